import {
  staticKey,
  type Setting,
  type SinkUse,
  type Text,
  type UnsafeOptions,
  type Value,
} from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { resultOf } from '../rule/result.js';
import { below, givenAt, type Found } from './place.js';

/** A use of a function that takes options which can be unsafe. */
type Use = Pick<SinkUse, 'argument' | 'node'> & { readonly sink: UnsafeOptions };

/** An option that lets a model do too much. */
export interface Unsafe {
  readonly node: TSESTree.Node;
  /** The option as it would be written: `mode: 'all'`; its name alone where it is missing. */
  readonly option: string;
  readonly isMissing: boolean;
}

/** Where conditions on what a call is given hold. */
export function unsafeIn(
  use: Pick<SinkUse, 'argument' | 'node'>,
  unsafe: readonly Setting[],
): Generator<Unsafe> {
  return judged(use.node, unsafe, (at) => givenAt(use, at));
}

/** The same for a sink, once for each element of a list that it names. */
export function* unsafeSettings(use: Use): Generator<Unsafe> {
  const { each, unsafe } = use.sink;
  if (each === undefined) {
    yield* unsafeIn(use, unsafe);
    return;
  }
  for (const element of givenAt(use, each).values) {
    if (isObject(element)) yield* judged(element.node, unsafe, (at) => below(element, at));
  }
}

/** Of what is no literal of an object too little is known to say what it lacks. */
function isObject({ properties }: Value): boolean {
  return properties !== undefined;
}

function* judged(
  node: TSESTree.Node,
  [first, ...others]: readonly Setting[],
  find: (at: Setting['at']) => Found,
): Generator<Unsafe> {
  if (first === undefined || !others.every((each) => mayHold(each, find(each.at)))) return;
  const found = find(first.at);
  if (first.absent === true && found.isAbsent) {
    yield { node, option: nameOf(first.at), isMissing: true };
  }
  for (const value of found.values) {
    if (first.given === true)
      yield { node: value.node, option: nameOf(first.at), isMissing: false };
    const constant = conditionOf(value, first);
    if (constant === undefined) continue;
    yield { node: value.node, option: written(first.at, constant), isMissing: false };
  }
}

/** What is not known to be given is taken for missing: the danger itself is known already. */
function mayHold(setting: Setting, { values, isAbsent }: Found): boolean {
  if (setting.absent === true && (isAbsent || values.length === 0)) return true;
  if (setting.given === true && !isAbsent) return true;
  return values.some((value) => conditionOf(value, setting) !== undefined);
}

type Constant = string | number | boolean | null;

/** The first constant that the value may be and for which the condition holds. */
function conditionOf(
  value: Value,
  { is = [], gives, below, above }: Setting,
): Constant | undefined {
  if (gives !== undefined) return givenIn(value.node, gives).find((each) => is.includes(each));
  const constant = matchOf(value, is);
  if (constant !== undefined || (below === undefined && above === undefined)) return constant;
  return constantsOf(value).find((each) => {
    const size = sizeOf(each);
    if (size === undefined) return false;
    return (below !== undefined && size < below) || (above !== undefined && size > above);
  });
}

/** A number, also as the bytes that a text says: `'5gb'`. */
function sizeOf(constant: Constant): number | undefined {
  if (typeof constant === 'number') return constant;
  const [, digits = '', unit = ''] = SIZE.exec(String(constant)) ?? [];
  return digits === '' ? undefined : Number(digits) * 1024 ** 'bkmgt'.indexOf(unit.toLowerCase());
}

const SIZE = /^(\d{1,15}(?:\.\d{1,5})?) ?([bkmgt])b?$/i;

/** The first constant that the value may be and the condition names. */
export function matchOf(value: Value, is: readonly Constant[]): Constant | undefined {
  return constantsOf(value).find((constant) => is.some((each) => matches(constant, each)));
}

/** Whether a value is one of these constants, whatever happens. */
export function isCertainly(value: Value, is: readonly Constant[]): boolean {
  const known = constantsOf(value);
  const others = (value.constants ?? []).filter((each) => !isConstant(each));
  return known.length > 0 && others.length === 0 && known.every((each) => is.includes(each));
}

function constantsOf({ constants, texts, node }: Value): readonly Constant[] {
  const known = (constants ?? texts.flatMap(constantText)).filter(isConstant);
  return [
    ...known,
    ...(isInfinity(node) ? [INFINITY] : []),
    ...negated(node),
    ...given(node),
    ...namedConstant(node),
  ];
}

/** `constants.RSA_PKCS1_PADDING`, `CryptoJS.mode.ECB`: what libraries name, by its name. */
function namedConstant(node: TSESTree.Node): readonly string[] {
  if (node.type !== 'MemberExpression' || node.computed) return [];
  const { property } = node;
  return property.type === 'Identifier' && /^[A-Z][A-Z0-9_]+$/.test(property.name)
    ? [property.name]
    : [];
}

function isConstant(value: unknown): value is Constant {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** What a function always gives: `() => false`, `async () => { return null; }` */
function given(node: TSESTree.Node): readonly Constant[] {
  return literal(resultOf(node));
}

/** The property of the object that a function always gives: `() => ({ behavior: 'allow' })` */
function givenIn(node: TSESTree.Node, key: string): readonly Constant[] {
  const result = resultOf(node);
  const properties = result?.type === 'ObjectExpression' ? result.properties : [];
  return properties.flatMap((each) =>
    each.type === 'Property' && staticKey(each.key, each.computed) === key
      ? literal(each.value)
      : [],
  );
}

function literal(node: TSESTree.Node | undefined): readonly Constant[] {
  if (node?.type !== 'Literal') return [];
  const { value } = node;
  return typeof value === 'string' || typeof value === 'boolean' || value === null ? [value] : [];
}

/** `!0`, `!!1`: what minifiers make of true. */
function negated(node: TSESTree.Node): readonly boolean[] {
  if (node.type !== 'UnaryExpression' || node.operator !== '!') return [];
  const { argument } = node;
  if (argument.type === 'Literal') return [!argument.value];
  return negated(argument).map((each) => !each);
}

/** One of the texts that a value can be, when no part of it is open. */
function constantText(text: Text): readonly string[] {
  const parts = text.filter((part) => typeof part === 'string');
  return parts.length === text.length ? [parts.join('')] : [];
}

const INFINITY = 'Infinity';

/** `Infinity`, `Number.POSITIVE_INFINITY` */
function isInfinity(node: TSESTree.Node): boolean {
  const name = node.type === 'MemberExpression' ? node.property : node;
  return name.type === 'Identifier' && /^(?:Infinity|POSITIVE_INFINITY)$/.test(name.name);
}

function matches(constant: Constant, pattern: Constant): boolean {
  if (typeof pattern !== 'string' || typeof constant !== 'string') return constant === pattern;
  const [start = '', end] = pattern.split(ANYTHING);
  if (end === undefined) return constant === pattern;
  return constant.startsWith(start) && constant.endsWith(end);
}

/** Any characters, in a pattern; a star is a star. */
const ANYTHING = '…';

function nameOf(at: Setting['at']): string {
  const names = String(at)
    .split('.')
    .filter((each) => !/^(?:\d+|\*)$/.test(each));
  return names.slice(-2).join('.');
}

function written(at: Setting['at'], constant: Constant): string {
  const text =
    typeof constant === 'string' && constant !== INFINITY ? `'${constant}'` : String(constant);
  const value = String(at).endsWith('.*') ? `[${text}]` : text;
  const name = nameOf(at);
  return name === '' ? value : `${name}: ${value}`;
}
