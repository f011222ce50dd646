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
    const old = read(path, before) ?? NOTHING;
    return { path, old, now: read(path, after) ?? old };
  });
  const isGained = (name: string) => files.some(({ old, now }) => gains(name, old, now));
  return files.flatMap(({ path, old, now }) => {
    const names = [...old.keys()].filter((name) => !isGained(name));
    return names.flatMap((name) => weaker(path, name, old.get(name), now.get(name)) ?? []);
  });
}

const NOTHING: GuardFacts = new Map();

function weaker(
  path: string,
  what: string,
  old: CallState = 'unreached',
  now?: CallState,
): PolicyChange | undefined {
  // What stopped nothing before is no loss.
  if (RANK[old] >= RANK.ignored) return undefined;
  if (now === undefined) return { path, change: 'removed', what, weakens: true };
  if (RANK[now] <= RANK[old]) return undefined;
  return { path, change: 'changed', what: `${what}${WEAKER[now]}`, weakens: true };
}

const WEAKER: Readonly<Record<CallState, string>> = {
  counts: '',
  lenient: ', which now runs with the standard profile',
  ignored: ', whose failure no longer counts',
  unreached: ', which is no longer reached',
};

function gains(name: string, old: GuardFacts, now: GuardFacts): boolean {
  return now.get(name) === 'counts' && old.get(name) !== 'counts';
}

/** By object id; such files are small, and what is said in a large one nobody reads. */
async function textsOf(
  { git }: Repository,
  edits: readonly Edit[],
): Promise<ReadonlyMap<string, string>> {
  const ids = edits
    .flatMap(({ before, after }) => [before, after])
    .filter((id) => id !== undefined);
  const texts = new Map<string, string>();
  for await (const { id, found, size, content } of readBlobs(git, [...new Set(ids)], LARGEST)) {
    if (found) texts.set(id, size <= LARGEST ? content.toString('utf8') : '');
  }
  return texts;
}

const LARGEST = 1024 * 1024;
