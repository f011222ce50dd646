import { chunksOf, decode } from '@magi-guardrail/secretlint-rule-preset/text';
import { isLintable } from './lintable.js';
import { lfsPointer } from './lfs.js';
import { plainText, plainTextOf } from './plain-text.js';
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
  const lfs = lfsPointer(content);
  if (lfs !== undefined)
    return { ...skipped(path, 'is a Git LFS pointer, its content is stored elsewhere'), lfs };
  // A NUL byte in a comment must not make code a "binary" that nobody reads.
  const force = link || isLintable(path, '');
  const text = decode(content, { force });
  if (size > LARGEST)
    return unreadable(
      path,
      `is too large (${megabytes(size)}${text === undefined ? '' : ' of text'})`,
    );
  const binary = text === undefined;
  if (size > SIZE_LIMIT) {
    const chunks = () => (binary ? plainTextOf(stream()) : chunksOf(stream(), { force }));
    return { kind: 'large', path, chunks, ...(binary && { binary }) };
  }
  return binary
    ? { kind: 'text', path, text: plainText(content), link, binary }
    : { kind: 'text', path, text, link };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
