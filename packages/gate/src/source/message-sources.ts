import { readBlobs } from '../git/blobs.js';
import type { CommitRange } from '../git/range.js';
import type { Repository } from '../git/repository.js';
import { classify, SIZE_LIMIT } from './classify.js';
import { MESSAGE_FILE, type Source } from './source.js';

/** The messages of some commits; people have them with the history, whatever the files hold. */
export async function* messageSources(
  { git }: Repository,
  { commits }: CommitRange,
): AsyncGenerator<Source> {
  let order = 0;
  for await (const { id, found, size: whole, content, stream } of readBlobs(
    git,
    commits,
    SIZE_LIMIT,
  )) {
    const origin = { commit: id, order: order++, past: true, message: true } as const;
    if (!found) continue;
    // Headers, an empty line, the message.
    const start = content.indexOf('\n\n') + 2;
    const text = content.subarray(start);
    const size = whole - start;
    yield { ...classify({ path: MESSAGE_FILE, content: text, size, link: false, stream }), origin };
  }
}
