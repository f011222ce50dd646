import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { type BaselineOptions, GateError, formatResult, updateBaseline } from '../../src/index.js';
import { runGate } from '../../src/run-gate.js';
import { expectNoSecret, inDays, paths, staged, summary, TOKEN } from './helpers.js';

const FILE = 'guardrail.baseline.json';
const EVAL = 'export const run = (code) => eval(code);\n';
/** Medium under this profile. */
const STANDARD = { 'guardrail.config.json': '{ "profile": "standard" }' };
const EXEC = `import { execSync } from 'node:child_process';\nexecSync('git status');\n`;
/** Looks like the other one when masked. */
const TOKEN_2 = `${TOKEN.slice(0, 20)}${TOKEN.slice(20).split('').toReversed().join('')}`;

/** Under this policy high findings can be waived, for a while. */
const WAIVERS = { 'guardrail.config.json': '{ "maxWaiverDays": 60 }' };
/** Under this policy the token is a medium finding. */
const MEDIUM_TOKEN = {
  'guardrail.config.json': JSON.stringify({
    secrets: {
      formats: {
        'github-pat': {
          severity: 'medium',
          reason: 'A token of the sandbox, without rights.',
          approvedBy: 'Ada',
          expires: '2999-01-01',
        },
      },
    },
  }),
};

const APPROVAL = {
  reason: 'Rotated last week, the removal is planned.',
  approvedBy: 'Ada',
  expires: inDays(60),
};

async function record(repo: TempRepo, options: Partial<BaselineOptions> = {}) {
  const { root: cwd, env } = repo;
  const report = await updateBaseline({ cwd, env, mode: 'create', audit: false, ...options });
  expectNoSecret(JSON.stringify(report));
  if (fs.existsSync(repo.path(FILE))) expectNoSecret(repo.read(FILE));
  return report;
}

function content(repo: TempRepo): { salt: string; findings: Record<string, string>[] } {
  return JSON.parse(repo.read(FILE));
}

function rewrite(repo: TempRepo, change: (entry: Record<string, string>) => object): void {
  const { salt, findings } = content(repo);
  repo.write(FILE, JSON.stringify({ salt, findings: findings.map(change) }));
}

