import fs from 'node:fs';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { updateBaseline } from '../../src/index.js';
import { runGate } from '../../src/run-gate.js';
import { allowList, inDays, paths, staged, TOKEN } from '../gate/helpers.js';
import { lastRun, trail } from './trail.js';

const STANDARD = { 'guardrail.config.json': '{ "profile": "standard" }' };
const EVAL = 'export const run = (code) => eval(code);\n';
const EXEC = `import { execSync } from 'node:child_process';\nexecSync('git status');\n`;
const RULE = 'guardrail/no-unapproved-constant-exec';
const AUDIT = { audit: true } as const;

describe('a finding in the trail', () => {
  it('is opened once, and closed when its file was checked and it is gone', async () => {
    using repo = tempRepo({ files: { 'a.js': '' } });
    repo.stage('a.js', EVAL);
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual(['policy.changed []', 'finding.opened guardrail/no-eval a.js:1']);
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual([]);
    repo.stage('a.js', `\n\n${EVAL}`);
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual([]);
    repo.stage('a.js', 'export {};\n');
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual(['finding.closed guardrail/no-eval a.js:1 fixed']);
    const [opened, closed] = trail(repo).filter(({ event }) => event.startsWith('finding.'));
    expect(closed).toMatchObject({ opened: opened?.time });
  });

  it('stays open when its file was not looked at, or not completely', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL, 'b.js': '' } });
    await paths(repo, [], AUDIT);
    await paths(repo, ['b.js'], AUDIT);
    expect(lastRun(repo)).toEqual([]);
    repo.write('a.js', 'eval(');
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toEqual([]);
    repo.write('a.js', 'export {};\n');
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toEqual(['finding.closed guardrail/no-eval a.js:1 fixed']);
  });

  it('is closed when its file is deleted, from the index or on disk', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL, 'b.js': EVAL } });
    await paths(repo, [], AUDIT);
    repo.git('rm', '-q', 'a.js');
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual(['finding.closed guardrail/no-eval a.js:1 deleted']);
    fs.rmSync(repo.path('b.js'));
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual([]);
    repo.write('c.js', 'export {};\n');
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toEqual(['finding.closed guardrail/no-eval b.js:1 deleted']);
  });

  it('moves with its file, and keeps the day it was opened', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL } });
    await paths(repo, [], AUDIT);
    const opened = trail(repo).at(-1)?.time;
    repo.git('mv', 'a.js', 'b.js');
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual(['finding.moved guardrail/no-eval b.js:1 from a.js']);
    repo.stage('b.js', 'export {};\n');
    repo.stage('c.js', EVAL);
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual([
      'finding.closed guardrail/no-eval b.js:1 fixed',
      'finding.opened guardrail/no-eval c.js:1',
    ]);
    expect(trail(repo).at(-2)).toMatchObject({ opened });
  });

  it('says when it was suppressed, baselined or ignored instead of fixed', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC, 'b.js': EXEC, 'c.js': EXEC } });
    await paths(repo, [], AUDIT);
    const reason = `A fixed command of ours (expires ${inDays(20)})`;
    const comment = `// eslint-disable-next-line ${RULE} -- ${reason}`;
    repo.write('a.js', EXEC.replace('\n', `\n${comment}\n`));
    await paths(repo, ['a.js'], AUDIT);
    expect(lastRun(repo)).toEqual([
      `finding.closed ${RULE} a.js:2 suppressed`,
      `suppression.seen ${RULE} a.js:3 until ${inDays(20)}`,
    ]);
    repo.write('guardrail.config.json', '{ "profile": "standard", "ignore": ["c.js"] }');
    await paths(repo, ['b.js'], AUDIT);
    expect(lastRun(repo)).toEqual([
      'policy.changed [{"key":"ignore","added":["c.js"],"removed":[]}]',
      `finding.closed ${RULE} c.js:2 ignored`,
    ]);
    await updateBaseline({ cwd: repo.root, env: repo.env, mode: 'create' });
    expect(lastRun(repo)).toEqual([
      expect.stringMatching(/^policy.changed \[\{"key":"baseline","after":"1 entries #\w+"\}\]$/),
      `finding.closed ${RULE} b.js:2 baselined`,
    ]);
    repo.write('a.js', 'export {};\n');
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toEqual([`suppression.gone ${RULE} a.js:3`]);
  });

  it('says as what an entry suppressed it', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await paths(repo, [], AUDIT);
    await updateBaseline({ cwd: repo.root, env: repo.env, mode: 'create', audit: false });
    const { salt, findings } = JSON.parse(repo.read('guardrail.baseline.json'));
    fs.rmSync(repo.path('guardrail.baseline.json'));
    const kind = 'false-positive';
    const entry = { id: 'sup-1', kind, reason: 'The command has no input.', owner: 'platform' };
    const dates = { createdAt: inDays(-1), expiresAt: inDays(60) };
    const suppressions = [{ ...findings[0], ...entry, ...dates, approvedBy: 'Ada' }];
    repo.write('guardrail.suppressions.json', JSON.stringify({ salt, suppressions }));
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toEqual([
      expect.stringContaining(`"key":"suppressions","added":["${RULE} until ${inDays(60)} #`),
      `finding.closed ${RULE} a.js:2 suppressed`,
      `suppression.seen ${RULE} a.js:2 until ${inDays(60)}`,
    ]);
    expect(trail(repo).slice(-2)).toMatchObject([{ kind }, { kind }]);
    expect(JSON.stringify(trail(repo))).not.toMatch(/no input|platform|Ada/);
  });

  it('says when it was allowed, and until when', async () => {
    const entry = { rule: 'no-eval', files: ['scripts/**'], approvedBy: 'Ada' };
    const until = (expires: string) =>
      allowList({ ...entry, reason: 'A sandbox of ours.', expires });
    using repo = tempRepo({ files: { 'scripts/a.js': EVAL } });
    await paths(repo, [], AUDIT);
    repo.write('guardrail.allow.json', until(inDays(90)));
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toEqual([
      expect.stringContaining(`"added":["no-eval until ${inDays(90)} #`),
      'finding.closed guardrail/no-eval scripts/a.js:1 allowed',
      `allowance.seen guardrail/no-eval scripts/a.js:1 until ${inDays(90)}`,
    ]);
    repo.write('guardrail.allow.json', until(inDays(120)));
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toContain(
      `allowance.seen guardrail/no-eval scripts/a.js:1 until ${inDays(120)}`,
    );
    repo.write('scripts/a.js', 'export {};\n');
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toContain(
      `allowance.gone guardrail/no-eval scripts/a.js:1 until ${inDays(120)}`,
    );
    expect(JSON.stringify(trail(repo))).not.toMatch(/sandbox|Ada/);
  });

  it('on an entry of the policy is closed by a check of everything only', async () => {
    const allow = allowList({
      ...{ rule: 'no-eval', files: ['tools/**'], reason: 'A sandbox of ours.' },
      ...{ approvedBy: 'Ada', expires: inDays(90) },
    });
    using repo = tempRepo({ files: { 'guardrail.allow.json': allow, 'a.js': '' } });
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toContainEqual(
      expect.stringContaining('finding.opened guardrail/allowlist-unused'),
    );
    await paths(repo, ['guardrail.allow.json'], AUDIT);
    expect(lastRun(repo)).toEqual([]);
    repo.write('guardrail.allow.json', '{ "allow": [] }');
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toContainEqual(expect.stringMatching(/allowlist-unused .* fixed$/));
  });

  it('that a comment should have hidden is told as an attempt, once', async () => {
    using repo = tempRepo({ files: { 'a.js': '' } });
    repo.stage('a.js', EVAL);
    await staged(repo, AUDIT);
    repo.stage('a.js', `// eslint-disable-next-line -- trust me\n${EVAL}`);
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual(['suppression.attempt guardrail/no-eval a.js:2']);
    await staged(repo, AUDIT);
    expect(lastRun(repo)).toEqual([]);
  });

  it('of a commit stays open until no history leads to it', async () => {
    using repo = tempRepo({ files: { 'a.md': '' } });
    const start = repo.git('rev-parse', 'HEAD').trim();
    repo.write('a.md', `${TOKEN}\n`);
    const commit = repo.commit('leak');
    repo.write('a.md', 'clean\n');
    repo.commit('hide');
    const since = async () =>
      runGate({ cwd: repo.root, env: repo.env, target: { kind: 'since', ref: start } });
    await since();
    expect(trail(repo).at(-1)).toMatchObject({ event: 'finding.opened', path: 'a.md', commit });
    await paths(repo, [], AUDIT);
    expect(lastRun(repo)).toEqual([]);
    repo.git('reset', '-q', '--hard', start);
    repo.write('b.md', 'other\n');
    repo.commit('again');
    await since();
    expect(lastRun(repo)).toEqual([expect.stringMatching(/^finding.closed .* rewritten$/)]);
  });

  it('in a file whose name holds a token is named without it', async () => {
    using repo = tempRepo({ files: { 'a.js': '' } });
    const name = `${TOKEN}.js`;
    repo.stage(name, EVAL);
    await runGate({ cwd: repo.root, env: repo.env, target: { kind: 'staged' } });
    expect(lastRun(repo)).toContain('finding.opened guardrail/no-eval ghp_… (40 characters).js:1');
    repo.stage('a.js', 'export {};\n');
    await runGate({ cwd: repo.root, env: repo.env, target: { kind: 'staged' } });
    expect(lastRun(repo)).toEqual([]);
    repo.stage(name, 'export {};\n');
    await runGate({ cwd: repo.root, env: repo.env, target: { kind: 'staged' } });
    expect(lastRun(repo)).toEqual([
      'finding.closed guardrail/no-eval ghp_… (40 characters).js:1 fixed',
    ]);
  });
});
