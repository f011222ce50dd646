import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { isFunction, staticKey, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { returnedNodes } from '../resolve/calls.js';
import { constantValue, joinValues } from './build.js';
import { partOf, pick, readAs } from './pick.js';
import { isMixed, lettersOf } from './text-methods.js';

const maximalMembers = 200;

/** An object literal, spreads included as far as they are known. */
export function objectValue(
  engine: Engine,
  node: TSESTree.ObjectExpression,
  frame: Frame | undefined,
): Value {
  const properties = new Map<string, Value>();
  const rest: Value[] = [];
  let complete = node.properties.length <= maximalMembers;
  for (const property of node.properties.slice(0, maximalMembers)) {
    if (property.type === 'SpreadElement') {
      const spread = engine.value(property.argument, frame);
      const isKnown = spread.complete === true;
      if (!isKnown) {
        overlay(engine, properties, property, (name) =>
          readAs(pick(engine, spread, [name], property), name),
        );
        rest.push(spread.rest ?? spread);
      }
      spread.properties?.forEach((value, key) => properties.set(key, value));
      complete &&= isKnown;
      continue;
    }
    const key = keyOf(engine, property, frame);
    if (key === undefined) {
      const value = engine.value(property.value, frame);
      overlay(engine, properties, property, () => value);
      rest.push(value);
      complete = false;
    } else if (property.kind !== 'set') {
      const isRead = property.kind === 'get' && isFunction(property.value);
      const value = isRead ? returnedBy(engine, property.value, frame) : undefined;
      properties.set(key, value ?? engine.value(property.value, frame));
    }
  }
  const more = rest.length === 0 ? {} : { rest: joinValues(node, engine.text, rest) };
  return { texts: [], type: 'object', properties, complete, ...more, node };
}

/** What a getter gives. */
export function returnedBy(engine: Engine, getter: Node, frame?: Frame): Value | undefined {
  const results = isFunction(getter) ? returnedNodes(engine, getter) : [];
  const values = results.map((each) => engine.value(each, frame));
  return values.length === 0 ? undefined : joinValues(getter, engine.text, values);
}

/** What follows and is not known to its end may replace any property before it. */
export function overlay(
  engine: Engine,
  properties: Map<string, Value>,
  node: Node,
  given: (key: string) => Value,
): void {
  for (const [key, value] of properties) {
    properties.set(key, joinValues(node, engine.text, [value, given(key)]));
  }
}

function keyOf(
  engine: Engine,
  property: TSESTree.Property,
  frame: Frame | undefined,
): string | undefined {
  const key = staticKey(property.key, property.computed);
  if (key !== undefined || !property.computed) return key;
  const { constants } = engine.value(property.key, frame);
  return constants?.length === 1 ? String(constants[0]) : undefined;
}

/** An array literal, spreads included as far as they are known. */
export function arrayValue(
  engine: Engine,
  node: TSESTree.ArrayExpression,
  frame: Frame | undefined,
): Value {
  const [only, ...others] = node.elements;
  if (only?.type === 'SpreadElement' && others.length === 0) {
    const value = engine.value(only, frame);
    if (isMixed(value)) return lettersOf(engine, node, value);
  }
  const { elements, complete } = listValue(engine, node.elements, frame, node);
  return { texts: [], type: 'array', elements, complete, node };
}

/**
 * Elements or arguments in their order. What stands after a spread of unknown length can be at any
 * later place: the places from there on hold the spread and all that follows, each in its turn.
 */
export function listValue(
  engine: Engine,
  nodes: readonly (Node | null)[],
  frame: Frame | undefined,
  list: Node,
): { readonly elements: readonly Value[]; readonly complete: boolean } {
  const elements: Value[] = [];
  let complete = nodes.length <= maximalMembers;
  for (const node of nodes.slice(0, maximalMembers)) {
    if (node === null) {
      elements.push(constantValue(list, undefined));
      continue;
    }
    const value = engine.value(node, frame);
    if (node.type !== 'SpreadElement') {
      elements.push(value);
      continue;
    }
    for (const each of value.elements ?? []) elements.push(each);
    if (value.complete === true && value.elements !== undefined) continue;
    complete = false;
    elements.push(partOf(engine, value, node.argument));
  }
  return { elements, complete };
}
