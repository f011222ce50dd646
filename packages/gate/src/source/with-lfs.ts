import type { Repository } from '../git/repository.js';
import { readSource } from './disk-sources.js';
import { lfsStore } from './lfs.js';
import type { Source } from './source.js';

/** Puts the content in the place of every pointer of Git LFS whose content this clone has. */
export async function* withLfs(
  repository: Repository,
  sources: AsyncIterable<Source>,
): AsyncGenerator<Source> {
  const find = lfsStore(repository);
  for await (const source of sources) {
    const file = source.kind === 'skipped' && source.lfs && (await find(source.lfs));
    const content = file ? await readSource(file, source.path) : undefined;
    yield content === undefined
      ? source
      : { ...content, ...(source.origin && { origin: source.origin }) };
  }
}
