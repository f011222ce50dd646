import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { expectNoSecret, staged, TOKEN } from './helpers.js';

const CODE = `const a = '${TOKEN}';\neval(a);\n`;

function scans(repo: TempRepo) {
  const lines = repo.read('.guardrail/audit.jsonl').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'scan');
}

describe('the audit trail', () => {
  it('gets one line per scan, with counts and versions, without code', async () => {
    using repo = tempRepo({ files: { 'old.ts': '' } });
    repo.stage('a.js', CODE);
    await staged(repo, { audit: true });
    await staged(repo, { audit: true, profile: 'standard' });
    const text = repo.read('.guardrail/audit.jsonl');
    expectNoSecret(text);
    expect(text).not.toContain('eval(');
    const [first, second] = scans(repo);
    expect(first).toMatchObject({
      schemaVersion: 1,
      event: 'scan',
      target: 'staged',
      profile: 'strict',
      outcome: 'blocked',
      files: { candidates: 1, scanned: 1, notScanned: 0 },
      commit: repo.git('rev-parse', 'HEAD').trim(),
      tree: repo.git('write-tree').trim(),
      branch: 'main',
    });
    expect(first.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(first.findings.high).toBeGreaterThanOrEqual(2);
    expect(first.tools.eslint).toMatch(/^\d+\./);
    expect(second.config).not.toBe(first.config);
  });

  it('names the tree of the index that is checked, and a branch without its secrets', async () => {
    using repo = tempRepo({ files: { 'a.md': '' } });
    repo.git('checkout', '-q', '-b', `try/${TOKEN}`);
    const env = { ...repo.env, GIT_INDEX_FILE: repo.path('.git/other-index') };
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: repo.root, env, encoding: 'utf8' }).trim();
    git('read-tree', 'HEAD');
    repo.write('b.md', 'new');
    git('add', 'b.md');
    const before = fs.readFileSync(repo.path('.git/other-index'));
    await staged(repo, { audit: true, env });
    expect(fs.readFileSync(repo.path('.git/other-index'))).toEqual(before);
    const [scan] = scans(repo);
    expect(scan).toMatchObject({ tree: git('write-tree'), branch: 'try/ghp_… (40 characters)' });
    expect(scan.tree).not.toBe(repo.git('write-tree').trim());
    expectNoSecret(repo.read('.guardrail/audit.jsonl'));
  });

  it('does not show up as an untracked file', async () => {
    using repo = tempRepo();
    repo.stage('a.md', 'x');
    await staged(repo, { audit: true });
    expect(repo.git('status', '--porcelain')).toBe('A  a.md\n');
    expect(scans(repo)).toMatchObject([{ commit: null, branch: 'main' }]);
  });

  it('learns nothing from a text that is no file', async () => {
    using repo = tempRepo({ files: { 'a.js': '' } });
    const target = { kind: 'text', path: 'a.js', text: 'eval(a);\n' } as const;
    const result = await staged(repo, { audit: true, target });
    expect(result.findings).toHaveLength(1);
    expect(fs.existsSync(repo.path('.guardrail'))).toBe(false);
  });

  it('can be another file, or none', async () => {
    using repo = tempRepo();
    repo.stage('a.md', 'x');
    await staged(repo, { audit: 'trail.jsonl' });
    expect(repo.read('trail.jsonl')).toMatch(/^(?:\{.*\}\n)+$/);
    await staged(repo, { audit: false });
    expect(() => repo.read('.guardrail/audit.jsonl')).toThrow();
  });

  it('that cannot be written makes a strict run incomplete, and a standard run warn', async () => {
    using repo = tempRepo({ files: { '.guardrail': 'a file, no folder' } });
    repo.stage('a.md', 'x');
    const strict = await staged(repo, { audit: true });
    expect(strict).toMatchObject({ outcome: 'incomplete', exitCode: 3 });
    expect(strict.reasons[0]).toMatch(/audit line could not be written/);
    const standard = await staged(repo, { audit: true, profile: 'standard' });
    expect(standard).toMatchObject({ outcome: 'passed', exitCode: 0 });
    expect(standard.warnings[0]).toMatch(/audit line could not be written/);
  });
});
