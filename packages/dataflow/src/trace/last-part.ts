import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { safeValue } from './build.js';

/** `name.slice(name.lastIndexOf('/') + 1)` holds no slash, and `name.slice(name.lastIndexOf('.'))` no `..`. */
export function lastPart(engine: Engine, call: TSESTree.CallExpression, value: Value): Value {
  const [from, ...others] = call.arguments;
  if (from === undefined || others.length > 0) return value;
  const start = sourceOf(engine, from);
  const isAfter = start.type === 'BinaryExpression' && start.operator === '+';
  const sought = lastOf(engine, isAfter ? start.left : start);
  if (sought === '/' || sought === '\\') return isAfter ? safeValue(value, 'path') : value;
  return sought === '.' ? safeValue(value, 'path-below') : value;
}

/** What `lastIndexOf` looks for. */
function lastOf(engine: Engine, node: Node): unknown {
  const call = sourceOf(engine, node);
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  if (staticKey(callee.property, callee.computed) !== 'lastIndexOf') return undefined;
  const [sought] = call.arguments;
  return sought === undefined ? undefined : engine.value(sought).constants?.[0];
}

/** The value of a name, or the expression itself. */
export function sourceOf(engine: Engine, node: Node): Node {
  const inner = unwrap(node);
  const [origin, ...others] = inner.type === 'Identifier' ? engine.origins(inner) : [];
  const isPlain = origin?.source.is === 'value' && origin.path.length === 0 && others.length === 0;
  return isPlain ? unwrap(origin.source.node) : inner;
}
