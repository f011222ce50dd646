import type { Hole, Value } from '../analysis-types.js';
import { unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { enumValue, holeValue } from './build.js';

const maximalDepth = 8;

/** A value as far as its type limits it, where nothing else is known and nobody but the checker claims it. */
export function typedValue(engine: Engine, node: Node, value: Value): Value {
  const { types, text } = engine;
  if (types === undefined || !isOpen(value)) return value;
  const inner = unwrap(node);
  if (!isChecked(engine, inner, maximalDepth)) return value;
  const limits = types.limitsOf(inner);
  if (limits === undefined) return value;
  return limits.is === 'listed'
    ? enumValue(inner, text, limits.constants)
    : holeValue(inner, text, 'number', { type: limits.is });
}

/** One hole, and nobody said who it comes from. */
function isOpen({ texts: [text, ...others], constants }: Value): boolean {
  const [part, ...more] = text ?? [];
  if (others.length > 0 || more.length > 0 || constants !== undefined) return false;
  return part !== undefined && typeof part !== 'string' && isUnknown(part);
}

function isUnknown({ certainty, labels }: Hole): boolean {
  return (certainty === 'unknown' || certainty === 'exposed') && labels.size === 0;
}

/** Whether the type of an expression was checked on its way here, and not claimed: `JSON.parse(text) as Mode`. */
function isChecked(engine: Engine, node: Node, depth: number): boolean {
  const { types } = engine;
  if (types === undefined || depth === 0 || isClaim(node) || types.isAny(unwrap(node)))
    return false;
  const inner = unwrap(node);
  switch (inner.type) {
    case 'MemberExpression':
      return isChecked(engine, inner.object, depth - 1);
    case 'CallExpression':
      // A type argument says what the caller would like to get.
      return inner.typeArguments === undefined;
    case 'Identifier':
      return engine
        .origins(inner)
        .every(
          ({ source }) =>
            (source.is !== 'value' && source.is !== 'element') ||
            isChecked(engine, source.node, depth - 1),
        );
    default:
      return inner.type === 'ThisExpression';
  }
}

/** `value as Mode`, also awaited. */
function isClaim(node: Node): boolean {
  if (node.type === 'AwaitExpression') return isClaim(node.argument);
  if (node.type === 'TSNonNullExpression' || node.type === 'ChainExpression') {
    return isClaim(node.expression);
  }
  return node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion';
}
