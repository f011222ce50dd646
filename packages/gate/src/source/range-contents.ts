import { headEntries, versions } from '../git/range-entries.js';
import type { CommitRange } from '../git/range.js';
import type { Repository } from '../git/repository.js';
import type { Content } from './blob-sources.js';

/**
 * First the files as HEAD has them, then what they and others held before, oldest first. Of a push only
 * what its own commits brought: the rest the remote has.
 */
export async function rangeContents(
  repository: Repository,
  range: CommitRange,
): Promise<readonly Content[]> {
  const history = await versions(repository, range);
  const origins = new Map(history.map((version) => [keyOf(version), version]));
  const entries = await headEntries(repository, range);
  const present =
    range.pushed === true ? entries.filter((entry) => origins.has(keyOf(entry))) : entries;
  const current = new Set(present.map(keyOf));
  return [
    ...present.map((entry) => withOrigin(entry, origins.get(keyOf(entry)), false)),
    // The submodules of earlier commits are not in this repository either.
    ...history
      .filter((version) => !current.has(keyOf(version)) && version.kind !== 'submodule')
      .map((version) => withOrigin(version, version, true)),
  ];
}

function withOrigin(
  { path, id, kind }: Content,
  version: { readonly commit: string; readonly order: number } | undefined,
  past: boolean,
): Content {
  if (version === undefined) return { path, id, kind };
  const { commit, order } = version;
  return { path, id, kind, origin: { commit, order, past } };
}

function keyOf({ path, id, kind }: Content): string {
  return `${id} ${kind} ${path}`;
}
