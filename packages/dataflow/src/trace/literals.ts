import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { staticKey } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';

const maximalMembers = 200;

/** An object literal, spreads included as far as they are known. */
export function objectValue(
  engine: Engine,
  node: TSESTree.ObjectExpression,
  frame: Frame | undefined,
): Value {
  const properties = new Map<string, Value>();
  let complete = node.properties.length <= maximalMembers;
  for (const property of node.properties.slice(0, maximalMembers)) {
    if (property.type === 'SpreadElement') {
      const spread = engine.value(property.argument, frame);
      spread.properties?.forEach((value, key) => properties.set(key, value));
      complete &&= spread.complete === true;
      continue;
    }
    const key = keyOf(engine, property, frame);
    if (key === undefined) complete = false;
    else properties.set(key, engine.value(property.value, frame));
  }
  return { texts: [], type: 'object', properties, complete, node };
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
  const elements: Value[] = [];
  let complete = node.elements.length <= maximalMembers;
  for (const element of node.elements.slice(0, maximalMembers)) {
    if (element === null) continue;
    const value = engine.value(element, frame);
    if (element.type !== 'SpreadElement') elements.push(value);
    else if (value.elements === undefined) complete = false;
    else {
      elements.push(...value.elements);
      complete &&= value.complete === true;
    }
  }
  return { texts: [], type: 'array', elements, complete, node };
}
