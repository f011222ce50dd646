import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../ast.js';
import { staticKey } from '../ast.js';
import type { Engine } from '../engine.js';
import { withTypes } from '../model-node.js';
import { apiStep } from './api.js';
import { returnsOf } from './calls.js';
import type { Api, Denotation } from './denotation.js';
import { member } from './members.js';

/** The type annotation of a name or pattern, if it has one. */
export function annotationOf(name: Node): TSESTree.TypeNode | undefined {
  switch (name.type) {
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
      return name.typeAnnotation?.typeAnnotation;
    case 'AssignmentPattern':
      return annotationOf(name.left);
    case 'TSParameterProperty':
      return annotationOf(name.parameter);
    default:
      return undefined;
  }
}

const transparent: ReadonlySet<string> = new Set(
  'Promise Readonly Partial Required NonNullable Awaited Omit Pick PromiseLike'.split(' '),
);

const lists: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);

/** What a value of this type is: an instance of a modelled type, of a class of this file, … */
export function denoteType(engine: Engine, type: TSESTree.TypeNode): readonly Denotation[] {
  switch (type.type) {
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.flatMap((each) => denoteType(engine, each));
    case 'TSTypeLiteral':
    case 'TSFunctionType':
    case 'TSArrayType':
      return [{ kind: 'literal', node: type, frame: undefined }];
    case 'TSTypeQuery':
      return type.exprName.type === 'TSImportType' ? [] : engine.denote(type.exprName);
    case 'TSTypeReference':
      return denoteReference(engine, type);
    default:
      return [];
  }
}

function denoteReference(engine: Engine, type: TSESTree.TSTypeReference): readonly Denotation[] {
  const { typeName, typeArguments } = type;
  const [argument] = typeArguments?.params ?? [];
  if (typeName.type === 'Identifier' && argument !== undefined) {
    if (transparent.has(typeName.name)) return denoteType(engine, argument);
    if (lists.has(typeName.name)) return [{ kind: 'literal', node: type, frame: undefined }];
    if (typeName.name === 'InstanceType') return denoteType(engine, argument).flatMap(instancesOf);
    if (typeName.name === 'ReturnType') {
      return denoteType(engine, argument).flatMap((each) => returnsOf(engine, each));
    }
  }
  if (typeName.type === 'TSQualifiedName') {
    const { right, left } = typeName;
    return engine.denote(left).flatMap((each) => typeOf(engine, each, right.name));
  }
  return typeName.type === 'Identifier' ? denoteName(engine, typeName) : [];
}

function denoteName(engine: Engine, name: TSESTree.Identifier): readonly Denotation[] {
  const variable = engine.scopes.variable(name);
  if (variable === undefined) {
    const type = engine.index.globals.types.get(name.name);
    return type === undefined ? [] : [instance(name.name, [type])];
  }
  return variable.defs.flatMap(({ node }): readonly Denotation[] => {
    switch (node.type) {
      case 'TSInterfaceDeclaration':
        return [{ kind: 'literal', node, frame: undefined }];
      case 'TSTypeAliasDeclaration':
        return denoteType(engine, node.typeAnnotation);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return [{ kind: 'instance', node }];
      default:
        return importedType(engine, name);
    }
  });
}

/** `import type { Pool } from 'pg'`: the type of that name, or what `new Pool()` gives. */
function importedType(engine: Engine, name: TSESTree.Identifier): readonly Denotation[] {
  return engine.origins(name).flatMap(({ source }) => {
    if (source.is !== 'import') return engine.denote(name).flatMap(instancesOf);
    const { imported } = source;
    const [module] = imported === undefined || imported === 'default' ? engine.denote(name) : [];
    if (module !== undefined) return typeOf(engine, module, name.name);
    const root = engine.index.modules.get(source.module.replace(/^node:/, ''));
    const type = imported === undefined ? undefined : root?.types.get(imported);
    const typed =
      type === undefined ? [] : [instance(`${source.module}.${imported ?? ''}`, [type])];
    return [...typed, ...engine.denote(name).flatMap(instancesOf)];
  });
}

function typeOf(engine: Engine, base: Denotation, name: string): readonly Denotation[] {
  if (base.kind !== 'api') return [];
  const types = base.nodes.flatMap((node) => node.types.get(name) ?? []);
  const typed = types.length === 0 ? [] : [instance(`${base.path}.${name}`, types)];
  return [...typed, ...instancesOf(base), ...member(engine, [base], name).flatMap(instancesOf)];
}

/** An instance of types that models describe. */
export function instance(path: string, types: Api['nodes']): Api {
  const nodes = types.flatMap(withTypes);
  const labels = new Set(nodes.flatMap((node) => node.labels));
  return { kind: 'api', nodes, path, labels };
}

function instancesOf(of: Denotation): readonly Denotation[] {
  if (of.kind === 'class') return [{ kind: 'instance', node: of.node }];
  if (of.kind !== 'api') return [];
  const made = apiStep(of, 'new()');
  return made.nodes.length === 0 ? [] : [made];
}

/** A member of an interface or an object type. */
export function typeMember(engine: Engine, node: Node, name: string): readonly Denotation[] {
  if (node.type === 'TSArrayType') return denoteType(engine, node.elementType);
  if (node.type === 'TSTypeReference') {
    return (node.typeArguments?.params ?? []).flatMap((each) => denoteType(engine, each));
  }
  const members =
    node.type === 'TSInterfaceDeclaration'
      ? node.body.body
      : node.type === 'TSTypeLiteral'
        ? node.members
        : [];
  return members.flatMap((each) => {
    const isMember = each.type === 'TSPropertySignature' || each.type === 'TSMethodSignature';
    if (!isMember || staticKey(each.key, each.computed) !== name) return [];
    if (each.type === 'TSMethodSignature') {
      return [{ kind: 'literal', node: each, frame: undefined }];
    }
    const type = each.typeAnnotation?.typeAnnotation;
    return type === undefined ? [] : denoteType(engine, type);
  });
}
