import type { Characters, Hole, Step, Text, Value } from '../analysis-types.js';
import type { Node } from '../ast.js';
import type { Label, SafeFor } from '../model.js';
import { charactersOf, isNumeric, safeByCharacters } from './characters.js';
import { pathSafety } from './below.js';

export type Constant = NonNullable<Value['constants']>[number];
export type Certainty = Hole['certainty'];

export const maximalTexts = 4;
const maximalConstants = 16;
const maximalPath = 8;
const maximalParts = 64;

/** A value of which only its certainty is known. */
export function holeValue(
  node: Node,
  text: string,
  certainty: Certainty,
  more: Partial<Pick<Hole, 'labels' | 'safeFor' | 'path' | 'characters' | 'derived' | 'read'>> &
    Pick<Partial<Value>, 'type'> = {},
): Value {
  const { type, labels = new Set<Label>(), safeFor = new Set<SafeFor>(), path, characters } = more;
  const derived = more.derived === undefined ? {} : { derived: more.derived };
  const read = more.read === undefined ? {} : { read: more.read };
  const way = path ?? [stepAt(node, text)];
  const hole: Hole = { node, certainty, labels, safeFor, path: way, ...derived, ...read };
  const texts = [[characters === undefined ? hole : limited(hole, characters)]];
  return { texts, node, ...(type === undefined ? {} : { type }) };
}

/** A part of a text that can consist of these characters only. */
function limited(hole: Hole, of: Characters): Hole {
  const characters = hole.characters === undefined ? of : hole.characters & of;
  return {
    ...hole,
    characters,
    certainty: isNumeric(characters) && hole.certainty !== 'enum' ? 'number' : hole.certainty,
    safeFor: new Set([...hole.safeFor, ...safeByCharacters(characters)]),
  };
}

/** A value whose text is known to consist of these characters only. */
export function limitedValue(value: Value, node: Node, text: string, of: Characters): Value {
  if (value.texts.length === 0) return holeValue(node, text, 'unknown', { characters: of });
  const texts = value.texts.map((each) =>
    each.map((part) => (typeof part === 'string' ? part : limited(part, of))),
  );
  return { ...value, texts };
}

export function stepAt(node: Node, text: string): Step {
  const code = text.slice(...node.range).replace(/\s+/g, ' ');
  return {
    text: code.length > 60 ? `${code.slice(0, 59)}…` : code,
    line: node.loc.start.line,
    node,
  };
}

export function constantValue(node: Node, constant: Constant): Value {
  return { texts: [[String(constant)]], constants: [constant], ...typeOf(constant), node };
}

function typeOf(constant: Constant): Pick<Value, 'type'> {
  if (typeof constant === 'string') return { type: 'string' };
  return typeof constant === 'number' || typeof constant === 'bigint' ? { type: 'number' } : {};
}

/** One of a finite set of constants: the alternatives, or one hole when they are many. */
export function enumValue(node: Node, text: string, constants: readonly Constant[]): Value {
  const values = [...new Set(constants)];
  const [first] = values;
  if (values.length === 1) return constantValue(node, first);
  const isText = values.every((value) => typeof value === 'string');
  const type = isText ? ({ type: 'string' } as const) : {};
  const known = values.length <= maximalConstants ? { constants: values } : {};
  if (values.length <= maximalTexts) {
    return { texts: values.map((value) => [String(value)]), ...known, ...type, node };
  }
  return { ...holeValue(node, text, 'enum'), ...known, ...type };
}

/** No value: what a loop contributes to itself. */
export function nothing(node: Node): Value {
  return { texts: [], constants: [], node };
}

export function isNothing(value: Value): boolean {
  return value.texts.length === 0 && value.constants?.length === 0;
}

/**
 * How deep objects are known when they are one or another: trees that refer to their own kind, such as those of a
 * parser, would else be joined again and again with all that is below them.
 */
const maximalDepth = 4;

/** One value or another. */
export function joinValues(node: Node, text: string, all: readonly Value[], depth = 0): Value {
  const values = all.filter((value) => !isNothing(value));
  const [first] = values;
  if (first === undefined) return nothing(node);
  if (values.length === 1) return first;
  const lists = values.map((value) => value.constants);
  if (lists.every((list) => list !== undefined)) return enumValue(node, text, lists.flat());
  const texts = uniqueTexts(values.flatMap((value) => value.texts));
  const type = values.every((value) => value.type === first.type) ? first.type : undefined;
  return {
    texts: texts.length <= maximalTexts ? texts : [mergeTexts(node, texts)],
    ...(type === undefined ? {} : { type }),
    ...(depth < maximalDepth ? joinParts(node, text, values, depth + 1) : {}),
    node,
  };
}

