import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { formatResult, runGate, updateBaseline } from '../../src/index.js';
import { inDays, paths, staged, summary, TOKEN } from './helpers.js';

const FILE = 'guardrail.suppressions.json';
const EVAL = 'export const run = (code) => eval(code);\n';
const EXEC = `import { execSync } from 'node:child_process';\nexecSync('git status');\n`;
/** Medium under this profile. */
const STANDARD = { 'guardrail.config.json': '{ "profile": "standard" }' };
const RULE = 'guardrail/no-unapproved-constant-exec';
/** Looks like the other one when masked. */
const TOKEN_2 = `${TOKEN.slice(0, 20)}${TOKEN.slice(20).split('').toReversed().join('')}`;

const ENTRY = {
  kind: 'false-positive',
  reason: 'The command is a constant and has no input.',
  owner: 'platform',
  approvedBy: 'Ada',
  createdAt: inDays(-10),
  expiresAt: inDays(60),
};

/** What the gate knows the findings by, as a baseline writes it. */
async function marks(repo: TempRepo) {
  await updateBaseline({ cwd: repo.root, env: repo.env, mode: 'create', audit: false });
  const { salt, findings } = JSON.parse(repo.read('guardrail.baseline.json')) as {
    salt: string;
    findings: { path: string; rule: string; fingerprint: string }[];
  };
  fs.rmSync(repo.path('guardrail.baseline.json'));
  return { salt, findings };
}

/** Suppresses everything that is found now. */
async function suppress(repo: TempRepo, change: object = {}): Promise<void> {
  const { salt, findings } = await marks(repo);
  const suppressions = findings.map((finding, index) => {
    return { id: `sup-${index + 1}`, ...finding, ...ENTRY, ...change };
  });
  repo.write(FILE, JSON.stringify({ salt, suppressions }, undefined, 2));
}

