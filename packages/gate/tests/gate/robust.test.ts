import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatResult, GateError, runGate } from '../../src/index.js';
import { paths, staged, summary } from './helpers.js';

const EVAL = 'export const run = (code) => eval(code);\n';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a git that cannot be used', () => {
  it('is named when it is missing', async () => {
    using repo = tempRepo({ files: { a: '' } });
    const env = { ...repo.env, PATH: repo.root };
    const checked = runGate({ cwd: repo.root, env, target: { kind: 'staged' } });
    await expect(checked).rejects.toThrow('git was not found on PATH');
    await expect(checked).rejects.toMatchObject({ exitCode: 2 });
  });

  it('is named when it is too old', async () => {
    using repo = tempRepo({ files: { a: '' } });
    const old = `#!/bin/sh\ncase "$*" in *--ita-*) echo "error: invalid option: --ita-invisible-in-index" >&2; exit 129;; esac\nPATH=\${PATH#*:} exec git "$@"\n`;
    repo.write('bin/git', old);
    fs.chmodSync(repo.path('bin/git'), 0o755);
    const env = { ...repo.env, PATH: `${repo.path('bin')}:${process.env['PATH'] ?? ''}` };
    const checked = runGate({ cwd: repo.root, env, target: { kind: 'staged' } });
    await expect(checked).rejects.toThrow(GateError);
    await expect(checked).rejects.toThrow('This git is too old for the check: install git');
  });

  it('is an error when it ends in the middle', async () => {
    using repo = tempRepo();
    repo.stage('a', 'text');
    const torn = `#!/bin/sh\ncase "$*" in "cat-file --batch") exit 1;; esac\nPATH=\${PATH#*:} exec git "$@"\n`;
    repo.write('bin/git', torn);
    fs.chmodSync(repo.path('bin/git'), 0o755);
    const env = { ...repo.env, PATH: `${repo.path('bin')}:${process.env['PATH'] ?? ''}` };
    const checked = runGate({ cwd: repo.root, env, target: { kind: 'staged' } });
    await expect(checked).rejects.toThrow('git cat-file ended before all contents were read');
  });
});

describe('a place that cannot be written to', () => {
  it('as the temporary folder does not hide which tree was checked', async () => {
    using repo = tempRepo();
    repo.stage('a', 'text');
    vi.stubEnv('TMPDIR', '/nowhere');
    const result = await staged(repo, { audit: true });
    expect(result.exitCode).toBe(0);
    const [scan = ''] = repo.read('.guardrail/audit.jsonl').split('\n');
    expect(JSON.parse(scan)).toMatchObject({ tree: repo.git('write-tree').trim() });
    expect(fs.readdirSync(repo.path('.git')).filter((name) => /^guardrail-/.test(name))).toEqual(
      [],
    );
  });

  it('as the audit trail makes a strict check incomplete, and says so once', async () => {
    using repo = tempRepo();
    repo.stage('a', 'text');
    fs.mkdirSync(repo.path('.guardrail/audit.jsonl'), { recursive: true });
    const result = await staged(repo, { audit: true });
    expect(result).toMatchObject({ outcome: 'incomplete', exitCode: 3 });
    const text = formatResult(result, 'stylish', { columns: 100 });
    expect(text.match(/The audit line could not be written/g)).toHaveLength(1);
    expect(text).toContain('Next: mend what is said above, stage the fix and commit again.');
    const lenient = await staged(repo, { audit: true, profile: 'standard' });
    expect(lenient).toMatchObject({ outcome: 'passed', exitCode: 0 });
    expect(formatResult(lenient, 'stylish')).toContain('Note: The audit line could not be');
  });
});

it.each(['{', 'null', '{"secrets":{"issues":7}}', '[]'])(
  'a remembered result that is none is not used: %s',
  async (line) => {
    using repo = tempRepo({ files: { 'a.js': EVAL } });
    await paths(repo);
    const file = repo.path('.git/guardrail/results.cache');
    const [, ...lines] = fs.readFileSync(file, 'utf8').split('\n');
    const body = lines.map((each) => each.replace(/ .*/, ` ${line}`)).join('\n');
    const sum = createHash('sha256').update(body).digest('hex');
    fs.writeFileSync(file, `guardrail-cache 1 ${sum}\n${body}`);
    expect(summary(await paths(repo))).toEqual(['guardrail/no-eval a.js:1']);
  },
);

it('a trail of a later version is no obstacle', async () => {
  using repo = tempRepo({ files: { 'a.js': EVAL } });
  const later = { schemaVersion: 99, event: 'state', time: 'x', run: 'x', open: 'everything' };
  repo.write('.guardrail/audit.jsonl', `${JSON.stringify(later)}\n\u0000\u0001{"torn\n`);
  const result = await paths(repo, ['a.js'], { audit: true });
  expect(result).toMatchObject({ outcome: 'blocked', warnings: [] });
  expect(repo.read('.guardrail/audit.jsonl')).toContain('"event":"finding.opened"');
});
