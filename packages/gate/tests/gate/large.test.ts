import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { SIZE_LIMIT } from '../../src/source/classify.js';
import { paths, staged, summary, TOKEN } from './helpers.js';

const LINE = 'insert into visits values (1, "2026-01-01", "a page of the shop", 200);\r\n';
const FILLING = Math.ceil(SIZE_LIMIT / LINE.length);
const HALF = LINE.repeat(FILLING / 2);
const LAST = Math.floor(FILLING / 2) * 2 + 3;

/** Larger than what is held in memory, with a secret at the beginning, in the middle and at the end. */
function dump(newline: string): string {
  const secret = `token = "${TOKEN}"${newline}`;
  const filling = HALF.replaceAll('\r\n', newline);
  return `${secret}${filling}${secret}${filling}${secret}`;
}

async function check(repo: TempRepo, name: string) {
  repo.git('add', name);
  return [await staged(repo), await paths(repo, [name])];
}

describe('a file larger than what is held in memory', () => {
  it('is searched to its end, and shown like any other', async () => {
    using repo = tempRepo();
    repo.write('dump.sql', dump('\r\n'));
    for (const result of await check(repo, 'dump.sql')) {
      const middle = (LAST + 1) / 2;
      expect(summary(result)).toEqual(
        [1, middle, LAST].map((line) => `secrets/github-pat dump.sql:${line}`),
      );
      expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
      expect(result.findings[1]?.frame).toContain(`> ${middle} | token = "${'*'.repeat(40)}"`);
      expect(result).toMatchObject({ exitCode: 1, coverage: { candidates: 1, scanned: 1 } });
      expect(result.coverage.stages).toMatchObject([{}, { name: 'secrets', files: 1 }]);
    }
  }, 60_000);

  it('may be one line, in UTF-16', async () => {
    using repo = tempRepo();
    const text = dump(' ');
    repo.write('dump.min.js', Buffer.from(text, 'utf16le'));
    for (const result of await check(repo, 'dump.min.js')) {
      expect(result.findings.map(({ line, column }) => [line, column])).toEqual([
        [1, 10],
        [1, text.indexOf(TOKEN, 100) + 1],
        [1, text.lastIndexOf(TOKEN) + 1],
      ]);
      for (const { frame } of result.findings) expect(frame).toContain('*'.repeat(40));
      expect(result.coverage.notScanned).toMatchObject([
        { stage: 'code', reason: 'is larger than 1 MB, code rules skipped' },
      ]);
    }
  }, 60_000);

  it('leaves the next one to be read', async () => {
    using repo = tempRepo();
    repo.write('a.bin', Buffer.alloc(SIZE_LIMIT + 1));
    repo.write('b.yml', `token: ${TOKEN}\n`);
    repo.git('add', '.');
    const result = await staged(repo);
    expect(summary(result)).toEqual(['secrets/github-pat b.yml:1']);
    expect(result.coverage.notScanned).toMatchObject([
      { path: 'a.bin', reason: 'is binary, searched for credentials only' },
    ]);
  }, 60_000);
});
