import { readBlobs } from '../git/blobs.js';
import type { Edit } from '../git/raw-entries.js';
import type { Repository } from '../git/repository.js';
import type { PolicyChange } from '../result/model.js';
import { type CallState, type GuardFacts, RANK } from './calls.js';
import { guardFacts } from './guard-facts.js';
import { guardFile } from './guard-file.js';

/**
 * What a change takes away from the files that connect the gate: hooks, CI, dependencies. What moves to
 * another of them is not lost, and what is added or renewed weakens nothing.
 */
export async function guardChanges(
  repository: Repository,
  edits: readonly Edit[] = [],
): Promise<readonly PolicyChange[]> {
  if (edits.length === 0) return [];
  const texts = await textsOf(repository, edits);
  const read = (path: string, id: string | undefined): GuardFacts | undefined => {
    const kind = guardFile(path);
    const text = id === undefined ? '' : texts.get(id);
    return kind === undefined || text === undefined ? undefined : guardFacts(kind, text);
  };
  const files = edits.map(({ path, before, after }) => {
    const [old = NOTHING, now] = [read(path, before), read(path, after)];
    return { path, old, now: now ?? old };
  });
  const lost = files.flatMap(({ path, old, now }) => weaker(path, old, now));
  return lost.filter(({ what }) => !files.some(({ old, now }) => gains(what, old, now)));
}

const NOTHING: GuardFacts = new Map();

function weaker(path: string, old: GuardFacts, now: GuardFacts): PolicyChange[] {
  return [...old].flatMap(([what, state]): PolicyChange[] => {
    const left = now.get(what);
    if (left === undefined) return [{ path, change: 'removed', what, weakens: true }];
    if (RANK[left] <= RANK[state]) return [];
    return [{ path, change: 'changed', what: `${what}${WEAKER[left]}`, weakens: true }];
  });
}

const WEAKER: Readonly<Record<CallState, string>> = {
  counts: '',
  lenient: ', which now runs with the standard profile',
  ignored: ', whose failure no longer counts',
  unreached: ', which is no longer reached',
};

function gains(what: string, old: GuardFacts, now: GuardFacts): boolean {
  return now.get(what) === 'counts' && !old.has(what);
}

/** By object id; such files are small, and a large one is none. */
async function textsOf(
  { git }: Repository,
  edits: readonly Edit[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...new Set(edits.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())),
  ];
  const texts = new Map<string, string>();
  for await (const { id, found, size, content } of readBlobs(git, ids, LARGEST)) {
    if (found && size <= LARGEST) texts.set(id, content.toString('utf8'));
  }
  return texts;
}

const LARGEST = 1024 * 1024;
