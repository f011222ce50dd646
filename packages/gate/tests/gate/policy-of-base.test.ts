import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { formatResult, GateError, type GateOptions, runGate } from '../../src/index.js';
import { allowList, inDays, staged, summary } from './helpers.js';

const EVAL = 'export const run = (code) => eval(code);\n';
const EXEC = `import { execSync } from 'node:child_process';\nexecSync('git rev-parse HEAD');\n`;
const ENTRY = {
  rule: 'no-unapproved-exec',
  files: ['scripts/**'],
  command: 'git',
  reason: 'The release notes need the commit.',
  approvedBy: 'Ada',
  expires: inDays(100),
};
const CONFIG = 'guardrail.config.json';
const ALLOW = 'guardrail.allow.json';

function branch(files: Record<string, string>): TempRepo {
  const repo = tempRepo({ files: { base: '1', ...files } });
  repo.git('checkout', '-q', '-b', 'work');
  return repo;
}

function add(repo: TempRepo, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) repo.write(name, content);
  repo.commit();
}

async function since(repo: TempRepo, options: Partial<GateOptions> = {}) {
  const target = { kind: 'since', ref: 'main' } as const;
  return runGate({ cwd: repo.root, env: repo.env, audit: false, target, ...options });
}

describe('commits are judged by the policy of the merge base', () => {
  it('so an approval of their own does not count, and is listed', async () => {
    using repo = branch({ [ALLOW]: allowList() });
    add(repo, { [ALLOW]: allowList(ENTRY), 'scripts/a.js': EXEC });
    const result = await since(repo);
    expect(summary(result)).toEqual(['guardrail/no-unapproved-exec scripts/a.js:2']);
    const base = repo.git('rev-parse', 'main').trim();
    expect(result.policy).toEqual({
      source: 'base',
      commit: base,
      root: '.',
      changes: [
        {
          path: ALLOW,
          change: 'added',
          what: `no-unapproved-exec of \`git\` in scripts/**, by Ada until ${ENTRY.expires}`,
          weakens: true,
        },
      ],
    });
    const text = formatResult(result, 'stylish', { columns: 300 });
    expect(text).toContain(`Judged by the policy of ${base.slice(0, 10)}, from before these`);
    expect(text).toContain('These commits change the policy, which counts once they are merged');
  });

  it('so an approval that was merged before does count, whatever the change does to it', async () => {
    using repo = branch({ [ALLOW]: allowList(ENTRY) });
    add(repo, { [ALLOW]: allowList(), 'scripts/a.js': EXEC });
    const result = await since(repo);
    expect(result).toMatchObject({ outcome: 'passed', allowances: [{ path: 'scripts/a.js' }] });
    expect(result.policy?.changes).toMatchObject([{ change: 'removed', weakens: false }]);
  });

  it('so neither profile nor ignored files nor limits of their own count', async () => {
    using repo = branch({ [CONFIG]: '{ "profile": "strict" }' });
    add(repo, {
      [CONFIG]: '{ "profile": "standard", "ignore": ["**"], "maxApprovalDays": 9999 }',
      'a.js': EXEC,
    });
    const result = await since(repo);
    expect(result).toMatchObject({ profile: 'strict', outcome: 'blocked' });
    expect(result.policy?.changes).toEqual([
      { path: CONFIG, change: 'changed', what: 'profile: strict becomes standard', weakens: true },
      { path: CONFIG, change: 'added', what: 'ignore: **', weakens: true },
      {
        path: CONFIG,
        change: 'changed',
        what: 'maxApprovalDays: 365 becomes 9999',
        weakens: true,
      },
    ]);
  });

  it('nor a policy file of a folder below, or one that is on disk only', async () => {
    using repo = branch({ [CONFIG]: '{}', 'web/x': '' });
    add(repo, { 'web/guardrail.config.json': '{ "ignore": ["**"] }', 'web/a.js': EVAL });
    repo.write(CONFIG, '{ "ignore": ["**"] }');
    const result = await since(repo, { cwd: repo.path('web') });
    expect(summary(result)).toEqual(['guardrail/no-eval web/a.js:1']);
    expect(result.policy?.changes).toContainEqual({
      path: 'web/guardrail.config.json',
      change: 'changed',
      what: 'the policy of another folder holds',
      weakens: true,
    });
  });

  it('after main was merged by what main had then', async () => {
    using repo = branch({ [ALLOW]: allowList() });
    add(repo, { 'scripts/a.js': EXEC });
    repo.git('checkout', '-q', 'main');
    add(repo, { [ALLOW]: allowList(ENTRY) });
    repo.git('checkout', '-q', 'work');
    const before = await since(repo);
    expect(before.outcome).toBe('blocked');
    expect(before.warnings).toEqual([
      'main has changed its policy since these commits left it, and this run used the older one. Merge main or rebase, so that what holds now decides.',
    ]);
    repo.git('merge', '-q', '--no-edit', 'main');
    expect(await since(repo)).toMatchObject({ outcome: 'passed', warnings: [] });
  });

  it('also after a push, where the commit before it is the base', async () => {
    using repo = branch({ [CONFIG]: '{ "ignore": ["vendor/**"] }' });
    add(repo, { [CONFIG]: '{ "ignore": ["**"] }', 'vendor/b.js': EVAL, 'a.js': EVAL });
    const target = { kind: 'since', ref: 'HEAD~1' } as const;
    expect(summary(await since(repo, { target }))).toEqual(['guardrail/no-eval a.js:1']);
  });

  it('says which approvals hold longer, and what else changes', async () => {
    using repo = branch({
      [ALLOW]: allowList(ENTRY),
      [CONFIG]: '{ "optionalTools": ["semgrep"], "secrets": { "allows": ["aaaaaaaa"] } }',
    });
    add(repo, {
      [ALLOW]: allowList({ ...ENTRY, expires: inDays(200) }),
      [CONFIG]:
        '{ "maxWaiverDays": 30, "maxSuppressionDays": { "low": 10 }, "secrets": { "allows": ["bbbbbbbb"] } }',
    });
    const { changes = [] } = (await since(repo)).policy ?? {};
    expect(changes.map(({ change, what, weakens }) => [change, what, weakens])).toEqual([
      ['removed', 'optionalTools: semgrep', false],
      ['changed', 'maxSuppressionDays.low: 365 becomes 10', false],
      ['changed', 'maxWaiverDays: the default becomes 30', true],
      ['changed', 'secrets.allows', true],
      ['extended', expect.stringContaining(`until ${inDays(200)}`), true],
    ]);
  });

  it('finds what is wrong with the approvals that are proposed', async () => {
    using repo = branch({ [ALLOW]: allowList() });
    add(repo, { [ALLOW]: allowList({ ...ENTRY, expires: inDays(400) }) });
    expect((await since(repo)).findings).toMatchObject([
      { ruleId: 'guardrail/allowlist-endless', path: ALLOW, line: 3, blocking: true },
    ]);
  });

  it('and changes nothing of what a check of files does', async () => {
    using repo = branch({ [ALLOW]: allowList() });
    repo.stage(ALLOW, allowList(ENTRY));
    repo.stage('scripts/a.js', EXEC);
    const result = await staged(repo);
    expect(result).toMatchObject({ outcome: 'passed', policy: { source: 'disk', root: '.' } });
    expect(result.policy?.changes).toMatchObject([{ path: ALLOW, change: 'added' }]);
  });
});

