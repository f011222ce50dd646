import { readBlobs, type Git } from '@magi-guardrail/gate/plumbing';
import type { StagedFile } from './staged-files.js';

/** Above that a file is data, and no formatter is made for it. */
export const LARGEST = 4 * 1024 * 1024;

/** The contents of staged files that are text, of the blobs that the index has for them by now. */
export async function stagedTexts(
  git: Git,
  files: readonly StagedFile[],
  idOf: (file: StagedFile) => string,
): Promise<ReadonlyMap<StagedFile, string>> {
  const texts = new Map<StagedFile, string>();
  let at = 0;
  for await (const { content, size } of readBlobs(git, files.map(idOf), LARGEST)) {
    const file = files[at++];
    const text = size > LARGEST ? undefined : textOf(content);
    if (file !== undefined && text !== undefined) texts.set(file, text);
  }
  return texts;
}

/** What is no UTF-8 would come back as something else, and a pointer of Git LFS is not the file. */
function textOf(content: Buffer): string | undefined {
  if (content.includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return text.startsWith('version https://git-lfs.github.com/spec/') ? undefined : text;
  } catch {
    return undefined;
  }
}
