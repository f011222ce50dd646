import { readBlobs, type Git } from '@magi-guardrail/gate/plumbing';
import { isNone } from '../git.js';

/** The whole content of each blob, by its id, read by one git; zeros stand for no content. */
export async function contentsOf(
  git: Git,
  ids: readonly string[],
): Promise<(id: string) => Buffer> {
  const real = [...new Set(ids)].filter((id) => !isNone(id));
  const contents = new Map<string, Buffer>();
  for await (const { id, found, content } of readBlobs(git, real, Number.MAX_SAFE_INTEGER)) {
    if (!found)
      throw new Error(`git has no object ${id}. Run \`git fsck\` to see what is missing.`);
    contents.set(id, content);
  }
  return (id) => contents.get(id) ?? Buffer.alloc(0);
}
