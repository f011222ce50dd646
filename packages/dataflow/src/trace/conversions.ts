import { isClass, isFunction, type Node } from '../ast.js';
import type { Value } from '../analysis-types.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { isBuiltin } from '../resolve/builtin.js';
import { returnedNodes } from '../resolve/calls.js';
import type { Denotation } from '../resolve/denotation.js';
import { member } from '../resolve/members.js';
import { joinValues } from './build.js';

/** What an expression is where a text is needed: an object of this file may say that itself. */
export function textOf(engine: Engine, node: Node, frame: Frame | undefined): Value {
  return converted(engine, node, frame, ['@@toPrimitive', 'toString', 'valueOf']);
}

/** What an expression is as an operand of `+`. */
export function operandOf(engine: Engine, node: Node, frame: Frame | undefined): Value {
  return converted(engine, node, frame, ['@@toPrimitive', 'valueOf', 'toString']);
}

/** What `JSON.stringify` writes of an expression. */
export function serialOf(engine: Engine, node: Node, frame: Frame | undefined): Value {
  return converted(engine, node, frame, ['toJSON']);
}

function converted(
  engine: Engine,
  node: Node,
  frame: Frame | undefined,
  names: readonly string[],
): Value {
  const value = engine.value(node, frame);
  if (value.type !== 'object' || value.encoded !== undefined) return value;
  const own = engine
    .denote(node, frame)
    .filter(({ kind }) => kind === 'literal' || kind === 'instance');
  for (const name of own.length === 0 ? [] : names) {
    const results = methods(engine, own, name).flatMap((each) =>
      isFunction(each) ? returnedNodes(engine, each).map((result) => engine.value(result)) : [],
    );
    if (results.length > 0) return joinValues(node, engine.text, results);
  }
  return value;
}

function methods(engine: Engine, own: readonly Denotation[], name: string): readonly Node[] {
  if (name !== '@@toPrimitive') {
    return member(engine, own, name).flatMap((each) => (each.kind === 'function' ? each.node : []));
  }
  return own.flatMap((each) => {
    if (each.kind !== 'literal' && each.kind !== 'instance') return [];
    const { node } = each;
    const members = isClass(node)
      ? node.body.body
      : node.type === 'ObjectExpression'
        ? node.properties
        : [];
    return members.flatMap((one) =>
      'key' in one && isToPrimitive(engine, one.key) && one.value !== null ? one.value : [],
    );
  });
}

function isToPrimitive(engine: Engine, key: Node): boolean {
  return (
    key.type === 'MemberExpression' &&
    isBuiltin(engine, key.object, 'Symbol') &&
    key.property.type === 'Identifier' &&
    key.property.name === 'toPrimitive'
  );
}
