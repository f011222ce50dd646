import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { SIZE_LIMIT } from '../../src/source/classify.js';
import { paths, staged, summary, TOKEN } from './helpers.js';

const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0, 1, 2, 3, 0, 0xd8]);

/** Bytes that no text is made of. */
function noise(length: number): Buffer {
  return Buffer.alloc(length, PICTURE);
}

function inPicture(text: Buffer): Buffer {
  return Buffer.concat([noise(3000), text, noise(3000)]);
}

/** A key of a test environment, put together at run time. */
function lowSecret(): string {
  const random = createHash('sha512').update('low').digest('hex').slice(0, 54);
  return ` ${['EZ', 'TK'].join('')}${random} `;
}

describe('a credential in the bytes of a binary file', () => {
  it('blocks, whatever the encoding, and is shown without a place', async () => {
    using repo = tempRepo();
    const utf32 = Buffer.concat([...TOKEN].map((letter) => Buffer.from(`${letter}\0\0\0`)));
    repo.stage('plain.png', inPicture(Buffer.from(` ${TOKEN} `)));
    repo.stage('wide.exe', inPicture(Buffer.from(` ${TOKEN} `, 'utf16le')));
    repo.stage('wider.bin', inPicture(utf32));
    const result = await staged(repo);
    expect(summary(result)).toEqual([
      'secrets/github-pat plain.png:1',
      'secrets/github-pat wide.exe:1',
      'secrets/github-pat wider.bin:1',
    ]);
    expect(result.findings[0]?.frame).toBeUndefined();
    expect(result.findings[0]?.message).toContain('It stands in the bytes of a binary file.');
    expect(result.coverage).toMatchObject({ candidates: 3, scanned: 0 });
    expect(summary(await staged(repo))).toEqual(summary(result));
  });

  it('is found in a file of any size, once, also on the border of two parts', async () => {
    using repo = tempRepo();
    const borders = [8, 16].map((megabytes) => megabytes * 1024 * 1024 - 64 * 1024 - 20);
    const content = noise(SIZE_LIMIT + 5000);
    for (const at of [10, ...borders, content.length - 60]) content.write(` ${TOKEN} `, at);
    repo.write('big.bin', content);
    repo.git('add', '.');
    for (const result of [await staged(repo), await paths(repo, ['big.bin'])]) {
      expect(summary(result)).toEqual(Array(4).fill('secrets/github-pat big.bin:1'));
    }
  }, 60_000);

  it('is not found where it is compressed, and the file is named', async () => {
    using repo = tempRepo();
    repo.stage('a.gz', gzipSync(TOKEN));
    const result = await staged(repo);
    expect(result.findings).toEqual([]);
    expect(result.coverage.notScanned).toMatchObject([{ path: 'a.gz', failed: false }]);
  });

  it('counts only when it blocks anywhere', async () => {
    using repo = tempRepo();
    const low = lowSecret();
    repo.stage('a.txt', low);
    expect((await staged(repo)).findings).toMatchObject([{ severity: 'low' }]);
    repo.git('rm', '-q', '--cached', 'a.txt');
    repo.stage('a.bin', inPicture(Buffer.from(low)));
    expect((await staged(repo)).findings).toEqual([]);
  });
});

describe('a credential in a name', () => {
  it('blocks: of a file, a folder, a link and a submodule', async () => {
    using repo = tempRepo({ files: { a: '' } });
    repo.stage(`${TOKEN}.txt`, 'text');
    repo.stage(`keys/${TOKEN}/b`, 'text');
    fs.symlinkSync('a', repo.path(`link-${TOKEN}`));
    repo.git('add', '.');
    const head = repo.git('rev-parse', 'HEAD').trim();
    repo.git('update-index', '--add', '--cacheinfo', `160000,${head},modules/${TOKEN}`);
    const result = await staged(repo);
    expect(result.findings).toHaveLength(4);
    expect(new Set(result.findings.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['secrets/github-pat']),
    );
    expect(result.findings[0]?.message).toContain('a part of the name of the file');
    expect(result.coverage.stages).toMatchObject([{}, { name: 'secrets', files: 3 }]);
  });

  it('is not seen in names that only look odd', async () => {
    using repo = tempRepo();
    repo.stage('migrations/20260101120000_add_users_to_accounts.sql', 'text');
    repo.stage('assets/app-3f2a9c4e8b7d6f5a4c3b2e1d0f9a8b7c.js', '');
    repo.stage('8b1e7c52-6f1d-4a3b-9d55-0c2f4e1a7b90.json', '{}');
    expect((await staged(repo)).findings).toEqual([]);
  });
});

it('a long line is read unless it is minified', async () => {
  using repo = tempRepo();
  const text = 'A'.repeat(30_000);
  repo.stage('blanks.js', `eval(text);${' '.repeat(30_000)}\n`);
  repo.stage('picture.js', `const image = 'data:image/png;base64,${text}';\neval(image);\n`);
  repo.stage('minified.js', `${'f(a,b);'.repeat(5000)}eval(text);\n`);
  const result = await staged(repo);
  expect(result.findings.map(({ path: name }) => name)).toEqual(['blanks.js', 'picture.js']);
  expect(result.coverage.notScanned).toMatchObject([{ path: 'minified.js', failed: false }]);
});

describe('a pointer of Git LFS', () => {
  const stored = (repo: TempRepo, content: string, folder = '.git/lfs') => {
    const oid = createHash('sha256').update(content).digest('hex');
    repo.write(path.join(folder, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid), content);
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
  };

  it('is checked by its content where this clone has it', async () => {
    using repo = tempRepo();
    repo.stage('a.env', stored(repo, `TOKEN=${TOKEN}\n`));
    repo.stage('b.js', stored(repo, 'eval(text);\n'));
    repo.stage('c.txt', stored(repo, 'fine\n'));
    const result = await staged(repo);
    expect(summary(result)).toEqual(['secrets/github-pat a.env:1', 'guardrail/no-eval b.js:1']);
    expect(result.coverage).toMatchObject({ candidates: 3, scanned: 3, notScanned: [] });
    expect(summary(await paths(repo))).toEqual(summary(result));
  });

  it('is found in a worktree and in another store', async () => {
    using repo = tempRepo({ files: { a: '' } });
    repo.git('worktree', 'add', '-q', 'linked');
    const pointer = stored(repo, `${TOKEN}\n`);
    repo.write('linked/b.env', pointer);
    repo.git('-C', 'linked', 'add', 'b.env');
    const linked = await staged({ ...repo, root: repo.path('linked') });
    expect(summary(linked)).toEqual(['secrets/github-pat b.env:1']);
    repo.git('config', 'lfs.storage', 'elsewhere');
    repo.stage('c.env', stored(repo, `k: ${TOKEN}\n`, '.git/elsewhere'));
    expect(summary(await staged(repo))).toEqual(['secrets/github-pat c.env:1']);
  });

  it('is named where this clone has not got it, or has only a part', async () => {
    using repo = tempRepo();
    repo.stage('a.env', stored(repo, `${TOKEN}\n`).replace(/size .*/, 'size 7'));
    const result = await staged(repo);
    expect(result.findings).toEqual([]);
    expect(result.coverage).toMatchObject({
      scanned: 0,
      notScanned: [{ reason: 'is a Git LFS pointer, its content is stored elsewhere' }],
    });
  });
});
