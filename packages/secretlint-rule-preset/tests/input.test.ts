import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { describe, expect, it, vi } from 'vitest';
import { decode } from '../src/decode.js';
import { creator } from '../src/index.js';
import { Notices } from '../src/notices.js';
import { lint } from './lint.js';
import { HIGH, secretOf } from './secrets.js';

const TEXT = `# Schlüssel für später: ключ 鍵\r\ntoken = ${HIGH}\r\nend\r\n`;
const le = (text: string) => Buffer.from(text, 'utf16le');
const be = (text: string) => le(text).swap16();

const ENCODINGS: readonly (readonly [string, Buffer])[] = [
  ['UTF-16 LE', le(TEXT)],
  ['UTF-16 LE with mark', le(`\uFEFF${TEXT}`)],
  ['UTF-16 BE', be(TEXT)],
  ['UTF-16 BE with mark', be(`\uFEFF${TEXT}`)],
];

/** As secretlint reads a file: UTF-8, whatever it holds; a name that it knows decides what it is. */
async function lintFile(bytes: Buffer, name: string) {
  const folder = await mkdtemp(join(tmpdir(), 'preset-'));
  const filePath = join(folder, name);
  try {
    await writeFile(filePath, bytes);
    const source = { filePath, content: bytes.toString(), contentType: contentType(name), ext: '' };
    const preset = { id: creator.meta.id, rule: creator };
    return await lintSource({ source, options: { config: { rules: [preset] } } });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function contentType(name: string): 'text' | 'binary' {
  return name.endsWith('.png') ? 'binary' : 'text';
}

describe('encodings', () => {
  it.each(ENCODINGS)('finds a secret in %s and says where it stands', async (_, bytes) => {
    for (const name of ['a.txt', 'a.png']) {
      const { messages } = await lintFile(bytes, name);
      expect(messages).toHaveLength(1);
      const [message] = messages;
      expect(message?.message).toContain('Line 2, column 9 of the decoded text.');
      const [start = 0, end = 0] = message?.range ?? [];
      const marked = bytes.toString().slice(start, end);
      expect(marked.replaceAll(/[\0\uFFFD]/g, '')).toBe(HIGH);
    }
  });

  it.each(ENCODINGS)('reads %s from a text without a file', async (_, bytes) => {
    const [message] = await lint(bytes.toString(), { contentType: 'binary' });
    expect(message?.messageId).toBe('github-pat');
  });

  it('lets the upstream rules read it too', async () => {
    const gitlab = ['glpat', secretOf('github-pat').slice(8, 28)].join('-');
    const options = {
      report: 'all',
      formats: {
        'gitlab-pat': {
          disabled: true,
          reason: 'An upstream rule knows it.',
          approvedBy: 'a',
          expires: '2999-01-01',
        },
      },
    };
    const [message] = await lint(le(`token ${gitlab}\n`).toString(), { options });
    expect(message?.ruleId).toBe('@secretlint/secretlint-rule-gitlab');
    expect(JSON.stringify(message)).not.toContain(gitlab.slice(-12));
  });

  it('counts from the character after a byte order mark', async () => {
    const { messages } = await lintFile(Buffer.from(`\uFEFF${HIGH}`), 'a.txt');
    expect(messages[0]).toMatchObject({ range: [0, 40], loc: { start: { line: 1, column: 0 } } });
  });
});

describe('names that mislead', () => {
  it('reads text in a .png', async () => {
    expect((await lintFile(Buffer.from(TEXT), 'a.png')).messages).toHaveLength(1);
  });

  it('reads settings with a stray NUL byte', async () => {
    const { messages } = await lintFile(Buffer.from(`${TEXT}\0`), 'a.env');
    expect(messages).toHaveLength(1);
    expect(messages[0]?.loc.start.line).toBe(2);
  });

  it('does not search binary data in a .txt', async () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256));
    const bytes = Buffer.concat([noise, Buffer.from(`\n${HIGH}\n`), noise]);
    expect((await lintFile(bytes, 'a.txt')).messages).toEqual([]);
  });
});

it.each([
  ['', ''],
  ['a', 'a'],
  ['\uFEFFa', 'a'],
])('decodes %j', (given, text) => {
  expect(decode(Buffer.from(given))).toBe(text);
});

it('decodes what is cut short, and binary data when forced to', () => {
  expect(decode(Buffer.from([0xfe, 0xff, 0, 0x61, 0]))).toBe('a');
  const png = Buffer.from([0x89, 0x50, 0, 1, 2, 0, 0, 0, 3]);
  expect(decode(png)).toBeUndefined();
  expect(decode(png, { force: true })).toContain('P');
});

it('reads a line of 5 MB once', async () => {
  const line = `const a="${'lorem ipsum dolor sit amet,'.repeat(200_000)}";b="${HIGH}";`;
  const [message, ...others] = await lint(line, { options: {} });
  expect(others).toEqual([]);
  expect(message?.loc.start).toEqual({ line: 1, column: line.indexOf(HIGH) });
});

describe('notices', () => {
  it('are said once, at the end, without control characters', () => {
    const write = vi.fn<(text: string) => void>();
    let flush = () => {};
    const notices = new Notices(write, (last) => {
      flush = last;
    });
    for (const line of ['a.png', 'a.png', 'b\u001B[31m.png']) notices.add('not scanned:', line);
    for (let at = 0; at < 60; at++) notices.add('low:', `${at}`);
    expect(write).not.toHaveBeenCalled();
    flush();
    const [first, second] = write.mock.calls.map(([text]) => text);
    expect(first).toBe('guardrail: not scanned:\n  a.png\n  b\\u001b[31m.png\n');
    expect(second).toMatch(/ {2}49\n {2}… and 10 more\n$/);
  });
});
