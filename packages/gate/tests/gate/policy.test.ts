import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { GateError } from '../../src/index.js';
import { allowList, inDays, paths, staged, summary, TOKEN } from './helpers.js';

const EXEC = `import { execSync } from 'node:child_process';\nexecSync('git rev-parse HEAD');\n`;
const EVAL = 'export const run = (code) => eval(code);\n';

const ENTRY = {
  rule: 'no-unapproved-exec',
  files: ['scripts/**'],
  command: 'git',
  arguments: ['rev-parse', 'HEAD'],
  reason: 'The release notes need the commit.',
  approvedBy: 'Ada',
  expires: inDays(100),
};

describe('an inline comment', () => {
  it.each([
    ['// eslint-disable-next-line guardrail/no-eval -- legacy\n', 1],
    ['/* eslint-disable */\n', 1],
    ['\n/* eslint guardrail/no-eval: "off" */', 2],
    ['/* eslint-disable guardrail/no-eval -- reviewed by us */\n', 1],
  ])('%j does not switch a high finding off, and is named', async (comment, line) => {
    using repo = tempRepo();
    repo.stage('a.js', comment + EVAL);
    const result = await staged(repo);
    expect(result.exitCode).toBe(1);
    expect(result.findings).toMatchObject([
      {
        ruleId: 'guardrail/no-eval',
        suppressionAttempt: `The comment on line ${line} does not switch this off: high findings are only allowed in guardrail.allow.json.`,
      },
    ]);
  });

  it('about another rule is no attempt', async () => {
    using repo = tempRepo();
    repo.stage('a.js', `// eslint-disable-next-line no-console\n${EVAL}`);
    expect((await staged(repo)).findings[0]).not.toHaveProperty('suppressionAttempt');
  });

  it('for secretlint does not switch a secret off either', async () => {
    using repo = tempRepo();
    repo.stage('a.yml', `# secretlint-disable-next-line -- a test token\ntoken: ${TOKEN}\n`);
    repo.stage('b.yml', `# secretlint-disable\n# secretlint-enable\ntoken: ${TOKEN}\n`);
    const [named, plain] = (await staged(repo)).findings;
    expect(named?.suppressionAttempt).toContain('The comment on line 1 does not switch this off');
    expect(plain).not.toHaveProperty('suppressionAttempt');
  });

  it('with a reason switches a medium finding off, and is listed', async () => {
    using repo = tempRepo({ files: { 'guardrail.config.json': '{ "profile": "standard" }' } });
    const [first, second] = EXEC.split('\n');
    const code = (comment: string) => `${first}\n${comment}\n${second}\n`;
    repo.stage(
      'with.js',
      code('// eslint-disable-next-line guardrail/no-unapproved-constant-exec -- build only'),
    );
    repo.stage(
      'without.js',
      code('// eslint-disable-next-line guardrail/no-unapproved-constant-exec'),
    );
    const result = await staged(repo);
    expect(result.suppressed).toMatchObject([{ path: 'with.js', line: 3, reason: 'build only' }]);
    expect(result.findings).toMatchObject([
      {
        path: 'without.js',
        severity: 'medium',
        blocking: false,
        suppressionAttempt:
          'The comment on line 2 does not switch this off: it gives no reason after `--`.',
      },
    ]);
    expect(result.outcome).toBe('passed');
  });
});

describe('the profile', () => {
  it('is strict unless the policy says otherwise', async () => {
    using repo = tempRepo();
    repo.stage('a.js', EXEC);
    expect(await staged(repo)).toMatchObject({
      profile: 'strict',
      exitCode: 1,
      findings: [{ ruleId: 'guardrail/no-unapproved-exec', severity: 'high' }],
    });
    expect(await staged(repo, { profile: 'standard' })).toMatchObject({
      profile: 'standard',
      exitCode: 0,
      findings: [{ ruleId: 'guardrail/no-unapproved-constant-exec', blocking: false }],
    });
  });
});

