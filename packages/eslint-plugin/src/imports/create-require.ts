import type { TSESTree } from '@typescript-eslint/types';
import type { Scope, SourceCode } from 'eslint';
import { variableOf } from '../suggest/variable.js';

/** Whether a variable is a function that `createRequire` of `node:module` made. */
export function isMadeRequire(variable: Scope.Variable, sourceCode: SourceCode): boolean {
  const { init } = declarator(variable) ?? {};
  if (init?.type !== 'CallExpression') return false;
  const { callee } = init;
  if (callee.type === 'MemberExpression') {
    return keyName(callee.property) === NAME && isModule(callee.object, sourceCode);
  }
  if (callee.type !== 'Identifier') return false;
  const from = variableOf(sourceCode, callee);
  const specifier = importOf(from);
  if (specifier !== undefined) {
    return specifier.type === 'ImportSpecifier' && keyName(specifier.imported) === NAME;
  }
  const taken = declarator(from);
  if (taken?.id.type !== 'ObjectPattern' || !isModule(taken.init, sourceCode)) return false;
  return taken.id.properties.some(
    (each) =>
      each.type === 'Property' && keyName(each.key) === NAME && each.value === from?.defs[0]?.name,
  );
}

const NAME = 'createRequire';
const MODULES: ReadonlySet<unknown> = new Set(['module', 'node:module']);

function isModule(node: TSESTree.Node | null, sourceCode: SourceCode): boolean {
  switch (node?.type) {
    case 'Identifier': {
      const variable = variableOf(sourceCode, node);
      const specifier = importOf(variable);
      if (specifier !== undefined) return specifier.type !== 'ImportSpecifier';
      const { id, init } = declarator(variable) ?? {};
      return id?.type === 'Identifier' && init !== null && isLoaded(init);
    }
    case 'MemberExpression':
      return keyName(node.property) === 'Module' && isModule(node.object, sourceCode);
    default:
      return isLoaded(node);
  }
}

/** `require('module')`, `await import('node:module')`, `process.getBuiltinModule('module')` */
function isLoaded(node: TSESTree.Node | null | undefined): boolean {
  if (node?.type === 'AwaitExpression') return isLoaded(node.argument);
  const source = node?.type === 'ImportExpression' ? node.source : undefined;
  const [first] = node?.type === 'CallExpression' ? node.arguments : [source];
  return first?.type === 'Literal' && MODULES.has(first.value);
}

/** What an import of `node:module` gives a name to. */
function importOf(variable: Scope.Variable | undefined): TSESTree.ImportClause | undefined {
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== 'ImportBinding') return undefined;
  const { node, parent } = definition as unknown as {
    readonly node: TSESTree.ImportClause;
    readonly parent: TSESTree.ImportDeclaration;
  };
  return MODULES.has(parent.source.value) ? node : undefined;
}

function declarator(variable: Scope.Variable | undefined): TSESTree.VariableDeclarator | undefined {
  const [definition, ...others] = variable?.defs ?? [];
  if (definition?.type !== 'Variable' || others.length > 0) return undefined;
  return definition.node as unknown as TSESTree.VariableDeclarator;
}

function keyName(key: TSESTree.Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}
