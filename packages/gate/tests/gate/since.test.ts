import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { formatResult, GateError, type GateOptions, runGate } from '../../src/index.js';
import { expectNoSecret, summary, TOKEN } from './helpers.js';

const EVAL = 'export const run = (code) => eval(code);\n';
/** Looks like the other one when masked. */
const TOKEN_2 = `${TOKEN.slice(0, 20)}${TOKEN.slice(20).split('').toReversed().join('')}`;

async function since(repo: TempRepo, ref = 'main', options: Partial<GateOptions> = {}) {
  const target = { kind: 'since', ref } as const;
  const result = await runGate({ cwd: repo.root, env: repo.env, audit: false, target, ...options });
  expectNoSecret(JSON.stringify(result));
  expectNoSecret(formatResult(result, 'stylish', { columns: 200 }));
  return result;
}

function branch(files: Record<string, string> = { base: '1' }): TempRepo {
  const repo = tempRepo({ files });
  repo.git('checkout', '-q', '-b', 'work');
  return repo;
}

function add(repo: TempRepo, name: string, content: string | Uint8Array): string {
  repo.write(name, content);
  return repo.commit(`change ${name}`);
}

describe('a check of commits', () => {
  it('finds a secret that a later commit removed, and says which commit holds it', async () => {
    using repo = branch();
    add(repo, 'notes.md', 'nothing yet\n');
    const commit = add(repo, 'notes.md', `deploy with\n${TOKEN}\n`);
    add(repo, 'notes.md', 'deploy with the token from the vault\n');
    const result = await since(repo);
    expect(result).toMatchObject({ target: 'since', outcome: 'blocked', exitCode: 1 });
    expect(result.findings).toMatchObject([
      { path: 'notes.md', line: 2, severity: 'high', blocking: true, commit, atHead: false },
    ]);
    const text = formatResult(result, 'stylish', { columns: 200 });
    expect(text).toContain(`Commit ${commit.slice(0, 10)} holds it. Later commits removed it`);
    expect(text).toContain('3 file versions checked in 3 commits since main');
  });

  it('reports a secret once that stays through many versions, where it is now', async () => {
    using repo = branch();
    const commit = add(repo, 'a.env', `TOKEN=${TOKEN}\n`);
    add(repo, 'a.env', `# deployment\n\nTOKEN=${TOKEN}\n`);
    add(repo, 'a.env', `# deployment\n\n\nTOKEN=${TOKEN}\n`);
    const { findings, coverage } = await since(repo);
    expect(findings).toMatchObject([{ path: 'a.env', line: 4, commit, atHead: true }]);
    expect(coverage).toMatchObject({ candidates: 3, scanned: 3 });
  });

  it('tells a secret from the next one in the same place', async () => {
    using repo = branch();
    const first = add(repo, 'a.env', `TOKEN=${TOKEN}\n`);
    const second = add(repo, 'a.env', `TOKEN=${TOKEN_2}\n`);
    expect((await since(repo)).findings).toMatchObject([
      { path: 'a.env', commit: second, atHead: true },
      { path: 'a.env', commit: first, atHead: false },
    ]);
  });

  it('finds it in a file that is gone, and under its new name after a move', async () => {
    using repo = branch();
    const commit = add(repo, 'gone.txt', TOKEN);
    repo.git('rm', '-q', 'gone.txt');
    repo.commit();
    const moved = add(repo, 'old.txt', `${'same\n'.repeat(20)}${TOKEN_2}\n`);
    repo.git('mv', 'old.txt', 'new.txt');
    repo.commit();
    expect((await since(repo)).findings).toMatchObject([
      { path: 'gone.txt', commit, atHead: false },
      { path: 'new.txt', line: 21, commit: moved, atHead: true },
    ]);
  });

  it('judges code as HEAD has it, not as it was or as it lies on disk', async () => {
    using repo = branch({ 'old.js': EVAL });
    add(repo, 'a.js', EVAL);
    add(repo, 'b.js', EVAL);
    add(repo, 'a.js', 'export {};\n');
    repo.write('a.js', EVAL);
    repo.write('b.js', 'export {};\n');
    const result = await since(repo);
    expect(summary(result)).toEqual(['guardrail/no-eval b.js:1']);
    expect(result.findings[0]).not.toHaveProperty('commit');
    expect(result.warnings).toEqual([
      '2 files have changes that are in no commit, so this run did not look at them. Check them with `guardrail check`.',
    ]);
  });

  it('leaves alone what the other branch has, also after merging it', async () => {
    using repo = branch();
    add(repo, 'mine.js', 'export {};\n');
    repo.git('checkout', '-q', 'main');
    add(repo, 'theirs.js', EVAL);
    repo.git('checkout', '-q', 'work');
    expect(summary(await since(repo))).toEqual([]);
    repo.git('merge', '-q', '--no-edit', 'main');
    const result = await since(repo);
    expect(summary(result)).toEqual([]);
    expect(result).toMatchObject({ outcome: 'passed', range: { ref: 'main', commits: 2 } });
    expect(result.coverage.candidates).toBe(1);
  });

  it('finds what a merge commit itself brought, and what came through a merged branch', async () => {
    using repo = branch();
    repo.git('checkout', '-q', '-b', 'side');
    const onSide = add(repo, 'side.txt', TOKEN_2);
    add(repo, 'side.txt', 'clean\n');
    repo.git('checkout', '-q', 'work');
    add(repo, 'mine.txt', 'x\n');
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    const merge = add(repo, 'evil.txt', TOKEN);
    add(repo, 'evil.txt', 'clean\n');
    expect((await since(repo)).findings).toMatchObject([
      { path: 'evil.txt', commit: merge, atHead: false },
      { path: 'side.txt', commit: onSide, atHead: false },
    ]);
  });

  it('passes when nothing is new, and says so', async () => {
    using repo = branch({ 'a.js': EVAL });
    const result = await since(repo);
    expect(result).toMatchObject({ outcome: 'passed', exitCode: 0, coverage: { candidates: 0 } });
    expect(formatResult(result, 'stylish')).toContain('0 files: 0 commits since main');
  });

  it('checks everything when the histories have nothing in common', async () => {
    using repo = tempRepo({ files: { a: '1' } });
    repo.git('checkout', '-q', '--orphan', 'fresh');
    repo.git('rm', '-rfq', '.');
    add(repo, 'b.js', EVAL);
    const result = await since(repo);
    expect(summary(result)).toEqual(['guardrail/no-eval b.js:1']);
    expect(result.range).toMatchObject({ base: null, commits: 1 });
  });

  it('takes names as they are, links as text, and says what it does not look at', async () => {
    using repo = branch();
    using other = tempRepo({ files: { a: '1' } });
    const names = ['a b\n".txt', ' lead', 'ü日.txt', '-rf', ':x', '*'];
    for (const name of names) repo.write(name, TOKEN);
    fs.symlinkSync(TOKEN, repo.path('link'));
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other.root, 'sm');
    add(repo, 'image.psd', Buffer.from([0x38, 0, 0, 1, 0, 9]));
    add(repo, 'image.psd', Buffer.from([0x38, 0, 0, 2, 0, 9]));
    for (const name of [...names, 'link', 'sm', 'image.psd']) repo.git('rm', '-rfq', `./${name}`);
    repo.git('--literal-pathspecs', 'rm', '-fq', '--ignore-unmatch', '--', ...names);
    repo.commit();
    const result = await since(repo);
    expect(new Set(result.findings.map(({ path }) => path))).toEqual(new Set([...names, 'link']));
    expect(result.coverage.notScanned).toEqual([
      {
        path: 'image.psd',
        reason: 'is binary, searched for credentials only',
        failed: false,
        commit: expect.any(String),
      },
    ]);
    expect(result.coverage.candidates - result.coverage.scanned).toBe(2);
  });

  it('leaves out what the policy ignores, at HEAD and before', async () => {
    using repo = branch({ 'guardrail.config.json': '{ "ignore": ["vendor/**"] }' });
    add(repo, 'vendor/a.js', EVAL);
    add(repo, 'vendor/a.js', `const a = '${TOKEN}';\n`);
    const result = await since(repo);
    expect(result.findings).toEqual([]);
    expect(result.coverage.notScanned).toMatchObject([{ reason: 'is ignored by the policy' }]);
  });

  it('points out that the commits change the policy', async () => {
    using repo = branch({ 'guardrail.allow.json': '{ "allow": [] }' });
    add(repo, 'guardrail.allow.json', '{ "allow": [ ] }');
    repo.write('guardrail.allow.json', '{ "allow": [  ] }');
    expect((await since(repo)).warnings).toEqual([
      'These commits change the policy, which counts once they are merged: guardrail.allow.json.',
      '1 file has changes that are in no commit, so this run did not look at them. Check them with `guardrail check`.',
    ]);
  });

  it('is not fooled by the configuration of git or by replaced objects', async () => {
    using repo = branch({ 'sub/x': '1' });
    for (const [key, value] of [
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['diff.external', 'false'],
      ['diff.ignoreSubmodules', 'all'],
      ['log.showSignature', 'true'],
      ['color.ui', 'always'],
    ]) {
      repo.git('config', key ?? '', value ?? '');
    }
    const real = add(repo, 'top.txt', TOKEN);
    const clean = add(repo, 'top.txt', 'clean\n');
    repo.git('replace', `${real}:top.txt`, `${clean}:top.txt`);
    const result = await since(repo, 'main', { cwd: repo.path('sub') });
    expect(result.findings).toMatchObject([{ path: 'top.txt', commit: real }]);
  });

  it('tells the audit trail which commits it checked', async () => {
    using repo = branch();
    add(repo, 'a.md', 'x');
    await since(repo, 'main', { audit: true });
    const [line = ''] = repo.read('.guardrail/audit.jsonl').split('\n');
    expect(JSON.parse(line)).toMatchObject({
      event: 'scan',
      target: 'since',
      range: { ref: 'main', commits: 1, head: repo.git('rev-parse', 'HEAD').trim() },
    });
  });

  it('works in a repository with SHA-256', async () => {
    using repo = tempRepo({ plain: true });
    repo.git('init', '-q', '-b', 'main', '--object-format=sha256');
    add(repo, 'a', '1');
    repo.git('checkout', '-q', '--orphan', 'fresh');
    const commit = add(repo, 'a.txt', TOKEN);
    expect((await since(repo)).findings).toMatchObject([{ commit }]);
    expect((await since(repo, 'HEAD')).findings).toEqual([]);
  });
});