describe('a baseline', () => {
  it('takes known findings out of the verdict, and counts them', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    const report = await record(repo);
    expect(report).toMatchObject({ path: FILE, written: true, entries: 1, added: 1, removed: 0 });
    const result = await paths(repo);
    expect(result).toMatchObject({
      outcome: 'passed',
      findings: [],
      baselined: [{ ruleId: 'guardrail/no-unapproved-constant-exec', path: 'a.js', line: 2 }],
      baseline: { path: FILE, entries: 1, stale: [] },
      coverage: { notScanned: [] },
    });
    const text = formatResult(result, 'stylish');
    expect(text).toContain('1 in the baseline | 3 files checked');
    expect(text).toContain(
      'In the baseline: medium guardrail/no-unapproved-constant-exec in a.js:2',
    );
  });

  it('follows moved lines and moved files, but no copies and no changed code', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await record(repo);
    repo.commit();
    repo.write('a.js', `\n\n\n${EXEC.replace('execSync(', '    execSync(')}`);
    expect(await paths(repo)).toMatchObject({ findings: [], baselined: [{ line: 5 }] });
    repo.write('copy.js', EXEC);
    expect(summary(await paths(repo))).toEqual(['guardrail/no-unapproved-constant-exec copy.js:2']);
    fs.rmSync(repo.path('copy.js'));
    repo.git('mv', 'a.js', 'moved.js');
    repo.git('add', '-A');
    expect(await paths(repo)).toMatchObject({ findings: [], baselined: [{ path: 'moved.js' }] });
    expect(await staged(repo)).toMatchObject({ findings: [], baselined: [{ path: 'moved.js' }] });
    repo.write('moved.js', EXEC.replace('status', 'push'));
    expect(summary(await paths(repo))).toHaveLength(1);
  });

  it('needs an entry for each of two equal lines', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await record(repo);
    repo.write('a.js', `${EXEC}execSync('git status');\n`);
    expect(summary(await paths(repo))).toEqual(['guardrail/no-unapproved-constant-exec a.js:3']);
  });

  it('applies to what is staged and to commits', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await record(repo);
    repo.commit();
    repo.stage('a.js', `${EXEC}\n`);
    repo.stage('b.js', EXEC);
    expect(summary(await staged(repo))).toEqual(['guardrail/no-unapproved-constant-exec b.js:2']);
    repo.commit();
    const target = { kind: 'since', ref: 'HEAD~1' } as const;
    const result = await runGate({ cwd: repo.root, env: repo.env, audit: false, target });
    expect(summary(result)).toEqual(['guardrail/no-unapproved-constant-exec b.js:2']);
    expect(result.baselined).toMatchObject([{ path: 'a.js' }]);
  });

  it('says which entries match nothing any more, of files that were checked', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC, 'b.js': EXEC, 'c.js': EXEC } });
    await record(repo);
    repo.write('a.js', 'export {};\n');
    fs.rmSync(repo.path('b.js'));
    expect((await paths(repo, ['c.js'])).baseline?.stale).toEqual([]);
    expect((await paths(repo, ['a.js'])).baseline?.stale).toMatchObject([{ path: 'a.js' }]);
    const result = await paths(repo);
    expect(result.baseline?.stale).toMatchObject([{ path: 'a.js' }, { path: 'b.js' }]);
    expect(result.warnings).toEqual([
      `2 entries of ${FILE} match nothing any more (guardrail/no-unapproved-constant-exec in a.js, guardrail/no-unapproved-constant-exec in b.js). Run \`npx guardrail baseline --prune\`, or the same could come back unseen.`,
    ]);
  });

  it('holds nothing but hashes, keyed with a salt of its own', async () => {
    const files = { ...MEDIUM_TOKEN, 'a.env': `TOKEN=${TOKEN}\n`, 'b.env': `${TOKEN_2}\n` };
    using repo = tempRepo({ files });
    using other = tempRepo({ files });
    await record(repo);
    await record(other);
    expect(repo.read(FILE)).not.toContain('eval(');
    const hashes = [repo, other].flatMap((it) => content(it).findings.map((e) => e['fingerprint']));
    expect(new Set(hashes).size).toBe(4);
    expect(content(repo).salt).not.toBe(content(other).salt);
  });

  it('that changes in a commit is pointed out', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await record(repo);
    repo.git('add', '-A');
    expect((await staged(repo)).warnings).toEqual([
      `This commit changes the policy: ${FILE} (added guardrail/no-unapproved-constant-exec in a.js).`,
    ]);
  });

  it('is found from a folder below, and beside the policy', async () => {
    using repo = tempRepo({
      files: { 'web/guardrail.config.json': STANDARD['guardrail.config.json'], 'web/a.js': EXEC },
    });
    const cwd = repo.path('web');
    await record(repo, { cwd });
    expect(JSON.parse(repo.read(`web/${FILE}`)).findings).toMatchObject([{ path: 'web/a.js' }]);
    expect((await paths(repo, [], { cwd })).baselined).toHaveLength(1);
  });
});

