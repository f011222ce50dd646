import { readBlobs } from '../git/blobs.js';
import type { Repository } from '../git/repository.js';
import type { StagedEntry } from '../git/staged.js';
import { classify, SIZE_LIMIT } from './classify.js';
import { type Source, skipped, unreadable } from './source.js';

/** Staged contents as the commit will hold them; the files on disk are not looked at. */
export async function* stagedSources(
  repository: Repository,
  entries: readonly StagedEntry[],
): AsyncGenerator<Source> {
  const readable = entries.filter(({ kind }) => kind === 'file' || kind === 'link');
  for (const entry of entries) {
    if (entry.kind === 'submodule')
      yield skipped(entry.path, 'is a submodule, check it in its own repository');
    if (entry.kind === 'unmerged') yield unreadable(entry.path, 'has an unresolved merge conflict');
  }
  const ids = readable.map(({ id }) => id);
  let at = 0;
  for await (const { found, content, size } of readBlobs(repository.git, ids, SIZE_LIMIT)) {
    const { path, kind } = readable[at++] ?? { path: '', kind: 'file' };
    yield found
      ? classify({ path, content, size, link: kind === 'link' })
      : unreadable(path, 'is not in the object store of this clone');
  }
}
