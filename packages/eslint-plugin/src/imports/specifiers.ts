import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Scope, SourceCode } from 'eslint';
import type { Check } from '../rule/define-rule.js';
import { nodesOf, programOf } from '../rule/tree.js';
import { isOptional } from './optional.js';

/** A module that a file asks for by a constant name. */
export interface Imported {
  /** The string, to report and to repair. */
  readonly node: TSESTree.Node;
  readonly specifier: string;
  /** Gone when the program runs. */
  readonly isType: boolean;
}

/** What a file imports. What it can do without (`try { require('x') } catch {}`) is left out. */
export function* importsOf({
  sourceCode,
  analysis,
}: Pick<Check<object>, 'sourceCode' | 'analysis'>): Iterable<Imported> {
  const { text, scopeManager } = sourceCode;
  for (const statement of programOf(sourceCode).body) yield* importOf(statement);
  if (IMPORT_CALL.test(text)) {
    for (const node of nodesOf(sourceCode)) yield* importCalled(node);
  }
  if (text.includes('equire')) {
    for (const { references } of scopeManager.scopes) {
      for (const reference of references) yield* required(reference, analysis);
    }
  }
}

/** The modules that the file itself describes: `declare module 'x'`. */
export function describedIn(sourceCode: SourceCode): readonly string[] {
  return programOf(sourceCode).body.flatMap((statement) =>
    statement.type === 'TSModuleDeclaration' && statement.id.type === 'Literal'
      ? [String(statement.id.value)]
      : [],
  );
}

const IMPORT_CALL = /\bimport\s*[(/]/;

function* importOf(statement: TSESTree.ProgramStatement): Iterable<Imported> {
  switch (statement.type) {
    case 'ImportDeclaration': {
      const { source, specifiers, importKind } = statement;
      yield* named(source, importKind === 'type' || isAll(specifiers, 'importKind'));
      break;
    }
    case 'ExportNamedDeclaration': {
      const { source, specifiers, exportKind } = statement;
      if (source) yield* named(source, exportKind === 'type' || isAll(specifiers, 'exportKind'));
      break;
    }
    case 'ExportAllDeclaration':
      yield* named(statement.source, statement.exportKind === 'type');
      break;
    case 'TSImportEqualsDeclaration': {
      const { moduleReference, importKind } = statement;
      if (moduleReference.type === 'TSExternalModuleReference') {
        yield* named(moduleReference.expression, importKind === 'type');
      }
    }
  }
}

/** `import { type A, type B }`; an import of nothing runs the module. */
function isAll(specifiers: readonly object[], key: 'importKind' | 'exportKind'): boolean {
  return specifiers.length > 0 && specifiers.every((each) => Reflect.get(each, key) === 'type');
}

function* importCalled(node: TSESTree.Node): Iterable<Imported> {
  if (node.type === 'TSImportType') {
    // Older parsers wrap the string into a type.
    const argument: unknown = Reflect.get(node, 'source') ?? Reflect.get(node, 'argument');
    const literal = argument as TSESTree.Node & { literal?: TSESTree.Node };
    yield* named(literal.literal ?? literal, true);
  }
  if (node.type === 'ImportExpression' && !isOptional(node)) yield* named(node.source, false);
}

function* required(
  { identifier, resolved }: Scope.Reference,
  analysis: Analysis,
): Iterable<Imported> {
  const isOwn = resolved !== null && resolved.defs.length > 0;
  if (isOwn ? !isMade(resolved, analysis) : identifier.name !== 'require') return;
  let callee = identifier as unknown as TSESTree.Node;
  const member = callee.parent;
  if (member?.type === 'MemberExpression' && member.object === callee) {
    const isResolve = member.property.type === 'Identifier' && member.property.name === 'resolve';
    if (!isResolve || member.computed) return;
    callee = member;
  }
  const call = callee.parent;
  if (call?.type !== 'CallExpression' || call.callee !== callee || isOptional(call)) return;
  const [first] = call.arguments;
  if (first !== undefined) yield* named(first, false);
}

/** A function that `createRequire` of `node:module` made. */
function isMade(variable: Scope.Variable, analysis: Analysis): boolean {
  const [definition, ...others] = variable.defs;
  if (definition?.type !== 'Variable' || others.length > 0) return false;
  const { init } = definition.node as unknown as TSESTree.VariableDeclarator;
  return init?.type === 'CallExpression' && analysis.called(init).some((name) => MAKER.test(name));
}

const MAKER = /^module\.(?:default\.|Module\.)*createRequire$/;

function* named(node: TSESTree.Node, isType: boolean): Iterable<Imported> {
  const specifier = textOf(node);
  if (specifier !== undefined) yield { node, specifier, isType };
}

function textOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}
