import type { NamedType, TypeLimits, Types } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import type { Node as TsNode, Program, Type, TypeChecker } from 'typescript';
import { kindOf, modulesOf, originOf } from './packages.js';

/** What typed linting puts beside the tree; without it there is no program. */
interface Services {
  readonly program: Program;
  readonly esTreeNodeToTSNodeMap: { get(node: TSESTree.Node): TsNode | undefined };
}

/** Bases of bases: `class Users extends Repository<User>`. */
const maximalDepth = 4;
/** More constants than these are no choice but a dictionary. */
const maximalConstants = 100;

/** The type checker of typed linting for one file; undefined when the file is linted without types. */
export function typesOf({ parserServices }: SourceCode): Types | undefined {
  if (!hasProgram(parserServices)) return undefined;
  const { program, esTreeNodeToTSNodeMap: nodes } = parserServices;
  const checker = program.getTypeChecker();
  const typeOf = (node: TSESTree.Node): Type | undefined => {
    const found = nodes.get(node);
    return found === undefined ? undefined : checker.getTypeAtLocation(found);
  };
  return {
    originsOf: (node) => {
      const type = typeOf(node);
      return type === undefined ? [] : origins(checker, type, maximalDepth);
    },
    limitsOf: (node) => {
      const type = typeOf(node);
      return type === undefined ? undefined : limits(checker, type);
    },
    isAny: (node) => {
      const type = typeOf(node);
      return type === undefined || isOpen(checker, type);
    },
  };
}

/** Other linters that run these rules have no services at all. */
function hasProgram(services: unknown): services is Services {
  if (typeof services !== 'object' || services === null) return false;
  return Reflect.get(services, 'program') != null && 'esTreeNodeToTSNodeMap' in services;
}

function isOpen(checker: TypeChecker, type: Type): boolean {
  const name = checker.typeToString(type);
  return name === 'any' || name === 'unknown' || name === 'never';
}

function origins(checker: TypeChecker, whole: Type, depth: number): readonly NamedType[] {
  if (depth === 0) return [];
  const type = checker.getAwaitedType(whole) ?? whole;
  if (type.isUnionOrIntersection()) {
    return type.types.flatMap((each) => origins(checker, each, depth - 1));
  }
  const bound = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : undefined;
  if (bound !== undefined) return origins(checker, bound, depth - 1);
  const symbol = type.getSymbol();
  const bases = declared(type).getBaseTypes() ?? [];
  const own = (symbol?.declarations ?? []).flatMap((declaration): readonly NamedType[] => {
    const origin = originOf(declaration);
    const is = kindOf(declaration);
    if (origin === undefined || symbol === undefined || is === undefined) return [];
    return [{ is, name: symbol.getName(), modules: modulesOf(origin) }];
  });
  return [...own, ...bases.flatMap((each) => origins(checker, each, depth - 1))];
}

/** `Repository` of `Repository<User>` */
function declared(type: Type): Type {
  return 'target' in type ? (type.target as Type) : type;
}

function limits(checker: TypeChecker, type: Type): TypeLimits | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const names = parts.map((each) => checker.typeToString(checker.getBaseTypeOfLiteralType(each)));
  if (names.every((name) => name === 'boolean')) return { is: 'boolean' };
  const constants = parts.flatMap((each) => constantOf(each) ?? []);
  if (constants.length === parts.length && constants.length <= maximalConstants) {
    return { is: 'listed', constants };
  }
  return names.every((name) => name === 'number' || name === 'bigint')
    ? { is: 'number' }
    : undefined;
}

function constantOf(type: Type): string | number | undefined {
  return type.isStringLiteral() || type.isNumberLiteral() ? type.value : undefined;
}