describe('without a policy to begin with', () => {
  it('strict holds, and the way to one is said', async () => {
    using repo = branch({});
    add(repo, {
      [CONFIG]: '{ "profile": "standard" }',
      [ALLOW]: allowList(ENTRY),
      'scripts/a.js': EXEC,
    });
    const result = await since(repo);
    expect(result).toMatchObject({ profile: 'strict', outcome: 'blocked', allowances: [] });
    expect(result.policy).not.toHaveProperty('root');
    expect(result.warnings[0]).toMatch(
      /^main \([0-9a-f]{10}\) has no policy yet, so this run used the strict defaults without exceptions\. Merge the policy files in a change of their own/,
    );
    expect(formatResult(result, 'stylish')).toContain('Judged by the strict defaults of ');
  });

  it('a change of the policy alone passes', async () => {
    using repo = branch({ 'old.js': EVAL });
    add(repo, { [CONFIG]: '{ "profile": "standard" }', [ALLOW]: allowList(ENTRY) });
    expect((await since(repo)).outcome).toBe('passed');
  });

  it('nothing is said when there is none afterwards either', async () => {
    using repo = branch({});
    add(repo, { 'a.js': 'export {};\n' });
    expect((await since(repo)).warnings).toEqual([]);
  });

  it('strict holds when the histories have nothing in common', async () => {
    using repo = tempRepo({ files: { [CONFIG]: '{ "ignore": ["**"] }' } });
    repo.git('checkout', '-q', '--orphan', 'work');
    add(repo, { 'a.js': EVAL });
    expect(summary(await since(repo))).toEqual(['guardrail/no-eval a.js:1']);
  });
});

describe('a policy with a mistake', () => {
  it('in the change ends the run, and the commit is named', async () => {
    using repo = branch({ [CONFIG]: '{}' });
    add(repo, { [ALLOW]: '{\n  "allow": [{}]\n}' });
    const head = repo.git('rev-parse', '--short=10', 'HEAD').trim();
    await expect(since(repo)).rejects.toThrow(GateError);
    await expect(since(repo)).rejects.toThrow(
      `In commit ${head}: guardrail.allow.json:2: allow[0].rule is missing`,
    );
  });

  it('that was there before permits nothing, so that a change can repair it', async () => {
    using repo = branch({ [CONFIG]: '{ "ignore": ["**"], }' });
    add(repo, { [CONFIG]: '{ "ignore": ["vendor/**"] }', 'a.js': EVAL });
    const result = await since(repo);
    expect(summary(result)).toEqual(['guardrail/no-eval a.js:1']);
    expect(result.warnings[0]).toMatch(
      /^The policy of main \(.*\) cannot be used.* repairs it.*guardrail\.config\.json:1: is not valid/,
    );
  });

  it('that is staged ends the run, also when the one on disk is right', async () => {
    using repo = branch({ [CONFIG]: '{}' });
    repo.stage(CONFIG, '{ "profil": "strict" }');
    repo.write(CONFIG, '{ "profile": "strict" }');
    await expect(staged(repo)).rejects.toThrow(
      'As it is staged: guardrail.config.json:1: profil is not a known key.',
    );
  });

  it('is one that is a link', async () => {
    using repo = branch({ [CONFIG]: '{}', 'lax.json': '{ "ignore": ["**"] }' });
    fs.rmSync(repo.path(CONFIG));
    fs.symlinkSync('lax.json', repo.path(CONFIG));
    repo.git('add', '-A');
    await expect(staged(repo)).rejects.toThrow(
      'As it is staged: guardrail.config.json: is a link, but must be a file.',
    );
    repo.commit();
    await expect(since(repo)).rejects.toThrow('guardrail.config.json: is a link');
  });
});
