import type { TSESTree } from '@typescript-eslint/types';
import { isThrown } from '../log/error.js';

const names: ReadonlySet<string> = new Set(['err', 'error', 'e', 'ex', 'exception']);

/** Whether a name stands for an error: caught, given to a handler of errors, or to a callback. */
export function isErrorName(name: TSESTree.Node): boolean {
  return isThrown(name) || isGivenError(name);
}

/** `(err, req, res, next) => …`, `on('error', (err) => …)`, `find(id, (err, found) => …)` */
function isGivenError(name: TSESTree.Node): boolean {
  const { parent } = name;
  if (name.type !== 'Identifier' || parent === undefined) return false;
  if (parent.type !== 'ArrowFunctionExpression' && parent.type !== 'FunctionExpression') {
    return parent.type === 'FunctionDeclaration' && isForErrors(name, parent.params);
  }
  if (isForErrors(name, parent.params)) return true;
  const call = parent.parent;
  if (parent.params[0] !== name || call.type !== 'CallExpression') return false;
  if (call.arguments.at(-1) !== parent || !names.has(name.name)) return false;
  const [event] = call.arguments;
  return parent.params.length > 1 || (event?.type === 'Literal' && event.value === 'error');
}

/** Four parameters are what tells a handler of errors from others; two of them can answer. */
function isForErrors(name: TSESTree.Identifier, params: readonly TSESTree.Node[]): boolean {
  return params.length === 4 && params[0] === name && names.has(name.name);
}