describe('a high finding', () => {
  const files = { ...WAIVERS, 'a.js': EVAL, 'b.js': EVAL };

  it('is not recorded without an approval, and still blocks', async () => {
    using repo = tempRepo({ files });
    const report = await record(repo);
    expect(report).toMatchObject({ written: false, entries: 0, result: { exitCode: 1 } });
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
  });

  it('is covered with reason, approver and date, and every run shows it', async () => {
    using repo = tempRepo({ files });
    expect((await record(repo, { approval: APPROVAL })).result.exitCode).toBe(0);
    const result = await paths(repo);
    expect(result).toMatchObject({ outcome: 'passed', findings: [] });
    expect(result.baselined).toMatchObject([
      { path: 'a.js', severity: 'high', ...APPROVAL },
      { path: 'b.js', severity: 'high', ...APPROVAL },
    ]);
    expect(formatResult(result, 'stylish')).toContain(
      `In the baseline: high guardrail/no-eval in a.js:1, by Ada until ${APPROVAL.expires}`,
    );
  });

  it.each([
    [{}, 'for a high finding it needs `reason`, `approvedBy` and `expires`'],
    [{ ...APPROVAL, expires: '2020-01-31' }, 'the approval by Ada expired on 2020-01-31'],
    [{ ...APPROVAL, expires: inDays(90) }, `Set \`expires\` to ${inDays(60)} or earlier`],
  ])('still blocks with the approval %j', async (approval, text) => {
    using repo = tempRepo({ files });
    await record(repo, { approval: APPROVAL });
    rewrite(repo, ({ path, rule, fingerprint }) => ({ path, rule, fingerprint, ...approval }));
    const result = await paths(repo);
    expect(result).toMatchObject({ outcome: 'blocked', baselined: [], baseline: { stale: [] } });
    expect(result.findings).toHaveLength(2);
    for (const { baselineAttempt, blocking } of result.findings) {
      expect(baselineAttempt).toContain(text);
      expect(blocking).toBe(true);
    }
    expect(formatResult(result, 'stylish').replace(/\s+/g, ' ')).toContain(text);
  });

  it('is shown by every run, however many others are known', async () => {
    const others = Array.from({ length: 12 }, (_, index) => [`${index}.js`, EXEC]);
    const config = '{ "profile": "standard", "maxWaiverDays": 60 }';
    using repo = tempRepo({
      files: { 'guardrail.config.json': config, ...Object.fromEntries(others) },
    });
    for (let index = 0; index < 11; index += 1) repo.write(`z${index}.js`, EVAL);
    await record(repo, { approval: APPROVAL });
    const text = formatResult(await paths(repo), 'stylish', { columns: 200 });
    expect(text.match(/In the baseline: high guardrail\/no-eval in z\d+\.js/g)).toHaveLength(11);
    expect(text).toContain('\nand 12 more');
    expect(text).toContain('23 in the baseline (11 high, waived) |');
  });

  it.each([
    ['strict', undefined, 0],
    ['strict', 30, 30],
    ['standard', undefined, 30],
    ['standard', 0, 0],
  ])('may be waived under %s with maxWaiverDays %j for %i days', async (profile, given, days) => {
    const config = JSON.stringify({ profile, maxWaiverDays: given });
    using repo = tempRepo({ files: { 'guardrail.config.json': config, 'b.js': EVAL } });
    const approval = { ...APPROVAL, expires: inDays(days) };
    if (days === 0) {
      await expect(record(repo, { approval })).rejects.toThrow(/has no waivers for high findings/);
      const policy = JSON.stringify({ profile, maxWaiverDays: 30 });
      repo.write('guardrail.config.json', policy);
      await record(repo, { approval: { ...APPROVAL, expires: inDays(30) } });
      repo.write('guardrail.config.json', config);
      const [finding] = (await paths(repo)).findings;
      expect(finding).toMatchObject({ severity: 'high', blocking: true });
      expect(finding?.baselineAttempt).toContain('the policy has no waivers for high findings');
      return;
    }
    await expect(
      record(repo, { approval: { ...approval, expires: inDays(days + 1) } }),
    ).rejects.toThrow(`\`maxWaiverDays\` (${days})`);
    await record(repo, { approval });
    expect((await paths(repo)).outcome).toBe('passed');
  });

  it('is never waived when it is a credential', async () => {
    using repo = tempRepo({
      files: { ...WAIVERS, 'a.env': `TOKEN=${TOKEN}\n`, 'a.js': `connect('violet meadow');\n` },
    });
    const report = await record(repo, { approval: APPROVAL });
    expect(report).toMatchObject({ written: false, entries: 0, result: { exitCode: 1 } });
    expect(report.result.findings).toHaveLength(2);
  });

  it('is not waived either when a credential is written into the baseline by hand', async () => {
    using repo = tempRepo({ files: { ...MEDIUM_TOKEN, 'a.env': `TOKEN=${TOKEN}\n` } });
    await record(repo);
    rewrite(repo, (entry) => ({ ...entry, ...APPROVAL }));
    expect((await paths(repo)).outcome).toBe('passed');
    repo.write('guardrail.config.json', WAIVERS['guardrail.config.json']);
    const [finding] = (await paths(repo)).findings;
    expect(finding).toMatchObject({ path: 'a.env', severity: 'high', blocking: true });
    expect(finding?.baselineAttempt).toContain('a credential is never waived. Revoke it');
  });

  it('is announced before its approval runs out', async () => {
    using repo = tempRepo({ files });
    await record(repo, { approval: { ...APPROVAL, expires: inDays(10) } });
    expect((await paths(repo)).warnings).toEqual([
      `2 approvals in ${FILE} will expire within 14 days, the first on ${inDays(10)}. Fix what they cover, or have them reviewed.`,
    ]);
  });

  it.each([
    [{ ...APPROVAL, reason: 'short' }, /reason must be a sentence of at least 10 characters/],
    [{ ...APPROVAL, approvedBy: '' }, /approvedBy must be a name or an address/],
    [{ ...APPROVAL, expires: 'soon' }, /expires must be a date such as/],
    [{ ...APPROVAL, expires: '2020-01-01' }, /expires is 2020-01-01, which is past/],
    [{ ...APPROVAL, expires: inDays(61) }, /expires must be .* or earlier, as `maxWaiverDays`/],
  ])('cannot be approved by %j', async (approval, message) => {
    using repo = tempRepo({ files });
    await expect(record(repo, { approval })).rejects.toThrow(GateError);
    await expect(record(repo, { approval })).rejects.toThrow(message);
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
  });
});

