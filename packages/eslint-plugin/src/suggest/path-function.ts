import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { importFrom, type Import } from './import-edit.js';
import { definitionOf } from './variable.js';

/** How a function of `node:path` is called in a file that has it, or that has nothing of the module yet. */
export function pathFunction(sourceCode: SourceCode, name: string): Import | undefined {
  const bindings = sourceCode.scopeManager.scopes
    .filter(({ type }) => type === 'global' || type === 'module')
    .flatMap(({ variables }) => variables)
    .map((variable) => ({ variable, bound: boundBy(variable.defs[0]?.node, variable.name) }))
    .filter(({ bound }) => bound !== undefined);
  const own = bindings.find(({ bound }) => bound === name);
  if (own !== undefined) return { name: own.variable.name, edits: [] };
  const whole = bindings.find(({ bound }) => bound === '*');
  if (whole !== undefined) return { name: `${whole.variable.name}.${name}`, edits: [] };
  // The name may mean something else somewhere in the file.
  if (new RegExp(`\\b${name}\\b`).test(sourceCode.text)) return undefined;
  return importFrom(sourceCode, 'node:path', name);
}

/** Which function of `node:path` is called, by what the name or its object was declared as. */
export function pathFunctionOf(sourceCode: SourceCode, callee: TSESTree.Node): string | undefined {
  if (callee.type === 'Identifier') {
    const bound = boundBy(definitionOf(sourceCode, callee)?.node, callee.name);
    return bound === '*' ? undefined : bound;
  }
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
  const { object, property } = callee;
  if (object.type !== 'Identifier' || property.type !== 'Identifier') return undefined;
  const bound = boundBy(definitionOf(sourceCode, object)?.node, object.name);
  return bound === '*' ? property.name : undefined;
}

const isPath = (module: unknown) => module === 'path' || module === 'node:path';

/** What of the module a declaration binds to a name: `*` for all of it. */
function boundBy(declaration: unknown, name: string): string | undefined {
  const node = declaration as TSESTree.Node | undefined;
  switch (node?.type) {
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return isPath(node.parent.source.value) ? '*' : undefined;
    case 'ImportSpecifier': {
      const { imported, parent } = node;
      const isOwn = parent.type === 'ImportDeclaration' && isPath(parent.source.value);
      return isOwn && imported.type === 'Identifier' ? imported.name : undefined;
    }
    case 'VariableDeclarator':
      return requiredBy(node, name);
    default:
      return undefined;
  }
}

/** `const path = require('path')`, `const { join } = require('path')` */
function requiredBy(
  { id, init, parent }: TSESTree.VariableDeclarator,
  name: string,
): string | undefined {
  const [module] = init?.type === 'CallExpression' ? init.arguments : [];
  if (parent.kind !== 'const' && parent.kind !== 'var') return undefined;
  if (init?.type !== 'CallExpression' || module?.type !== 'Literal' || !isPath(module.value))
    return undefined;
  if (init.callee.type !== 'Identifier' || init.callee.name !== 'require') return undefined;
  if (id.type === 'Identifier') return '*';
  const properties = id.type === 'ObjectPattern' ? id.properties : [];
  for (const each of properties) {
    if (each.type !== 'Property' || each.key.type !== 'Identifier') continue;
    if (each.value.type === 'Identifier' && each.value.name === name) return each.key.name;
  }
  return undefined;
}
