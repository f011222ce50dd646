import { chunksOf, decode } from '@magi-guardrail/secretlint-rule-preset/text';
import { isLintable } from './lintable.js';
import { type Source, skipped, unreadable } from './source.js';

/** Larger text is read in parts, so that no file fills the memory. */
export const SIZE_LIMIT = 20 * 1024 * 1024;

/** Larger text is not checked: its scan would take longer than anyone waits. */
const LARGEST = 1024 * 1024 * 1024;

interface Content {
  readonly path: string;
  /** Whole content, or the beginning when `size` is above the limit. */
  readonly content: Buffer;
  readonly size: number;
  readonly link: boolean;
  /** The whole content of a file that is above the limit. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** Turns bytes into text, or says why they are none. */
export function classify({ path, content, size, link, stream }: Content): Source {
  if (isLfsPointer(content))
    return skipped(path, 'is a Git LFS pointer, its content is stored elsewhere');
  // A NUL byte in a comment must not make code a "binary" that nobody reads.
  const force = link || isLintable(path, '');
  const text = decode(content, { force });
  if (text === undefined) return skipped(path, 'is binary');
  if (size > LARGEST) return unreadable(path, `is too large (${megabytes(size)} of text)`);
  if (size > SIZE_LIMIT)
    return { kind: 'large', path, chunks: () => chunksOf(stream(), { force }) };
  return { kind: 'text', path, text, link };
}

const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[\w.-]{1,64} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n$/;

function isLfsPointer(content: Buffer): boolean {
  return content.length <= 1024 && LFS_POINTER.test(content.toString('latin1'));
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
