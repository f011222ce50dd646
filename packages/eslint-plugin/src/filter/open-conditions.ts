import type { Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import { makerOf } from '../crypto/digest.js';
import { isVouchedFor } from '../output/chosen.js';

/** A part of the conditions for which a request can send an object. */
export interface OpenCondition {
  readonly hole: Hole;
  /** It stands for all conditions, not for the value of one. */
  readonly isWhole: boolean;
}

/** Where a request can send an operator instead of a value, or all of the conditions. */
export function openConditions(use: SinkUse<'filter'>): readonly OpenCondition[] {
  if (use.sink.pairs === true) return openValues(use);
  return use.arguments(use.sink.arguments).flatMap((value) => conditionsIn(value, true));
}

/** Of `query('… WHERE name = ?', [name])`, the values that are looked for. */
function openValues(use: SinkUse<'filter'>): readonly OpenCondition[] {
  const { sink, arguments: at } = use;
  const { statement } = sink;
  if (statement !== undefined && !at(statement).every(takesTexts)) return [];
  if (makesTexts(use)) return [];
  return at(sink.arguments)
    .flatMap((value) => value.elements ?? [value])
    .flatMap(({ type, texts }) => (type === undefined || type === 'object' ? wholly(texts) : []))
    .map((hole) => ({ hole, isWhole: false }));
}

/** `createPool({ stringifyObjects: true })`, which all that comes from the pool has. */
function makesTexts(use: SinkUse<'filter'>): boolean {
  const { asTexts } = use.sink;
  if (asTexts === undefined) return false;
  const from = asTexts.of === 'call' ? use : makerOf(use);
  return from?.argument(asTexts.position)?.constants?.includes(true) === true;
}

/** A statement in which no `?` is there for the pairs of an object. */
function takesTexts({ texts }: Value): boolean {
  return texts.every((text) => {
    const written = text.map((part) => (typeof part === 'string' ? part : '?')).join('');
    return written.includes('?') && !/\b(?:SET|UPDATE)\s+\?/i.test(written);
  });
}

function conditionsIn(value: Value, isWhole: boolean): readonly OpenCondition[] {
  const { elements, properties, rest } = value;
  if (elements !== undefined) return elements.flatMap((each) => conditionsIn(each, isWhole));
  if (properties !== undefined || rest !== undefined) {
    const named = [...(properties ?? [])].flatMap(([key, each]) =>
      isCompared(key) ? [] : conditionsIn(each, LOGICAL.has(key)),
    );
    return rest === undefined ? named : [...named, ...conditionsIn(rest, true)];
  }
  // What is a text, a number or a list of them holds no operator.
  if (value.type !== undefined && value.type !== 'object') return [];
  return wholly(value.texts).map((hole) => ({ hole, isWhole }));
}

/** What can be an object and has nothing beside it, which would make a text of it. */
function wholly(texts: readonly Text[]): readonly Hole[] {
  return texts.flatMap(([hole, ...others]) => {
    const isOpen = hole !== undefined && typeof hole !== 'string' && canBeObject(hole);
    return isOpen && others.length === 0 ? [hole] : [];
  });
}

/** Of `{ $eq: value }` the value is compared as it is, be it an object or not. */
function isCompared(key: string): boolean {
  return key.startsWith('$') && !LOGICAL.has(key) && !NESTED.has(key);
}

/** Operators that take whole conditions, and those that take the conditions of one value. */
const LOGICAL: ReadonlySet<string> = new Set(['$and', '$or', '$nor']);
const NESTED: ReadonlySet<string> = new Set(['$not', '$elemMatch']);

function canBeObject(hole: Hole): boolean {
  const { certainty, labels, derived } = hole;
  // What an unknown function made of it may be anything, most often less.
  if (certainty !== 'untrusted' || derived === true) return false;
  return labels.has('structured') && !isVouchedFor(hole);
}
