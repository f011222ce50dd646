import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../ast.js';
import type { Characters, Hole, Text, Value } from '../analysis-types.js';
import type { Engine } from '../engine.js';
import {
  concatValues,
  constantValue,
  enumValue,
  holesOf,
  holeValue,
  joinValues,
  limitedValue,
  partialText,
  safeValue,
  textValue,
  type Constant,
} from './build.js';
import { anyCase, charactersAlone, charactersOf, without } from './characters.js';
import { lastPart } from './last-part.js';
import { keptOf } from './upward.js';

/** A call of a method of a text. */
export interface TextCall {
  readonly engine: Engine;
  readonly node: TSESTree.CallExpression;
  readonly name: string;
  readonly receiver: Value;
  readonly given: readonly Value[];
}

const methods: Readonly<Record<string, (call: TextCall) => Value>> = {
  toString: written,
  valueOf: same,
  trim: same,
  trimStart: same,
  trimEnd: same,
  normalize: same,
  toLocaleString: same,
  toWellFormed: same,
  concat: ({ engine, node, receiver, given }) =>
    concatValues(node, engine.text, [receiver, ...given]),
  slice: (call) => sliced(call, (from, to) => [from, to]),
  substring: (call) =>
    sliced(call, (from, to) =>
      to === undefined ? [from, to] : [Math.min(from, to), Math.max(from, to)],
    ),
  substr: (call) =>
    sliced(call, (from, size) => [from, size === undefined ? undefined : from + size]),
  at: part,
  charAt: part,
  split,
  // Once is as good as many times: nothing is between them.
  repeat: ({ receiver, node }) => textValue(node, receiver.texts),
  padStart: (call) => padded(call, (filling) => [filling, call.receiver]),
  padEnd: (call) => padded(call, (filling) => [call.receiver, filling]),
  toLowerCase: (call) => cased(call, (text) => text.toLowerCase()),
  toUpperCase: (call) => cased(call, (text) => text.toUpperCase()),
};

/** What a method of a text gives; what is constant in the text stays so. Undefined for other methods. */
export function textMethod(call: TextCall): Value | undefined {
  if (!Object.hasOwn(methods, call.name)) return undefined;
  return exact(call) ?? methods[call.name]?.(call);
}

const computed: ReadonlySet<string> = new Set(
  'trim trimStart trimEnd normalize slice substring substr at charAt toLowerCase toUpperCase padStart padEnd repeat'.split(
    ' ',
  ),
);
const maximalRepeats = 1_000;

/** What the language itself makes of constants. */
function exact({ engine, node, name, receiver, given }: TextCall): Value | undefined {
  if (!computed.has(name) || receiver.constants === undefined) return undefined;
  const args = given.map(({ constants }) => (constants?.length === 1 ? constants : undefined));
  if (!args.every((each) => each !== undefined)) return undefined;
  const size = name === 'repeat' || name.startsWith('pad') ? Number(args[0]?.[0]) : 0;
  if (!(size >= 0 && size <= maximalRepeats)) return undefined;
  const method: unknown = Reflect.get(String.prototype, name);
  if (typeof method !== 'function') return undefined;
  const results = receiver.constants.map((text): Constant =>
    Reflect.apply(method, String(text), args.flat()),
  );
  return enumValue(node, engine.text, results);
}

function same({ receiver }: TextCall): Value {
  return receiver;
}

/** A number to another base is a text of digits and letters: `Math.random().toString(36)`. */
function written({ receiver, given }: TextCall): Value {
  return receiver.type === 'number' && given.length > 0
    ? { ...receiver, type: 'string' }
    : receiver;
}

/** Some of it; which part is not followed. */
export function part({ engine, node, receiver, given }: TextCall): Value {
  return partialText(node, engine.text, [receiver, ...given]);
}

/** A text that begins or ends with something constant, and not only one value that is not known. */
export function isMixed({ texts }: Value): boolean {
  return texts.some((text) => text.length > 1 || typeof text[0] === 'string');
}

type Bounds = readonly [from: number, to: number | undefined];

function sliced(call: TextCall, bounds: (from: number, to: number | undefined) => Bounds): Value {
  const { receiver, engine, node } = call;
  const value = cut(call, bounds);
  return keptOf(lastPart(engine, node, value), receiver, ['path', 'path-below']);
}

