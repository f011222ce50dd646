import type { TSESTree } from '@typescript-eslint/types';
import type { Characters, Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import {
  charactersIn,
  concatValues,
  constantValue,
  enumValue,
  holesOf,
  holeValue,
  joinValues,
  limitedValue,
  partialText,
} from './build.js';
import { methodName } from './calls.js';
import { anyCase, charactersRemoved, without } from './characters.js';
import { keptIn } from './collections.js';
import { elementFact } from './facts.js';
import { mapped, reduced } from './language.js';
import { pick } from './pick.js';

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
const oneOf = new Set('find findLast pop shift'.split(' '));
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
  if (name === 'then' && first !== undefined) {
    const results = mapped(engine, call, first, frame)?.elements;
    return results === undefined ? undefined : joinValues(call, text, results);
  }
  if (name === 'get') return keptValue(engine, call, callee.object);
  const receiver = engine.value(callee.object, frame);
  if (name === 'filter' && first !== undefined) {
    const element = elementFact(engine, call.callee as TSESTree.MemberExpression, first);
    if (element?.value !== undefined) {
      return { texts: [], elements: [element.value], complete: true, type: 'array', node: call };
    }
  }
  if ((name === 'reduce' || name === 'reduceRight') && first !== undefined) {
    return reduced(engine, call, first, frame);
  }
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
  if (name === 'repeat' && receiver.constants !== undefined) {
    // Once is as good as many times: nothing is between them.
    return { texts: receiver.texts, type: 'string', node: call };
  }
  const filled = name.startsWith('replace') ? filledText(engine, call, receiver, given) : undefined;
  if (filled !== undefined) return filled;
  const removed = name === 'replace' || name === 'replaceAll' ? removedBy(call, given) : undefined;
  if (removed !== undefined) {
    const rest = without(charactersIn([receiver]), removed) | (charactersIn(given.slice(1)) ?? 0n);
    return limitedValue(partialText(call, text, [receiver]), call, text, rest);
  }
  if (!parts.has(name)) return undefined;
  const part = partialText(call, text, [receiver, ...given]);
  const [hole] = holesOf(part);
  return name.startsWith('to') && hole?.characters !== undefined
    ? holeValue(call, text, hole.certainty, { ...hole, characters: anyCase(hole.characters) })
    : part;
}

/** `'… WHERE id = %'.replace('%', id)`: a constant text with other text in its place. */
function filledText(
  engine: Engine,
  call: TSESTree.CallExpression,
  { constants }: Value,
  [what, by]: readonly Value[],
): Value | undefined {
  const [constant, ...others] = constants ?? [];
  if (typeof constant !== 'string' || others.length > 0 || by === undefined) return undefined;
  if (by.type === 'function' || by.texts.length === 0) return undefined;
  const mark = what === undefined ? undefined : markOf(what);
  if (mark === undefined) return undefined;
  const isAll = mark instanceof RegExp ? mark.global : methodName(call.callee) === 'replaceAll';
  const pieces = constant.split(mark instanceof RegExp ? new RegExp(mark, 'g') : mark);
  const kept = isAll ? pieces : [pieces[0] ?? '', constant.slice(restAt(constant, mark))];
  if (pieces.length < 2) return constantValue(call, constant);
  const parts = kept.flatMap((piece, at) =>
    at === 0 ? [constantValue(call, piece)] : [by, constantValue(call, piece)],
  );
  return concatValues(call, engine.text, parts);
}

/** A constant text, or an expression without groups, which `split` would put between. */
function markOf({ type, node, constants }: Value): string | RegExp | undefined {
  if (type === 'regexp') {
    const isPlain = node.type === 'Literal' && 'regex' in node && !node.regex.pattern.includes('(');
    return isPlain && node.value instanceof RegExp ? node.value : undefined;
  }
  const [text, ...others] = constants ?? [];
  return typeof text === 'string' && text !== '' && others.length === 0 ? text : undefined;
}

function restAt(constant: string, mark: string | RegExp): number {
  if (typeof mark === 'string') return constant.indexOf(mark) + mark.length;
  const match = new RegExp(mark, mark.flags.replace(/[gy]/g, '')).exec(constant);
  return match === null ? constant.length : match.index + match[0].length;
}

/** What `replace(/[^a-z]/g, '')` takes out of a text, if what it puts in is constant. */
function removedBy(
  { arguments: given }: TSESTree.CallExpression,
  [what, by]: readonly Value[],
): Characters | undefined {
  const isConstant = by?.constants?.every((each) => !String(each).includes('$')) === true;
  if (!isConstant || what === undefined || given.length !== 2) return undefined;
  if (what.type === 'regexp') {
    return what.node.type === 'Literal' && 'regex' in what.node
      ? charactersRemoved(what.node.regex)
      : undefined;
  }
  return undefined;
}

/** What `MAP.get(key)` can find. */
function keptValue(engine: Engine, call: TSESTree.CallExpression, holder: Node): Value | undefined {
  const kept = keptIn(engine, holder);
  if (kept?.complete !== true || kept.values.length === 0) return undefined;
  const values = kept.values.map((value) => engine.value(value));
  return joinValues(call, engine.text, [...values, constantValue(call, undefined)]);
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
  if (oneOf.has(name)) {
    const found = pick(engine, list, ['*'], call);
    // That there may be none matters only where all the others are known.
    if (found.constants === undefined) return found;
    return joinValues(call, engine.text, [found, constantValue(call, undefined)]);
  }
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