describe('a secret of medium severity', () => {
  it('is told from another one that looks the same when masked', async () => {
    using repo = tempRepo({ files: { ...MEDIUM_TOKEN, 'a.env': `TOKEN=${TOKEN}\n` } });
    await record(repo);
    expect((await paths(repo)).baselined).toHaveLength(1);
    repo.write('a.env', `TOKEN=${TOKEN_2}\n`);
    const result = await paths(repo);
    expect(result.findings).toMatchObject([{ path: 'a.env', severity: 'medium', blocking: true }]);
    expect(result.baseline?.stale).toMatchObject([{ path: 'a.env' }]);
  });
});

describe('writing a baseline', () => {
  it('refuses to replace one, and to update none', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await expect(record(repo, { mode: 'update' })).rejects.toThrow(
      /There is no guardrail\.baseline/,
    );
    await record(repo);
    const before = repo.read(FILE);
    await expect(record(repo)).rejects.toThrow(
      /is there already, with 1 entries.*--update.*--prune/,
    );
    expect(repo.read(FILE)).toBe(before);
  });

  it('updates: keeps salt and approvals, adds what is new, drops what is fixed', async () => {
    using repo = tempRepo({ files: { ...WAIVERS, 'a.js': EVAL, 'b.js': EVAL } });
    await record(repo, { approval: APPROVAL });
    const { salt } = content(repo);
    fs.rmSync(repo.path('b.js'));
    repo.write('guardrail.config.json', '{ "profile": "standard", "maxWaiverDays": 60 }');
    repo.write('c.js', EXEC);
    const report = await record(repo, { mode: 'update' });
    expect(report).toMatchObject({ added: 1, removed: 1, entries: 2, written: true });
    expect(content(repo)).toMatchObject({
      salt,
      findings: [{ path: 'a.js', ...APPROVAL }, { path: 'c.js' }],
    });
    expect(await record(repo, { mode: 'update' })).toMatchObject({ added: 0, written: false });
  });

  it('prunes: only drops, and follows moved files', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC, 'b.js': EXEC } });
    await record(repo);
    repo.write('a.js', EXEC.replace('status', 'push'));
    fs.renameSync(repo.path('b.js'), repo.path('z.js'));
    const report = await record(repo, { mode: 'prune' });
    expect(content(repo).findings).toMatchObject([{ path: 'z.js' }]);
    expect(summary(report.result)).toEqual(['guardrail/no-unapproved-constant-exec a.js:2']);
  });

  it('keeps entries of files that could not be checked', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    await record(repo);
    const before = repo.read(FILE);
    repo.write('a.js', 'const = ;\n');
    const report = await record(repo, { mode: 'update' });
    expect(report).toMatchObject({ removed: 0, written: false, result: { exitCode: 3 } });
    expect(repo.read(FILE)).toBe(before);
  });

  it('renews approvals that no longer hold, and no others', async () => {
    using repo = tempRepo({ files: { ...WAIVERS, 'a.js': EVAL, 'b.js': EVAL } });
    await record(repo, { approval: APPROVAL });
    rewrite(repo, (entry) =>
      entry['path'] === 'b.js' ? { ...entry, expires: '2020-01-31' } : entry,
    );
    const approval = { ...APPROVAL, approvedBy: 'Grace' };
    await record(repo, { mode: 'update', approval });
    expect(content(repo).findings.map((entry) => entry['approvedBy'])).toEqual(['Ada', 'Grace']);
  });

  it('can be tried without writing', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    const report = await record(repo, { write: false });
    expect(report).toMatchObject({ written: false, added: 1, result: { outcome: 'passed' } });
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
  });

  it('leaves the old one when the new one cannot be written', async () => {
    using repo = tempRepo({ files: { ...STANDARD, 'a.js': EXEC } });
    fs.mkdirSync(repo.path(`${FILE}.${process.pid}.tmp`));
    await expect(record(repo)).rejects.toThrow(/cannot be written .* Nothing was changed/);
    expect(fs.existsSync(repo.path(FILE))).toBe(false);
  });
});

