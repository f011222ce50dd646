import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { TOKEN } from '../project.js';
import type { Guarded } from './guarded.js';
import type { Row } from './row.js';

const MEGABYTE = 1024 * 1024;
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xd8, 0]);

/** Contents that a check chokes on, or does not see. */
export const contents: readonly Row[] = [
  {
    number: 11,
    title: 'Binary files, odd encodings, large files',
    behaviour:
      'The content decides what a file is, and no extension. UTF-8 and UTF-16 are read with and without byte order mark; text of up to 1 GB is searched part by part. A binary file is named as not checked, and its bytes are still searched for credentials.',
    limit:
      'What is compressed or encrypted, as in an archive, is not unpacked; the file is named as not checked.',
    scenarios: [
      {
        title: 'a credential in each of them, then nothing but a picture',
        run: (repo) => {
          const wide = Buffer.from(`key = "${TOKEN}"\n`, 'utf16le');
          const mark = Buffer.from([0xff, 0xfe]);
          const wider = Buffer.from([...TOKEN].map((letter) => `${letter}\0\0\0`).join(''));
          const files = {
            'text.png': `${TOKEN}\n`,
            'marked.txt': Buffer.concat([mark, wide]),
            'little.txt': wide,
            'big.txt': Buffer.from(wide).swap16(),
            'latin.txt': Buffer.from(`h\u00f6her ${TOKEN}\n`, 'latin1'),
            'wider.txt': wider,
            'zero.env': `\0${TOKEN}\n`,
            'picture.png': Buffer.concat([picture(4000), Buffer.from(TOKEN), picture(4000)]),
          };
          for (const [name, content] of Object.entries(files)) repo.stage(name, content);
          expect(repo.blocked(repo.tryCommit())).toContain('8 high block this commit');
          for (const name of Object.keys(files)) repo.stage(name, 'fine\n');
          repo.stage('archive.gz', gzipSync(`${TOKEN}\n`));
          repo.stage('picture.png', picture(4000));
          const said = repo.passed(repo.tryCommit()).replace(/\s+/g, ' ');
          expect(said).toMatch(/\d+ of \d+ staged files checked/);
          expect(said).toMatch(/Not checked: 2 files, each is binary.*archive\.gz, picture\.png/);
          repo.stage('other.png', picture(300));
          const nothing = repo.passed(repo.tryCommit());
          expect(nothing).toContain('Nothing was checked: 0 of 1 staged file');
          expect(nothing).not.toContain('No findings');
          repo.git('rm', '-q', 'other.png');
          expect(repo.passed(repo.tryCommit())).toContain('Nothing to check: 1 deletion staged');
        },
      },
      {
        title: '100 MB of bytes and 64 MB of text, with a credential at the end',
        run: (repo) => {
          repo.write('disk.img', Buffer.alloc(100 * MEGABYTE, PICTURE));
          repo.write('dump.sql', 'insert into visits values (1, 2, 3);\n'.repeat(1_800_000));
          fs.appendFileSync(repo.path('disk.img'), ` ${TOKEN} `);
          fs.appendFileSync(repo.path('dump.sql'), `${TOKEN}\n`);
          repo.git('add', '.');
          const said = repo.blocked(repo.tryCommit());
          expect(said).toContain('disk.img:1:1');
          expect(said).toContain('dump.sql:1800001:1');
        },
      },
    ],
  },
  {
    number: 12,
    title: 'Minified code, one long line',
    behaviour:
      'Code of more than 1 MB, or minified with a line of more than 20,000 characters, is searched for secrets, and named as not checked by the code rules, unless there is no word in it that any rule looks for. What is shown of it is cut to the width of the terminal.',
    scenarios: [
      {
        title: 'a long line with and without a credential, and one of 2 MB',
        run: (repo) => {
          const calls = 'f();'.repeat(6000);
          repo.stage('a.js', `${calls}eval(x)\n`);
          repo.stage('b.js', `const word = '${'x'.repeat(25_000)}';\n`);
          const passed = repo.passed(repo.tryCommit()).replace(/\s+/g, ' ');
          expect(passed).toContain('Not checked: a.js is minified (a line of 24007 characters)');
          expect(passed).not.toContain('b.js is minified');
          repo.stage('a.js', `${calls}const key = '${TOKEN}';${calls}\n`);
          const said = repo.blocked(repo.tryCommit());
          expect(said).toContain('a.js:1:24014');
          const lines = said.split('\n').filter((line) => !line.includes('https://'));
          expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110);
          repo.stage('a.js', `${'f();'.repeat(500_000)}eval('${TOKEN}')\n`);
          const { code, out } = repo.run('node_modules/.bin/guardrail', ['check', '--staged']);
          expect(code).toBe(1);
          expect(out).toContain('Not checked: a.js is larger than 1 MB');
        },
      },
    ],
  },
  {
    number: 13,
    title: 'A pointer of Git LFS',
    behaviour:
      'Git holds a pointer and no content. The content is checked where the clone has it, which it has when somebody adds or changes the file. Where it was never fetched the file is named as not checked.',
    scenarios: [
      {
        title: 'with its content, and without',
        run: (repo) => {
          repo.stage('a.env', pointer(repo, `TOKEN=${TOKEN}\n`, true));
          expect(repo.blocked(repo.tryCommit())).toContain('a.env:1:7');
          repo.stage('a.env', pointer(repo, 'TOKEN=none\n', true));
          expect(repo.passed(repo.tryCommit())).not.toContain('Not checked');
          repo.stage('a.env', pointer(repo, 'elsewhere\n', false));
          expect(repo.passed(repo.tryCommit())).toContain(
            'Not checked: a.env is a Git LFS pointer',
          );
        },
      },
    ],
  },
  {
    number: 36,
    title: 'Thousands of staged files',
    behaviour:
      'One process reads all contents from one git process, a few at a time, so neither time nor memory grows with the length of a command. The second time only what is new is looked at.',
    scenarios: [
      {
        title: '5,000 files, one of them with a secret',
        run: (repo) => {
          for (let at = 0; at < 5000; at += 1) repo.write(`f${at}.js`, `export const a = ${at};\n`);
          repo.write('f2500.js', `export const key = '${TOKEN}';\n`);
          repo.git('add', '.');
          const first = repo.tryCommitWith({ timeout: 120_000 }, '--quiet');
          expect(repo.blocked(first)).toContain('f2500.js:1:21');
          repo.stage('f2500.js', 'export {};\n');
          const second = repo.tryCommitWith({ timeout: 120_000 }, '--quiet');
          expect(repo.passed(second)).toMatch(/5,0\d\d staged files checked/);
        },
      },
    ],
  },
];

/** Bytes that no text is made of. */
function picture(length: number): Buffer {
  return Buffer.alloc(length, PICTURE);
}

function pointer(repo: Guarded, content: string, isHere: boolean): string {
  const oid = createHash('sha256').update(content).digest('hex');
  const file = `.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
  if (isHere) repo.write(file, content);
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
}