function joinParts(
  node: Node,
  text: string,
  values: readonly Value[],
  depth: number,
): Partial<Value> {
  const join = (parts: readonly Value[]) => joinValues(node, text, parts, depth);
  return { ...joinProperties(node, values, join), ...joinElements(values, join) };
}

type Join = (values: readonly Value[]) => Value;

/** Lists of the same length place by place; of others, all that any of them holds. */
function joinElements(values: readonly Value[], join: Join): Partial<Value> {
  const lists = values.flatMap(({ elements }) => (elements === undefined ? [] : [elements]));
  const [first, ...others] = lists;
  if (first === undefined) return {};
  const complete = values.every((value) => value.elements !== undefined && value.complete === true);
  if (others.some(({ length }) => length !== first.length)) {
    return { elements: lists.flat(), complete };
  }
  const elements = first.map((_, at) => join(lists.flatMap((list) => list[at] ?? [])));
  return { elements, complete };
}

function joinProperties(node: Node, values: readonly Value[], join: Join): Partial<Value> {
  const maps = values.flatMap(({ properties }) => (properties === undefined ? [] : [properties]));
  if (maps.length === 0) return {};
  const properties = new Map<string, Value>();
  for (const key of new Set(maps.flatMap((map) => [...map.keys()]))) {
    const found = maps.map((map) => map.get(key) ?? constantValue(node, undefined));
    properties.set(key, join(found));
  }
  return { properties, complete: values.every(({ complete }) => complete === true) };
}

