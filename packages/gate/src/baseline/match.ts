import type { Identified } from '../finding/findings-of.js';
import type { Finding } from '../result/model.js';

/** What an entry of the baseline or of the suppressions says about its finding. */
export interface Entry {
  readonly rule: string;
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly fingerprint: string;
}

/** Which entry stands for which finding. */
export interface Matches<T> {
  readonly pairs: readonly Pair<T>[];
  /** Findings that no entry stands for. */
  readonly fresh: readonly Identified<Finding>[];
  /** Entries that stand for no finding. */
  readonly unmatched: readonly T[];
}

export interface Pair<T> {
  readonly found: Identified<Finding>;
  readonly entry: T;
}

/** The hash of a finding under the salt of the file that the entries come from. */
type HashOf = (found: Identified<Finding>) => string;

/**
 * Pairs each finding with one entry of its rule and identity: one of the same file, or else one of a
 * file that is gone, which was moved. A copy is new. `findGone` is asked once, with all such files.
 */
export async function matchEntries<T extends Entry>(
  findings: readonly Identified<Finding>[],
  entries: readonly T[],
  hashOf: HashOf,
  findGone: (paths: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Matches<T>> {
  const keyOfFound = (found: Identified<Finding>) => `${found.finding.ruleId} ${hashOf(found)}`;
  const keyHere = (found: Identified<Finding>) => `${keyOfFound(found)} ${found.finding.path}`;
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
function pair<T extends Entry>(
  findings: readonly Identified<Finding>[],
  entries: readonly T[],
  entryKey: (entry: T) => string,
  findingKey: HashOf,
): Matches<T> {
  const left = new Map<string, T[]>();
  for (const entry of entries) {
    const key = entryKey(entry);
    left.set(key, [...(left.get(key) ?? []), entry]);
  }
  const pairs: Pair<T>[] = [];
  const fresh: Identified<Finding>[] = [];
  for (const found of findings) {
    const entry = left.get(findingKey(found))?.shift();
    if (entry === undefined) fresh.push(found);
    else pairs.push({ found, entry });
  }
  return { pairs, fresh, unmatched: [...left.values()].flat() };
}

/** The same for two entries about one finding, wherever it stands. */
export function keyOf({ rule, fingerprint }: Entry): string {
  return `${rule} ${fingerprint}`;
}
