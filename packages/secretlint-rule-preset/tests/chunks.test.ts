import { findSecrets } from '@magi-guardrail/secrets';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../src/chunks.js';
import { HIGH } from './secrets.js';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

/** Line and column of every secret that the chunks give. */
async function places(bytes: Buffer, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { text, line, column, from, to } of chunksOf(pieces(bytes, 65_537), { size })) {
    for (const { start } of findSecrets(text)) {
      if (start < from || start >= to) continue;
      const before = text.slice(0, start).split(/\r\n|\n/);
      const [last = ''] = before.slice(-1);
      const at = before.length === 1 ? column + start : last.length + 1;
      found.push(`${line + before.length - 1}:${at}`);
    }
  }
  return found;
}

/** The same in the whole text. */
function expected(text: string): string[] {
  return findSecrets(text).map(({ start }) => {
    const before = text.slice(0, start).split(/\r\n|\n/);
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
}

describe('the parts of a long text', () => {
  const lines = Array.from({ length: 12_000 }, (_, at) =>
    at % 997 === 0
      ? `key "${HIGH}" für 鍵 🔑`
      : `line ${at} of a long file, with a few words in it`,
  );
  const text = lines.join('\r\n');

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE with mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('hold every secret of %s once, where it stands', async (_, bytes) => {
    expect(await places(bytes, 20_011)).toEqual(expected(text));
  });

  it('hold those of one line', async () => {
    const line = text.replaceAll('\r\n', ';');
    expect(await places(Buffer.from(line), 30_000)).toEqual(expected(line));
  });

  it('are one for a short text, and empty for binary data', async () => {
    expect(await places(Buffer.from(HIGH), 1000)).toEqual(['1:1']);
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 256));
    expect(await places(Buffer.concat([noise, Buffer.from(HIGH)]), 1000)).toEqual([]);
    expect(await places(Buffer.alloc(0), 1000)).toEqual([]);
  });
});