describe('a baseline with a mistake stops the run', () => {
  const salt = '0'.repeat(32);
  const entry = { path: 'a.js', rule: 'guardrail/no-eval', fingerprint: '1'.repeat(32) };

  it.each([
    ['{ "salt": ', /guardrail\.baseline\.json:1: is not valid JSON/],
    ['<<<<<<< HEAD\n{}', /guardrail\.baseline\.json:1: is not valid JSON/],
    ['[]', /must hold an object with the keys "salt" and "findings"/],
    ['{ "salt": "x", "findings": [] }', /guardrail\.baseline\.json:1: salt must be 32 hexadecimal/],
    [JSON.stringify({ findings: [] }), /salt is missing/],
    [JSON.stringify({ salt, findings: {} }), /findings must be an array/],
    [JSON.stringify({ salt, findings: [], fingings: [] }), /fingings is not a known key/],
    [JSON.stringify({ salt, findings: [null] }), /findings\[0\] must be an object/],
    [
      JSON.stringify({ salt, findings: [entry, { ...entry, pth: 1 }] }),
      /findings\[1\]\.pth is not a/,
    ],
    [
      JSON.stringify({ salt, findings: [{ ...entry, path: '../x' }] }),
      /findings\[0\]\.path must be/,
    ],
    [
      JSON.stringify({ salt, findings: [{ ...entry, fingerprint: 'x' }] }),
      /\[0\]\.fingerprint must/,
    ],
    [
      JSON.stringify({ salt, findings: [{ ...entry, reason: 'Reviewed by us.' }] }),
      /findings\[0\]\.approvedBy is missing/,
    ],
    [
      JSON.stringify({ salt, findings: [{ ...entry, ...APPROVAL, expires: 'never' }] }),
      /findings\[0\]\.expires must be a date/,
    ],
  ])('%s', async (text, message) => {
    using repo = tempRepo({ files: { [FILE]: text, 'a.js': '' } });
    await expect(paths(repo)).rejects.toThrow(GateError);
    await expect(paths(repo)).rejects.toThrow(message);
    await expect(staged(repo)).rejects.toMatchObject({ exitCode: 2 });
    await expect(updateBaseline({ cwd: repo.root, env: repo.env, mode: 'update' })).rejects.toThrow(
      message,
    );
    expect(repo.read(FILE)).toBe(text);
  });
});
