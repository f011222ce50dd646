import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { methodName, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { constantValue, holeValue, joinValues } from './build.js';
import { keptIn } from './collections.js';
import { elementFact } from './facts.js';
import { mapped, reduced, resultOn } from './language.js';
import { listMethod } from './list-methods.js';
import { replaced, singleCharacters } from './replacements.js';
import { textMethod } from './text-methods.js';

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
  const called = calledBack(engine, call, name, frame);
  if (called !== undefined) return called;
  if (name === 'get') return keptValue(engine, call, callee.object);
  const receiver = engine.value(callee.object, frame);
  if (Object.hasOwn(numbersOfType, name)) {
    if (receiver.type !== numbersOfType[name]) return undefined;
    return holeValue(call, text, 'number', { type: 'number' });
  }
  const given = call.arguments.map((each) => engine.value(each, frame));
  const node = call;
  const [first] = given;
  if (name === 'fill' && first !== undefined) {
    return { texts: [], type: 'array', elements: [first], complete: true, node };
  }
  if (receiver.elements !== undefined) return listMethod({ engine, node, name, receiver, given });
  if (receiver.texts.length === 0) return undefined;
  if (name === 'replace' || name === 'replaceAll') {
    const by = resultOfEach(engine, call, frame);
    return replaced({ engine, node, name, receiver, given, by });
  }
  return textMethod({ engine, node, name, receiver, given });
}

/** Methods that are about what their callback returns. */
function calledBack(
  engine: Engine,
  call: TSESTree.CallExpression,
  name: string,
  frame: Frame | undefined,
): Value | undefined {
  const [first] = call.arguments;
  if (first === undefined) return undefined;
  switch (name) {
    case 'map':
      return mapped(engine, call, first, frame);
    case 'then': {
      const results = mapped(engine, call, first, frame)?.elements;
      return results === undefined ? undefined : joinValues(call, engine.text, results);
    }
    case 'flatMap': {
      const list = mapped(engine, call, first, frame);
      return (
        list && {
          ...list,
          elements: (list.elements ?? []).flatMap((each) => each.elements ?? each),
        }
      );
    }
    case 'finally':
      return call.callee.type === 'MemberExpression'
        ? engine.value(call.callee.object, frame)
        : undefined;
    case 'filter': {
      const element = elementFact(engine, call.callee as TSESTree.MemberExpression, first);
      if (element?.value === undefined) return undefined;
      return { texts: [], elements: [element.value], complete: true, type: 'array', node: call };
    }
    case 'reduce':
    case 'reduceRight':
      return reduced(engine, call, first, frame);
    default:
      return undefined;
  }
}

/** What the function that is given to `replace` puts in the place of a constant match. */
function resultOfEach(
  engine: Engine,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
): Value | undefined {
  const [, callback] = call.arguments;
  const callbacks = callback === undefined ? [] : engine.denote(callback, frame);
  const results = callbacks.flatMap((each) =>
    each.kind === 'function'
      ? matchesOf(engine, call, frame).map((match) =>
          resultOn(engine, each.node, call, { given: [match, match, match, match], frame }),
        )
      : [],
  );
  return results.length === 0 ? undefined : joinValues(call, engine.text, results);
}

/** Each character that `/[&<>]/g` finds, as `table[found] ?? found` depends on it; of others only that it is a text. */
function matchesOf(
  engine: Engine,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
): readonly Value[] {
  const [pattern] = call.arguments;
  const found = pattern && singleCharacters(engine.value(pattern, frame));
  return (
    found?.map((each) => constantValue(call, each)) ?? [
      holeValue(call, engine.text, 'internal', { type: 'string' }),
    ]
  );
}

/** What `MAP.get(key)` can find. */
function keptValue(engine: Engine, call: TSESTree.CallExpression, holder: Node): Value | undefined {
  const kept = keptIn(engine, holder);
  if (kept?.complete !== true || kept.values.length === 0) return undefined;
  const values = kept.values.map((value) => engine.value(value));
  return joinValues(call, engine.text, [...values, constantValue(call, undefined)]);
}
