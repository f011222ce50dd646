import { readFile } from 'node:fs/promises';
import type { SecretLintSourceCode } from '@secretlint/types';
import { decode } from './decode.js';

/** What there is to read in a file that secretlint opened. */
export type Reading = Text | { readonly kind: 'binary' };

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  /** Whether secretlint has read the bytes in another encoding than they are written in. */
  readonly isDecoded: boolean;
  /** Where an offset of `text` lies in the content that secretlint holds. */
  offset(at: number): number;
}

/** The text of a file; secretlint itself knows UTF-8 only. A promise only when the file has to be read again. */
export function read(source: SecretLintSourceCode): Reading | Promise<Reading> {
  const { content } = source;
  return isSuspicious(content)
    ? readAgain(source)
    : { kind: 'text', text: content, isDecoded: false, offset: same };
}

async function readAgain(source: SecretLintSourceCode): Promise<Reading> {
  const { content } = source;
  const bytes = await bytesOf(source);
  const text = decode(bytes);
  if (text === undefined) return { kind: 'binary' };
  const isDecoded = text !== content;
  return { kind: 'text', text, isDecoded, offset: isDecoded ? offsets(text, bytes) : same };
}

function same(at: number): number {
  return at;
}

// As much as `decode` looks at.
const SAMPLE = 8000;

/** Whether the content holds what UTF-16 and binary data look like when they are read as UTF-8. */
export function isSuspicious(content: string): boolean {
  return content.startsWith('\uFFFD\uFFFD') || content.slice(0, SAMPLE).includes('\0');
}

/** The bytes on disk; where there is no file, or it is gone by now, what is left of them in the content. */
async function bytesOf({ physicalFilePath, content }: SecretLintSourceCode): Promise<Buffer> {
  if (physicalFilePath === undefined) return Buffer.from(content);
  try {
    return await readFile(physicalFilePath);
  } catch {
    return Buffer.from(content);
  }
}

/** UTF-16 has two bytes for each unit; secretlint has decoded the bytes in front of it as UTF-8. */
function offsets(text: string, bytes: Buffer): (at: number) => number {
  const mark = Math.max(0, bytes.length - text.length * 2);
  return (at) => bytes.toString('utf8', 0, Math.min(bytes.length, mark + at * 2)).length;
}
