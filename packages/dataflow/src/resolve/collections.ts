import type { TSESTree } from '@typescript-eslint/types';
import type { Engine } from '../engine.js';
import type { Node } from '../ast.js';
import type { Frame } from '../frame.js';
import { returnsOf } from './calls.js';
import type { Collection, Denotation, Part } from './denotation.js';
import { isListMethod } from './list-methods.js';
import { member, type Searched } from './members.js';

type Source = Part['source'];

export function collection(parts: readonly Part[], isMap = false): Collection {
  return { kind: 'collection', parts, ...(isMap ? { isMap } : {}) };
}

/** One thing at an index or under a name. */
export function one(source: Source, frame: Frame | undefined, key: string): Part {
  return { key, source, frame, path: [] };
}

/** The key of what can be at any index, but is no property with a name. */
export const anyIndex = '#';

/** What is found under a path in something, at an unknown index: by default any of its elements. */
export function some(
  source: Source,
  frame: Frame | undefined,
  path: readonly string[] = ['*'],
): Part {
  return { key: anyIndex, source, frame, path };
}

/** The same under an unknown name. */
export function named(source: Source, frame: Frame | undefined, path: readonly string[]): Part {
  return { key: undefined, source, frame, path };
}

/** All of something as it is, or what follows its first elements. */
export function all(source: Source, frame: Frame | undefined, from = 0): Part {
  return { key: undefined, source, frame, path: [], from };
}

/** Pairs of a key and such a thing; nobody calls a key. */
export function pairs(
  source: Source,
  frame: Frame | undefined,
  path: readonly string[] = ['*'],
): Part {
  return { ...some(source, frame, path), within: '1' };
}

/** Arguments of a call or elements of a literal in their order, as far as spreads leave it known. */
export function listed(nodes: readonly (Node | null)[], frame: Frame | undefined): readonly Part[] {
  const open = nodes.findIndex((node) => node?.type === 'SpreadElement');
  return nodes.flatMap((node, at): readonly Part[] => {
    if (node === null) return [];
    if (node.type === 'SpreadElement') return [some(node.argument, frame)];
    return [one(node, frame, open < 0 || at < open ? String(at) : anyIndex)];
  });
}

/** A list, a set or a map that this file makes. */
export function isList(denoted: Denotation): boolean {
  if (denoted.kind === 'literal') return denoted.node.type === 'ArrayExpression';
  return denoted.kind === 'collection';
}

export function collectionMember(
  engine: Engine,
  base: Collection,
  name: string,
  searched: Searched,
): readonly Denotation[] {
  const found = base.parts.flatMap((part): readonly Denotation[] => {
    if (!isThere(part.key, name)) return [];
    const path = part.from === undefined ? part.path : [shifted(name, part.from), ...part.path];
    const inside = read(engine, part, path, searched);
    return part.within === undefined || inside.length === 0
      ? inside
      : [collection([one(inside, undefined, part.within)])];
  });
  return isListMethod(name) ? [...found, { kind: 'method', name, of: base }] : found;
}

function isThere(key: Part['key'], name: string): boolean {
  if (key === undefined || name === '*' || key === name) return true;
  return key === anyIndex && index.test(name);
}

const index = /^\d+$/;

/** An element of an array literal: after a spread of unknown length it can be any that follows. */
export function elementOf(
  engine: Engine,
  { elements }: TSESTree.ArrayExpression,
  name: string,
  { frame, searched }: { readonly frame: Frame | undefined; readonly searched: Searched },
): readonly Denotation[] {
  const open = elements.findIndex((each) => each?.type === 'SpreadElement');
  const isKnown = name !== '*' && (open < 0 || Number(name) < open);
  const found = isKnown
    ? [elements[Number(name)] ?? null]
    : elements.slice(name === '*' ? 0 : open);
  return found.flatMap((each) => {
    if (each?.type !== 'SpreadElement') return each === null ? [] : engine.denote(each, frame);
    return member(engine, engine.denote(each.argument, frame), '*', searched);
  });
}

function read(
  engine: Engine,
  { source, frame }: Part,
  path: readonly string[],
  searched: Searched,
): readonly Denotation[] {
  const start = 'type' in source ? engine.denote(source, frame) : source;
  return path.reduce<readonly Denotation[]>(
    (each, name) =>
      name === '()'
        ? each.flatMap((one) => returnsOf(engine, one))
        : member(engine, each, name, searched),
    start,
  );
}

/** The name that something has in the list from which the first elements were taken. */
function shifted(name: string, from: number): string {
  return index.test(name) ? String(Number(name) + from) : name;
}
