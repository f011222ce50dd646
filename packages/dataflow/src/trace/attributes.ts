import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { concatValues, constantValue } from './build.js';

/** What a component is given: the attributes of its element, and what stands between the tags. */
export function attributesValue(
  engine: Engine,
  node: TSESTree.JSXOpeningElement,
  frame: Frame | undefined,
): Value {
  const properties = new Map<string, Value>();
  let complete = true;
  for (const each of node.attributes) {
    if (each.type === 'JSXSpreadAttribute') {
      const spread = engine.value(each.argument, frame);
      spread.properties?.forEach((value, key) => properties.set(key, value));
      complete &&= spread.complete === true;
    } else if (each.name.type === 'JSXIdentifier') {
      const { name, value } = each;
      const given = value === null ? constantValue(each, true) : engine.value(value, frame);
      properties.set(name.name, given);
    }
  }
  const { children } = node.parent;
  const inside = children.filter((each) => each.type !== 'JSXText' || each.value.trim() !== '');
  if (inside.length > 0) {
    const values = inside.map((each) => engine.value(each, frame));
    const [only] = values;
    const isOne = values.length === 1 && only !== undefined;
    properties.set('children', isOne ? only : concatValues(node, engine.text, values));
  }
  return { texts: [], type: 'object', properties, complete, node };
}