function uniqueTexts(texts: readonly Text[]): readonly Text[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    if (text.some((part) => typeof part !== 'string')) return true;
    const key = text.join('');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Too many alternatives: one hole, as uncertain as the worst part of any. */
function mergeTexts(node: Node, texts: readonly Text[]): Text {
  const holes = texts.flat().filter((part) => typeof part !== 'string');
  const worst = worstOf(holes);
  if (worst === undefined) {
    return [{ node, certainty: 'enum', labels: new Set(), safeFor: new Set(), path: [] }];
  }
  const safeFor = new Set([...safeForAll(holes), ...pathSafety(texts)]);
  const { read, ...rest } = worst;
  return [{ ...rest, labels: labelsOf(holes), safeFor, ...readOf(holes) }];
}

const order: readonly Certainty[] = [
  'enum',
  'number',
  'internal',
  'unknown',
  'exposed',
  'untrusted',
];

/** The least trusted of several holes, then the first. */
export function worstOf(holes: readonly Hole[]): Hole | undefined {
  return holes.reduce<Hole | undefined>(
    (worst, hole) =>
      worst !== undefined && order.indexOf(worst.certainty) >= order.indexOf(hole.certainty)
        ? worst
        : hole,
    undefined,
  );
}

export function labelsOf(holes: readonly Hole[]): ReadonlySet<Label> {
  return new Set(holes.flatMap((hole) => [...hole.labels]));
}

/** The property that was read, where all that is labelled is a part of something. */
export function readOf(holes: readonly Hole[]): Pick<Hole, 'read'> {
  const labelled = holes.filter(({ labels }) => labels.size > 0);
  const [first] = labelled.flatMap(({ read }) => read ?? []);
  const areParts = first !== undefined && labelled.every(({ read }) => read !== undefined);
  return areParts ? { read: first } : {};
}

function safeForAll(holes: readonly Hole[]): ReadonlySet<SafeFor> {
  const [first, ...rest] = holes;
  const common = [...(first?.safeFor ?? [])];
  return new Set(common.filter((each) => rest.every((hole) => hole.safeFor.has(each))));
}

/** The holes in every text of a value; one unknown hole when it has no text of its own. */
export function holesOf(value: Value): readonly Hole[] {
  return value.texts.flat().filter((part) => typeof part !== 'string');
}

/** Text put together from values, in order. */
export function concatValues(node: Node, text: string, all: readonly Value[]): Value {
  const values = all.filter((value) => !isNothing(value));
  let texts: readonly Text[] = [[]];
  for (const value of values) {
    const own = textsIn(value, text);
    const one = texts.length * own.length > maximalTexts ? [mergeTexts(value.node, own)] : own;
    texts = one.length === 1 ? appendAll(texts, one[0] ?? []) : product(texts, one);
  }
  return textValue(node, texts);
}

/** A value that is one of these texts. */
export function textValue(node: Node, texts: readonly Text[]): Value {
  const joined = texts.map((each) => shortened(node, mergeStrings(each)));
  const isConstant = joined.every((each) => each.every((part) => typeof part === 'string'));
  const constants = isConstant ? { constants: joined.map((each) => each.join('')) } : {};
  return { texts: joined, ...constants, type: 'string', node };
}

/** Text of very many parts: the first ones, then one hole as uncertain as the worst of the others. */
function shortened(node: Node, text: Text): Text {
  if (text.length <= maximalParts) return text;
  return [...text.slice(0, maximalParts - 1), ...mergeTexts(node, [text.slice(maximalParts - 1)])];
}

/** Objects and arrays have no text of their own; in a text they are not known. */
export function textsIn(value: Value, text: string): readonly Text[] {
  if (value.texts.length > 0) return value.texts;
  if (value.elements !== undefined) return listText(value, text).texts;
  return holeValue(value.node, text, 'unknown').texts;
}

/** A list as a text: its elements with commas between them. */
function listText({ elements = [], complete, node }: Value, text: string): Value {
  const open = complete === true ? [] : [holeValue(node, text, 'unknown')];
  const parts = [...elements, ...open].flatMap((each, at) =>
    at === 0 ? [each] : [constantValue(node, ','), each],
  );
  return concatValues(node, text, parts);
}

/** Grows in place: texts of this loop belong to it alone. */
function appendAll(texts: readonly Text[], tail: Text): readonly Text[] {
  return texts.map((head) => {
    const grown = head as (typeof head)[number][];
    for (const part of tail) grown.push(part);
    return grown;
  });
}

function product(heads: readonly Text[], tails: readonly Text[]): readonly Text[] {
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
}

function mergeStrings(text: Text): Text {
  const merged: (string | Hole)[] = [];
  let run: string[] = [];
  const flush = () => {
    const joined = run.join('');
    if (joined !== '') merged.push(joined);
    run = [];
  };
  for (const part of text) {
    if (typeof part === 'string') run.push(part);
    else {
      flush();
      merged.push(part);
    }
  }
  flush();
  return merged.length === 0 ? [''] : merged;
}

/** The same value under another name: what is not constant is now found there. */
export function renamed(value: Value, node: Node, text: string): Value {
  if (value.texts.every((each) => each.length !== 1 || typeof each[0] === 'string')) return value;
  const texts = value.texts.map((each): Text => {
    const [hole] = each;
    if (each.length !== 1 || hole === undefined || typeof hole === 'string') return each;
    if (hole.node === node) return each;
    const path = hole.path.length < maximalPath ? hole.path : hole.path.slice(0, -1);
    return [{ ...hole, node, path: [...path, stepAt(node, text)] }];
  });
  return { ...value, texts };
}

/** Some of the text of these values, changed in a way that is not followed. */
export function partialText(node: Node, text: string, values: readonly Value[]): Value {
  const holes = values.flatMap(holesOf);
  const worst = worstOf(holes);
  const isDetermined =
    worst === undefined || worst.certainty === 'number' || worst.certainty === 'enum';
  const certainty = isDetermined ? 'internal' : worst.certainty;
  const path = [...(worst?.path.slice(0, 4) ?? []), stepAt(node, text)];
  const characters = charactersIn(values);
  const derived = worst?.derived;
  return holeValue(node, text, certainty, {
    labels: labelsOf(holes),
    path,
    type: 'string',
    ...readOf(holes),
    ...(derived === undefined ? {} : { derived }),
    ...(characters === undefined ? {} : { characters }),
  });
}

/** The characters of all texts of these values, if they are known. */
export function charactersIn(values: readonly Value[]): Characters | undefined {
  let characters = 0n;
  for (const { texts, constants } of values) {
    if (texts.length === 0) return undefined;
    for (const part of texts.flat()) {
      const own = typeof part === 'string' ? charactersOf(part) : charactersInHole(part, constants);
      if (own === undefined) return undefined;
      characters |= own;
    }
  }
  return characters;
}

/** One of too many constants for a text of each is known by all of them. */
function charactersInHole(hole: Hole, constants: Value['constants']): Characters | undefined {
  const isListed = hole.certainty === 'enum' && constants !== undefined;
  return isListed ? charactersOf(constants.join('')) : hole.characters;
}

/** The same value, found to be safe for something; of those parts only that are so for `of`, if it is given. */
export function safeValue(value: Value, context: SafeFor, of?: SafeFor): Value {
  const safe = (each: Value): Value => ({
    ...each,
    texts: each.texts.map((text) =>
      text.map((part) =>
        typeof part === 'string' || (of !== undefined && !part.safeFor.has(of))
          ? part
          : { ...part, safeFor: new Set([...part.safeFor, context]) },
      ),
    ),
  });
  const { properties } = value;
  if (properties === undefined) return safe(value);
  return {
    ...safe(value),
    properties: new Map([...properties].map(([key, each]) => [key, safe(each)])),
  };
}
