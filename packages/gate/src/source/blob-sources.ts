import { readBlobs } from '../git/blobs.js';
import type { Entry } from '../git/raw-entries.js';
import type { Repository } from '../git/repository.js';
import { classify, SIZE_LIMIT } from './classify.js';
import { type Origin, type Source, skipped, unreadable } from './source.js';

/** An object of git to check. */
export interface Content extends Entry {
  readonly origin?: Origin;
}

/** Contents as commits hold them; the files on disk are not looked at. */
export async function* blobSources(
  repository: Repository,
  contents: readonly Content[],
): AsyncGenerator<Source> {
  const readable = contents.filter(({ kind }) => kind === 'file' || kind === 'link');
  for (const entry of contents) {
    if (entry.kind === 'submodule')
      yield skipped(entry.path, 'is a submodule, check it in its own repository');
    if (entry.kind === 'unmerged') yield unreadable(entry.path, 'has an unresolved merge conflict');
  }
  const ids = readable.map(({ id }) => id);
  let at = 0;
  for await (const { found, content, size, stream } of readBlobs(repository.git, ids, SIZE_LIMIT)) {
    const entry = readable[at++];
    if (entry === undefined) return;
    const { path, kind, origin } = entry;
    const source = found
      ? classify({ path, content, size, link: kind === 'link', stream })
      : unreadable(path, 'is not in the object store of this clone');
    yield origin === undefined ? source : { ...source, origin };
  }
}
