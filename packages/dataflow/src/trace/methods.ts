import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { concatValues, constantValue, enumValue, holeValue, partialText } from './build.js';
import { methodName } from './calls.js';
import { mapped } from './language.js';

const keeps = new Set(
  'toString valueOf trim trimStart trimEnd normalize toLocaleString'.split(' '),
);
const numbers = new Set('indexOf lastIndexOf charCodeAt codePointAt getTime'.split(' '));
const booleans = new Set('includes startsWith endsWith'.split(' '));
/** Names that other objects use for functions of their own: believed only of a receiver of this type. */
const numbersOfType: Readonly<Record<string, Value['type']>> = {
  search: 'string',
  toFixed: 'number',
  test: 'regexp',
  some: 'array',
  every: 'array',
};
const parts = new Set(
  'slice substring substr replace replaceAll split at charAt padStart padEnd repeat toLowerCase toUpperCase'.split(
    ' ',
  ),
);
const sameList = new Set('filter slice sort reverse toSorted toReversed flat'.split(' '));

/** Methods of strings and arrays; undefined for others. */
export function methodValue(
  engine: Engine,
  call: TSESTree.CallExpression,
  callee: Node,
  frame: Frame | undefined,
): Value | undefined {
  const name = methodName(callee);
  if (name === undefined || callee.type !== 'MemberExpression') return undefined;
  const { text } = engine;
  if (numbers.has(name)) return holeValue(call, text, 'number', { type: 'number' });
  if (booleans.has(name)) return holeValue(call, text, 'number', { type: 'boolean' });
  const [first] = call.arguments;
  if (name === 'map' && first !== undefined) return mapped(engine, call, first, frame);
  const receiver = engine.value(callee.object, frame);
  if (Object.hasOwn(numbersOfType, name)) {
    if (receiver.type !== numbersOfType[name]) return undefined;
    return holeValue(call, text, 'number', { type: 'number' });
  }
  if (name === 'fill' && first !== undefined) {
    const elements = [engine.value(first, frame)];
    return { texts: [], type: 'array', elements, complete: true, node: call };
  }
  const given = call.arguments.map((each) => engine.value(each, frame));
  if (receiver.elements !== undefined) return listMethod(engine, call, name, receiver, given);
  if (receiver.texts.length === 0) return undefined;
  if (keeps.has(name)) return receiver;
  if (name === 'concat') return concatValues(call, text, [receiver, ...given]);
  if (name === 'toLowerCase' || name === 'toUpperCase') {
    const constants = receiver.constants?.map((each) =>
      name === 'toLowerCase' ? String(each).toLowerCase() : String(each).toUpperCase(),
    );
    if (constants !== undefined) return enumValue(call, text, constants);
  }
  return parts.has(name) ? partialText(call, text, [receiver, ...given]) : undefined;
}

function listMethod(
  engine: Engine,
  call: TSESTree.CallExpression,
  name: string,
  list: Value,
  given: readonly Value[],
): Value | undefined {
  const { elements = [] } = list;
  if (sameList.has(name)) return { ...list, node: call };
  if (name === 'concat') {
    const added = given.flatMap((each) => each.elements ?? [each]);
    const isKnown = given.every((each) => each.elements === undefined || each.complete === true);
    return {
      ...list,
      elements: [...elements, ...added],
      complete: list.complete === true && isKnown,
    };
  }
  if (name !== 'join') return undefined;
  const between = given[0] ?? constantValue(call, ',');
  const open = list.complete === true ? [] : [holeValue(list.node, engine.text, 'unknown')];
  const joined = [...elements, ...open].flatMap((each, at) =>
    at === 0 ? [each] : [between, each],
  );
  return concatValues(call, engine.text, joined);
}
