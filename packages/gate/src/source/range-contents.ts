import { headChanges, versions } from '../git/range-entries.js';
import type { Edit } from '../git/raw-entries.js';
import type { CommitRange } from '../git/range.js';
import type { Repository } from '../git/repository.js';
import type { Content } from './blob-sources.js';

export interface RangeContents {
  readonly contents: readonly Content[];
  /** What the range does to the files that connect the gate. */
  readonly guard: readonly Edit[];
}

/**
 * First the files as HEAD has them, then what they and others held before, oldest first. Of a push only
 * what its own commits brought: the rest the remote has.
 */
export async function rangeContents(
  repository: Repository,
  range: CommitRange,
): Promise<RangeContents> {
  const history = await versions(repository, range);
  const origins = new Map(history.map((version) => [keyOf(version), version]));
  const { entries, guard } = await headChanges(repository, range);
  const present =
    range.pushed === true ? entries.filter((entry) => origins.has(keyOf(entry))) : entries;
  const current = new Set(present.map(keyOf));
  const contents = [
    ...present.map((entry) => withOrigin(entry, origins.get(keyOf(entry)), false)),
    // The submodules of earlier commits are not in this repository either.
    ...history
      .filter((version) => !current.has(keyOf(version)) && version.kind !== 'submodule')
      .map((version) => withOrigin(version, version, true)),
  ];
  return { contents, guard };
}

function withOrigin(
  { path, id, kind, mode }: Content,
  version: { readonly commit: string; readonly order: number } | undefined,
  past: boolean,
): Content {
  if (version === undefined) return { path, id, kind, mode };
  const { commit, order } = version;
  return { path, id, kind, mode, origin: { commit, order, past } };
}

function keyOf({ path, id, kind }: Content): string {
  return `${id} ${kind} ${path}`;
}