describe('guardrail.suppressions.json', () => {
  it('takes a medium finding out of the verdict, and says who permitted it', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await suppress(repo, { ticket: 'SEC-12' });
    const result = await paths(repo);
    expect(result).toMatchObject({
      outcome: 'passed',
      findings: [],
      suppressed: [
        {
          ruleId: RULE,
          severity: 'medium',
          path: 'a.js',
          line: 2,
          reason: ENTRY.reason,
          by: {
            kind: 'entry',
            path: FILE,
            id: 'sup-1',
            owner: 'platform',
            approvedBy: 'Ada',
            createdAt: ENTRY.createdAt,
            expires: ENTRY.expiresAt,
            ticket: 'SEC-12',
            classification: 'false-positive',
          },
        },
      ],
      suppressions: { path: FILE, entries: 1, stale: [] },
    });
    expect(formatResult(result, 'stylish', { columns: 200 })).toContain(
      `Suppressed: ${RULE} in a.js:2 as sup-1, by Ada, until ${ENTRY.expiresAt}, SEC-12 (${ENTRY.reason})`,
    );
  });

  it('follows moved lines and moved files, but no copies and no changed code', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await suppress(repo);
    repo.write('a.js', `\n\n${EXEC}`);
    expect(await paths(repo)).toMatchObject({ findings: [], suppressed: [{ line: 4 }] });
    repo.write('copy.js', EXEC);
    expect(summary(await paths(repo))).toEqual([`${RULE} copy.js:2`]);
    fs.rmSync(repo.path('copy.js'));
    fs.renameSync(repo.path('a.js'), repo.path('moved.js'));
    expect(await paths(repo)).toMatchObject({ findings: [], suppressed: [{ path: 'moved.js' }] });
    repo.write('moved.js', EXEC.replace('status', 'push'));
    expect(summary(await paths(repo, ['moved.js']))).toEqual([`${RULE} moved.js:2`]);
  });

  it('tells a secret from the next one in the same place', async () => {
    const formats = {
      'github-pat': {
        severity: 'medium',
        reason: 'A token of the sandbox.',
        approvedBy: 'Ada',
        expires: '2999-01-01',
      },
    };
    const config = JSON.stringify({ secrets: { formats } });
    using repo = tempRepo({ files: { 'guardrail.config.json': config, 'a.env': `A=${TOKEN}\n` } });
    await suppress(repo);
    expect((await paths(repo)).outcome).toBe('passed');
    repo.write('a.env', `A=${TOKEN_2}\n`);
    expect(summary(await paths(repo, ['a.env']))).toEqual([
      'secrets/github-pat a.env:1',
      `guardrail/suppression-unused ${FILE}:4`,
    ]);
  });

  it('never covers a high finding, and names where to go', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await suppress(repo);
    // The same entry, after the code became worse under a stricter profile.
    const text = repo.read(FILE);
    repo.write('guardrail.config.json', '{ "maxWaiverDays": 30 }');
    repo.write('a.js', EVAL);
    const approval = { reason: 'For this test only.', approvedBy: 'Ada', expires: inDays(9) };
    const baseline = { cwd: repo.root, env: repo.env, audit: false, approval } as const;
    await updateBaseline({ ...baseline, mode: 'create' });
    const { salt, findings } = JSON.parse(repo.read('guardrail.baseline.json'));
    fs.rmSync(repo.path('guardrail.baseline.json'));
    const { reason: _reason, approvedBy: _by, expires: _until, ...finding } = findings[0];
    const [entry] = (JSON.parse(text) as { suppressions: object[] }).suppressions;
    const high = { ...entry, ...finding };
    repo.write(FILE, JSON.stringify({ salt, suppressions: [high] }, undefined, 2));
    const result = await paths(repo);
    expect(result).toMatchObject({ outcome: 'blocked', suppressed: [] });
    expect(result.findings).toMatchObject([
      {
        ruleId: 'guardrail/no-eval',
        severity: 'high',
        suppressionAttempt:
          '`sup-1` in guardrail.suppressions.json does not switch this off: high findings are only allowed in guardrail.allow.json.',
      },
      { ruleId: 'guardrail/suppression-high', path: FILE, line: 4, severity: 'medium' },
    ]);
  });

  it.for([
    ['has expired', { expiresAt: inDays(-1) }, 'expired', 'medium', 'it expired on'],
    [
      'holds too long',
      { expiresAt: inDays(91) },
      undefined,
      undefined,
      `longer than \`maxSuppressionDays.medium\` (90) permits. Set the date to ${inDays(90)}`,
    ],
    ['holds for ever', { expiresAt: '2999-12-31' }, 'endless', 'medium', 'longer than'],
  ] as const)(
    'lets a finding return when the entry %s',
    async ([, change, kind, severity, why]) => {
      using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
      await suppress(repo, change);
      const { findings } = await paths(repo);
      expect(findings[0]).toMatchObject({ ruleId: RULE, severity: 'medium' });
      expect(findings[0]?.suppressionAttempt).toContain(why);
      const about = findings.filter(({ path }) => path === FILE);
      expect(about).toMatchObject(
        kind === undefined ? [] : [{ ruleId: `guardrail/suppression-${kind}`, severity, line: 4 }],
      );
    },
  );

  it('warns two weeks before an entry expires, and not earlier', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await suppress(repo, { expiresAt: inDays(14) });
    expect((await paths(repo)).findings).toMatchObject([
      { ruleId: 'guardrail/suppression-expiring', severity: 'low', blocking: false },
    ]);
    fs.rmSync(repo.path(FILE));
    await suppress(repo, { expiresAt: inDays(15) });
    expect((await paths(repo)).findings).toEqual([]);
  });

  it('is told which entries are of no use, and which say it twice', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC, 'b.js': '' } });
    await suppress(repo);
    const file = JSON.parse(repo.read(FILE));
    const twin = { ...file.suppressions[0], id: 'sup-2' };
    repo.write(FILE, JSON.stringify({ ...file, suppressions: [...file.suppressions, twin] }));
    expect(summary(await paths(repo))).toEqual([`guardrail/suppression-duplicate ${FILE}:1`]);
    repo.write(FILE, JSON.stringify(file, undefined, 2));
    repo.write('a.js', 'export {};\n');
    expect(summary(await paths(repo, ['b.js', FILE]))).toEqual([]);
    const result = await paths(repo);
    expect(result.findings).toMatchObject([
      { ruleId: 'guardrail/suppression-unused', severity: 'low', path: FILE, line: 4 },
    ]);
    expect(result.suppressions?.stale).toMatchObject([{ path: 'a.js', rule: RULE }]);
  });

  it('is judged like the rest of the policy when commits are checked', async () => {
    using repo = tempRepo({ files: { ...STANDARD, x: '' } });
    repo.git('checkout', '-q', '-b', 'work');
    repo.write('guardrail.config.json', '{ "profile": "standard" }\n');
    repo.write('a.js', EXEC);
    await suppress(repo);
    repo.commit();
    const target = { kind: 'since', ref: 'main' } as const;
    const result = await runGate({ cwd: repo.root, env: repo.env, audit: false, target });
    const suppressionAttempt =
      '`sup-1` in guardrail.suppressions.json is part of these commits, so it counts once it is merged. Merge it in a change of its own first.';
    expect(result).toMatchObject({
      suppressed: [],
      findings: [{ ruleId: RULE, suppressionAttempt }],
    });
    expect(result.policy?.changes).toMatchObject([
      { path: FILE, change: 'added', what: expect.stringContaining(`sup-1: ${RULE} in a.js`) },
    ]);
    repo.git('branch', '-f', 'main', 'work');
    repo.write('a.js', `\n${EXEC}`);
    repo.commit();
    const next = await runGate({ cwd: repo.root, env: repo.env, audit: false, target });
    expect(next).toMatchObject({ findings: [], suppressed: [{ path: 'a.js', line: 3 }] });
  });

  it('that expired overnight does not stop a commit about something else', async () => {
    using repo = tempRepo({ files: { 'a.js': '' } });
    const salt = '0'.repeat(32);
    const entry = { id: 'x', path: 'a.js', rule: RULE, fingerprint: '1'.repeat(32), ...ENTRY };
    repo.write('guardrail.config.json', '{}');
    repo.write(FILE, JSON.stringify({ salt, suppressions: [{ ...entry, expiresAt: inDays(-1) }] }));
    repo.commit();
    repo.stage('b.md', 'text');
    expect(await staged(repo)).toMatchObject({
      outcome: 'passed',
      findings: [{ ruleId: 'guardrail/suppression-expired', blocking: false }],
    });
  });

  it('leaves to the baseline what it does not cover, and shares its salt', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await suppress(repo);
    repo.write('b.js', EXEC);
    const options = { cwd: repo.root, env: repo.env, audit: false, mode: 'create' } as const;
    expect(await updateBaseline(options)).toMatchObject({ entries: 1, result: { exitCode: 0 } });
    const { salt, findings } = JSON.parse(repo.read('guardrail.baseline.json'));
    expect(findings).toMatchObject([{ path: 'b.js' }]);
    expect(salt).toBe(JSON.parse(repo.read(FILE)).salt);
  });

  it('with a mistake ends the run, and the line is named', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await suppress(repo, { reason: 'short' });
    await expect(paths(repo)).rejects.toMatchObject({
      name: 'GateError',
      exitCode: 2,
      message: expect.stringMatching(
        /^guardrail\.suppressions\.json:\d+: suppressions\[0\]\.reason/,
      ),
    });
  });
});
