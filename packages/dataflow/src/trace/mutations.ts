import type { Value } from '../analysis-types.js';
import { staticKey, wrapped, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { joinValues } from './build.js';

/** An object or array with what later statements add to it: `o.x = 1`, `list.push(x)`. */
export function withMutations(
  engine: Engine,
  node: Node,
  value: Value,
  frame: Frame | undefined,
): Value {
  if (value.properties === undefined && value.elements === undefined) return value;
  const references = engine.scopes.variable(node)?.references ?? [];
  return references.reduce<Value>(
    (each, { identifier }) => mutated(engine, wrapped(identifier), each, frame),
    value,
  );
}

function mutated(engine: Engine, use: Node, value: Value, frame: Frame | undefined): Value {
  const access = use.parent;
  if (access?.type !== 'MemberExpression' || access.object !== use) return value;
  const key = staticKey(access.property, access.computed);
  const target = access.parent;
  if (target.type === 'AssignmentExpression' && target.left === access) {
    if (value.properties === undefined) return value;
    if (key === undefined) return { ...value, complete: false };
    const given = engine.value(target.right, frame);
    const old = value.properties.get(key);
    const next = old === undefined ? given : joinValues(target, engine.text, [old, given]);
    return { ...value, properties: new Map([...value.properties, [key, next]]) };
  }
  if (target.type !== 'CallExpression' || target.callee !== access) return value;
  if (value.elements === undefined || (key !== 'push' && key !== 'unshift')) return value;
  const added = target.arguments.map((each) => engine.value(each, frame));
  const isOpen = target.arguments.some(({ type }) => type === 'SpreadElement');
  const elements = [...value.elements, ...added];
  return { ...value, elements, complete: value.complete === true && !isOpen };
}
