import { isFunction, staticKey, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isThrown } from '../log/error.js';

const names: ReadonlySet<string> = new Set(['err', 'error', 'e', 'ex', 'exception']);

/**
 * Whether a parameter is called as errors are. Who reads its `stack` has one in mind, whoever calls the function:
 * `const fail = (res, error) => res.json({ stack: error.stack })`.
 */
export function isErrorParameter(name: TSESTree.Node): boolean {
  const { parent } = name;
  return (
    name.type === 'Identifier' &&
    parent !== undefined &&
    isFunction(parent) &&
    names.has(name.name) &&
    parent.params.some((each) => each === name)
  );
}

/** Whether a name stands for an error: caught, given to a handler of errors, or to a callback. */
export function isErrorName(name: TSESTree.Node, analysis: Analysis): boolean {
  return isThrown(name) || isGivenError(name, analysis);
}

/** `(err, req, res, next) => …`, `on('error', (err) => …)`, `find(id, (err, found) => …)` */
function isGivenError(name: TSESTree.Node, analysis: Analysis): boolean {
  const { parent } = name;
  if (name.type !== 'Identifier' || parent === undefined) return false;
  if (parent.type !== 'ArrowFunctionExpression' && parent.type !== 'FunctionExpression') {
    return parent.type === 'FunctionDeclaration' && isForErrors(name, parent.params);
  }
  if (isForErrors(name, parent.params) || isFiltered(name, parent, analysis)) return true;
  const call = parent.parent;
  if (parent.params[0] !== name || call.type !== 'CallExpression') return false;
  if (call.arguments.at(-1) !== parent || !names.has(name.name)) return false;
  const [event] = call.arguments;
  return parent.params.length > 1 || (event?.type === 'Literal' && event.value === 'error');
}

/** `@Catch() class Filter { catch(exception, host) {} }` of NestJS */
function isFiltered(name: TSESTree.Identifier, method: TSESTree.Node, analysis: Analysis): boolean {
  if (method.type !== 'FunctionExpression' || method.parent.type !== 'MethodDefinition')
    return false;
  const { key, computed, parent } = method.parent;
  if (staticKey(key, computed) !== 'catch' || method.params[0] !== name) return false;
  const { decorators = [] } = parent.parent;
  return decorators.some(({ expression: each }) => {
    const made = each.type === 'CallExpression' ? each.callee : each;
    return analysis.named(made).includes('@nestjs/common.Catch');
  });
}

/** Four parameters are what tells a handler of errors from others; two of them can answer. */
function isForErrors(name: TSESTree.Identifier, params: readonly TSESTree.Node[]): boolean {
  return params.length === 4 && params[0] === name && names.has(name.name);
}