describe('a reference that cannot be compared with', () => {
  it.each(['nowhere', '', '-q', '--all', '^main', 'main..work', 'a\u0000b', 'HEAD:base'])(
    'is an error with a remedy: %j',
    async (ref) => {
      using repo = branch();
      const outcome = since(repo, ref);
      await expect(outcome).rejects.toThrow(GateError);
      await expect(outcome).rejects.toThrow(/git knows no commit ".*" here.* `git fetch origin`/s);
    },
  );

  it('before the first commit', async () => {
    using repo = tempRepo();
    await expect(since(repo, 'main')).rejects.toThrow(/no commit yet to check/);
  });
});

describe('a shallow clone', () => {
  function clone(of: TempRepo, depth: number, ...refs: string[]): TempRepo {
    const repo = tempRepo({ plain: true });
    const url = pathToFileURL(of.root).href;
    repo.git('clone', '-q', '--depth', String(depth), '--branch', 'work', url, '.');
    for (const ref of refs) repo.git('fetch', '-q', '--depth', '1', 'origin', `${ref}:${ref}`);
    return repo;
  }

  it('that lacks the reference says how to fetch it', async () => {
    using origin = branch();
    add(origin, 'a', '1');
    using repo = clone(origin, 1);
    await expect(since(repo)).rejects.toThrow(/This clone is shallow.*--unshallow.*fetch-depth: 0/);
  });

  it('that ends inside the range says so', async () => {
    using origin = branch();
    add(origin, 'a', TOKEN);
    add(origin, 'a', 'clean');
    add(origin, 'b', 'clean');
    using repo = clone(origin, 2, 'main');
    await expect(since(repo)).rejects.toThrow(GateError);
    await expect(since(repo)).rejects.toThrow(/too short.*--unshallow.*fetch-depth: 0/);
    repo.git('fetch', '-q', '--unshallow', 'origin', 'work');
    expect((await since(repo)).findings).toHaveLength(1);
  });

  it('is enough when it holds the whole range', async () => {
    using origin = branch();
    add(origin, 'a', TOKEN);
    using repo = clone(origin, 2);
    expect((await since(repo, 'HEAD~1')).findings).toHaveLength(1);
  });
});

describe('the messages of commits', () => {
  it('are searched for secrets, with the commit that has them', async () => {
    using repo = branch();
    const commit = add(repo, 'a.md', 'a\n');
    repo.git('commit', '-q', '--allow-empty', '-m', `Deploy\n\nwith ${TOKEN}`);
    const bad = repo.git('rev-parse', 'HEAD').trim();
    const result = await since(repo);
    expect(summary(result)).toEqual(['secrets/github-pat COMMIT_EDITMSG:3']);
    expect(result.findings[0]).toMatchObject({ commit: bad, atHead: false, blocking: true });
    expect(result.coverage).toMatchObject({ candidates: 1, scanned: 1, messages: 2 });
    const text = formatResult(result, 'stylish', { columns: 200 });
    expect(text).toContain(`The message of commit ${bad.slice(0, 10)} holds it: revoke it`);
    expect(text).toContain('1 file version checked in 2 commits since main, and their messages');
    repo.git('reset', '-q', '--hard', commit);
    expect((await since(repo)).outcome).toBe('passed');
  });
});
