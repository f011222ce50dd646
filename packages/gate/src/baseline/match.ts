import type { Identified } from '../finding/findings-of.js';
import type { Finding } from '../result/model.js';
import type { BaselineEntry } from './baseline-file.js';

/** Which entry stands for which finding. */
export interface Matches {
  readonly pairs: readonly Pair[];
  /** Findings that no entry stands for. */
  readonly fresh: readonly Identified<Finding>[];
  /** Entries that stand for no finding. */
  readonly unmatched: readonly BaselineEntry[];
}

export interface Pair {
  readonly found: Identified<Finding>;
  readonly entry: BaselineEntry;
}

/**
 * Pairs each finding with one entry of its rule and identity: one of the same file, or else one of a
 * file that is gone, which was moved. A copy is new. `isGone` is asked once, with all such files.
 */
export async function matchBaseline(
  findings: readonly Identified<Finding>[],
  entries: readonly BaselineEntry[],
  findGone: (paths: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Matches> {
  const here = pair(findings, entries, (entry) => `${keyOf(entry)} ${entry.path}`, keyHere);
  const wanted = new Set(here.fresh.map(keyOfFound));
  const candidates = here.unmatched.filter((entry) => wanted.has(keyOf(entry)));
  if (candidates.length === 0) return here;
  const gone = await findGone([...new Set(candidates.map(({ path }) => path))]);
  const moved = pair(
    here.fresh,
    here.unmatched.filter(({ path }) => gone.has(path)),
    keyOf,
    keyOfFound,
  );
  return {
    pairs: [...here.pairs, ...moved.pairs],
    fresh: moved.fresh,
    unmatched: [...here.unmatched.filter(({ path }) => !gone.has(path)), ...moved.unmatched],
  };
}

/** Each entry is used once: the second of two equal lines needs an entry of its own. */
function pair(
  findings: readonly Identified<Finding>[],
  entries: readonly BaselineEntry[],
  entryKey: (entry: BaselineEntry) => string,
  findingKey: (found: Identified<Finding>) => string,
): Matches {
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const key = entryKey(entry);
    left.set(key, [...(left.get(key) ?? []), entry]);
  }
  const pairs: Pair[] = [];
  const fresh: Identified<Finding>[] = [];
  for (const found of findings) {
    const entry = left.get(findingKey(found))?.shift();
    if (entry === undefined) fresh.push(found);
    else pairs.push({ found, entry });
  }
  return { pairs, fresh, unmatched: [...left.values()].flat() };
}

function keyOf({ rule, fingerprint }: BaselineEntry): string {
  return `${rule} ${fingerprint}`;
}

function keyOfFound({ finding, identity }: Identified<Finding>): string {
  return `${finding.ruleId} ${identity}`;
}

function keyHere(found: Identified<Finding>): string {
  return `${keyOfFound(found)} ${found.finding.path}`;
}