function cut(call: TextCall, bounds: (from: number, to: number | undefined) => Bounds): Value {
  const { receiver, given, node } = call;
  const numbers = given.map(numberIn);
  if (!numbers.every((each) => each !== undefined) || !isMixed(receiver)) return part(call);
  const [from, to] = bounds(numbers[0] ?? 0, numbers[1]);
  if (from < 0 || (to !== undefined && to < 0)) return part(call);
  return textValue(
    node,
    receiver.texts.map((text) => until(call, after(text, from), to === undefined ? to : to - from)),
  );
}

function numberIn({ constants }: Value): number | undefined {
  const [number, ...others] = constants ?? [];
  return typeof number === 'number' && others.length === 0 ? number : undefined;
}

/** Without the first characters; of a value that is not known it is not known how many those are. */
function after([first, ...rest]: Text, from: number): Text {
  if (typeof first !== 'string') return first === undefined ? [] : [first, ...rest];
  return first.length > from ? [first.slice(from), ...rest] : after(rest, from - first.length);
}

/** What shows more than this of a value does not hide it. */
const maximalShown = 16;

function until(call: TextCall, text: Text, length: number | undefined): Text {
  if (length === undefined) return text;
  const at = text.findIndex((each) => typeof each !== 'string');
  const before = text.slice(0, at < 0 ? text.length : at).join('');
  if (at < 0 || before.length >= length) return [before.slice(0, length)];
  return length - before.length > maximalShown ? text : [before, ...holesOf(part(call))];
}

/** The separator between parts that, joined with it again, are the text. */
export const splitBy = (separator: string) => `split ${separator}`;

/** `[...text]`, `Array.from(text)`: what is joined without anything between is the text again. */
export function lettersOf(engine: Engine, node: Node, value: Value): Value {
  const elements = [partialText(node, engine.text, [value])];
  const encoded = { how: splitBy(''), value };
  return { texts: [], type: 'array', elements, complete: true, encoded, node };
}

function split(call: TextCall): Value {
  const { node, receiver, given } = call;
  const [{ constants } = constantValue(node, undefined)] = given;
  const [separator, ...others] = constants ?? [];
  const encoded =
    typeof separator === 'string' && others.length === 0
      ? { encoded: { how: splitBy(separator), value: receiver } }
      : { encoded: { how: 'split', value: receiver } };
  const element = piece(call);
  return { texts: [], type: 'array', elements: [element], complete: true, node, ...encoded };
}

/** What stands between separators holds none. */
function piece(call: TextCall): Value {
  const [separator] = call.given;
  const gone = separator === undefined ? undefined : charactersSought(separator);
  const own = keptOf(part(call), call.receiver, ['path', 'path-below']);
  if (gone === undefined) return own;
  const [hole] = holesOf(own);
  const value = limitedValue(own, call.node, call.engine.text, without(hole?.characters, gone));
  // Elsewhere a backslash is a letter like any other.
  return (gone & charactersOf('/')) === 0n ? value : safeValue(value, 'path');
}

/** The characters that a constant text or expression finds by themselves, each wherever it stands. */
export function charactersSought({ type, node, constants }: Value): Characters | undefined {
  if (type === 'regexp') {
    const isWritten = node.type === 'Literal' && 'regex' in node;
    return isWritten ? charactersAlone(node.regex) : undefined;
  }
  const [text, ...others] = constants ?? [];
  const isOne = typeof text === 'string' && text.length === 1 && others.length === 0;
  return isOne ? charactersOf(text) : undefined;
}

function padded(call: TextCall, inOrder: (filling: Value) => readonly Value[]): Value {
  const { engine, node, receiver, given } = call;
  const filling = given[1];
  if (filling === undefined || isBlank(filling)) return textValue(node, receiver.texts);
  const full = concatValues(node, engine.text, inOrder(filling));
  return joinValues(node, engine.text, [receiver, full]);
}

function isBlank({ constants }: Value): boolean {
  return constants?.every((each) => String(each).trim() === '') === true;
}

function cased(call: TextCall, change: (text: string) => string): Value {
  const { node, receiver, engine } = call;
  if (!isMixed(receiver)) {
    const value = keptOf(part(call), receiver, ['path', 'path-below']);
    const [hole] = holesOf(value);
    return hole?.characters === undefined
      ? value
      : holeValue(node, engine.text, hole.certainty, withAnyCase(hole));
  }
  const texts = receiver.texts.map((text) =>
    text.map((each) => (typeof each === 'string' ? change(each) : withAnyCase(each))),
  );
  return textValue(node, texts);
}

function withAnyCase(hole: Hole): Hole {
  const { characters } = hole;
  return characters === undefined ? hole : { ...hole, characters: anyCase(characters) };
}