describe('the allowlist', () => {
  it('permits what it names, and the use is listed', async () => {
    using repo = tempRepo({ files: { 'guardrail.allow.json': allowList(ENTRY) } });
    repo.stage('scripts/a.js', EXEC);
    repo.stage('src/b.js', EXEC);
    const result = await staged(repo);
    expect(summary(result)).toEqual(['guardrail/no-unapproved-exec src/b.js:2']);
    expect(result.allowances).toEqual([
      {
        entry: 0,
        ruleId: 'guardrail/no-unapproved-exec',
        path: 'scripts/a.js',
        line: 2,
        column: 1,
        reason: ENTRY.reason,
        approvedBy: 'Ada',
        expires: ENTRY.expires,
      },
    ]);
  });

  it('does not permit anything once it expired, and says so', async () => {
    const entry = { ...ENTRY, expires: '2020-01-31' };
    using repo = tempRepo({ files: { 'guardrail.allow.json': allowList(entry) } });
    repo.stage('scripts/a.js', EXEC);
    const result = await staged(repo);
    expect(result.findings).toMatchObject([
      // The commit does not touch the allowlist, so only the code blocks it.
      {
        ruleId: 'guardrail/allowlist-expired',
        path: 'guardrail.allow.json',
        line: 3,
        blocking: false,
      },
      { ruleId: 'guardrail/no-unapproved-exec', blocking: true },
    ]);
    expect(result.findings[1]?.message).toContain('expired on 2020-01-31');
    expect((await paths(repo)).findings[0]).toMatchObject({ severity: 'medium', blocking: true });
  });

  it('is told which entries match nothing, when everything was checked', async () => {
    using repo = tempRepo({ files: { 'guardrail.allow.json': allowList(ENTRY), 'a.ts': '' } });
    expect(summary(await paths(repo))).toEqual([
      'guardrail/allowlist-unused guardrail.allow.json:3',
    ]);
    expect(summary(await paths(repo, ['a.ts']))).toEqual([]);
  });

  it('is told which entries cover too much', async () => {
    const { arguments: _, ...everything } = { ...ENTRY, files: ['**'] };
    using repo = tempRepo({ files: { 'guardrail.allow.json': allowList(everything), 'a.ts': '' } });
    expect(summary(await paths(repo))).toEqual([
      'guardrail/allowlist-broad guardrail.allow.json:3',
    ]);
  });

  it.for([
    [
      'holds for too long',
      [{ ...ENTRY, expires: inDays(400) }],
      'endless',
      'medium',
      `Set \`expires\` to ${inDays(365)} or earlier.`,
    ],
    [
      'will expire soon',
      [{ ...ENTRY, expires: inDays(10) }],
      'expiring',
      'low',
      `expires on ${inDays(10)}, in 10 days.`,
    ],
    [
      'runs any program',
      [{ ...ENTRY, command: 'bash', arguments: undefined }],
      'broad',
      'medium',
      'covers every program that `bash` can run',
    ],
    [
      'says it twice',
      [ENTRY, { ...ENTRY, reason: 'The same in other words.' }],
      'duplicate',
      'medium',
      'permits the same as `allow[0]`',
    ],
  ] as const)('is told which entry %s', async ([, entries, kind, severity, message]) => {
    const allow = allowList(...entries);
    using repo = tempRepo({ files: { 'guardrail.allow.json': allow, 'scripts/a.js': EXEC } });
    const { findings } = await paths(repo);
    const about = findings.filter(({ path }) => path === 'guardrail.allow.json');
    expect(about).toMatchObject([{ ruleId: `guardrail/allowlist-${kind}`, severity }]);
    expect(about[0]?.message).toContain(message);
  });

  it('is told which entries cover more files than anyone reviews', async () => {
    const { arguments: _, ...folder } = ENTRY;
    const files = Array.from({ length: 101 }, (_none, index) => [`scripts/${index}.js`, '']);
    using repo = tempRepo({
      files: { 'guardrail.allow.json': allowList(folder), ...Object.fromEntries(files) },
    });
    const [finding] = (await paths(repo)).findings;
    expect(finding?.message).toContain('covers every use of `git` in 101 files.');
  });

  it('may hold as long as the policy says', async () => {
    using repo = tempRepo({
      files: {
        'guardrail.config.json': '{ "maxApprovalDays": 60 }',
        'guardrail.allow.json': allowList(ENTRY),
        'scripts/a.js': EXEC,
      },
    });
    expect(summary(await paths(repo))).toEqual([
      'guardrail/allowlist-endless guardrail.allow.json:3',
    ]);
  });

  it('that is changed in the commit is pointed out', async () => {
    using repo = tempRepo();
    repo.stage('guardrail.allow.json', allowList(ENTRY));
    expect((await staged(repo)).warnings).toEqual([
      `This commit changes the policy: guardrail.allow.json (added no-unapproved-exec of \`git\` in scripts/**, by Ada until ${ENTRY.expires}).`,
    ]);
  });

  it('that is used but not staged is pointed out', async () => {
    using repo = tempRepo({ files: { 'guardrail.allow.json': allowList() } });
    repo.write('guardrail.allow.json', allowList(ENTRY));
    repo.stage('scripts/a.js', EXEC);
    const result = await staged(repo);
    expect(result.allowances).toHaveLength(1);
    expect(result.warnings).toEqual([
      'guardrail.allow.json has changes that are not staged, and this run used them. Stage them, or CI decides otherwise.',
    ]);
  });

  it.each([
    [
      'guardrail.allow.json',
      allowList({ ...ENTRY, expires: 'soon' }),
      /guardrail\.allow\.json.*allow\[0\]\.expires/,
    ],
    ['guardrail.allow.json', '{ "allow": [', /guardrail\.allow\.json/],
    ['guardrail.config.json', '{ "profil": "strict" }', /guardrail\.config\.json.*profil/],
  ])('or configuration with a mistake stops the run: %s', async (file, content, message) => {
    using repo = tempRepo({ files: { [file]: content } });
    await expect(staged(repo)).rejects.toThrow(GateError);
    await expect(staged(repo)).rejects.toThrow(message);
    await expect(staged(repo)).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('ignore globs', () => {
  it('leave files out, and that is counted', async () => {
    using repo = tempRepo({ files: { 'guardrail.config.json': '{ "ignore": ["vendor/**"] }' } });
    repo.stage('vendor/a.js', EVAL);
    repo.stage('src/vendor/b.js', EVAL);
    const result = await staged(repo);
    expect(summary(result)).toEqual(['guardrail/no-eval src/vendor/b.js:1']);
    expect(result.coverage.notScanned).toEqual([
      { path: 'vendor/a.js', reason: 'is ignored by the policy', failed: false },
    ]);
  });
});
