import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { classify, SIZE_LIMIT } from '../../src/source/classify.js';

function ofBytes(content: Buffer, path = 'file.txt', size = content.length) {
  return classify({ path, content, size, link: false, stream: () => Readable.from([content]) });
}

describe('classify', () => {
  it.each([
    ['UTF-8', Buffer.from('höchst')],
    ['UTF-8 with mark', Buffer.from('\uFEFFhöchst')],
    ['UTF-16 LE with mark', Buffer.from('\uFEFFhöchst', 'utf16le')],
    ['UTF-16 LE without mark', Buffer.from('höchst', 'utf16le')],
    ['UTF-16 BE with mark', Buffer.from('\uFEFFhöchst', 'utf16le').swap16()],
    ['UTF-16 BE without mark', Buffer.from('höchst', 'utf16le').swap16()],
  ])('decodes %s', (_name, bytes) => {
    expect(ofBytes(bytes)).toMatchObject({ kind: 'text', text: 'höchst' });
  });

  it('goes by content, not by extension', () => {
    expect(ofBytes(Buffer.from('text'), 'image.png')).toMatchObject({ kind: 'text' });
    expect(ofBytes(Buffer.from([0x89, 0x50, 0, 1, 2, 0, 0, 0, 3]), 'notes.txt')).toMatchObject({
      kind: 'text',
      text: '',
      binary: true,
    });
  });

  it('reads code that hides behind a NUL byte', () => {
    const code = Buffer.from('eval(x); // \0 binary?');
    expect(ofBytes(code, 'a.ts')).toMatchObject({ kind: 'text' });
  });

  it('survives an odd number of UTF-16 bytes', () => {
    expect(ofBytes(Buffer.from([0xfe, 0xff, 0, 0x61, 0]))).toMatchObject({ text: 'a' });
  });

  it('recognises a Git LFS pointer, and only a whole one', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12345\n`;
    expect(ofBytes(Buffer.from(pointer))).toMatchObject({
      kind: 'skipped',
      reason: 'is a Git LFS pointer, its content is stored elsewhere',
    });
    expect(ofBytes(Buffer.from(`${pointer}password\n`))).toMatchObject({ kind: 'text' });
  });

  it('leaves large text to be read in parts, and says when it is too large for that', () => {
    const beginning = Buffer.from('beginning');
    expect(ofBytes(beginning, 'dump.sql', SIZE_LIMIT + 1)).toMatchObject({ kind: 'large' });
    expect(ofBytes(Buffer.alloc(9), 'disk.img', SIZE_LIMIT + 1)).toMatchObject({
      kind: 'large',
      binary: true,
    });
    expect(ofBytes(beginning, 'dump.sql', 3 * 1024 ** 3)).toMatchObject({
      reason: 'is too large (3072 MB of text)',
      failed: true,
    });
  });
});
