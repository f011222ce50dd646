import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { runGate } from '../../src/index.js';
import { inDays, paths, staged, summary, TOKEN } from './helpers.js';

const EVAL = 'export const run = (code) => eval(code);\n';
const IMPORT = `import { execSync } from 'node:child_process';\n`;
const EXEC = `execSync('git status');\n`;
const RULE = 'guardrail/no-unapproved-constant-exec';
const STANDARD = { 'guardrail.config.json': '{ "profile": "standard" }' };

/** What the gate says about code with a comment before it. */
async function commented(comment: string, code = EXEC) {
  using repo = tempRepo({ files: { ...STANDARD, 'a.js': `${IMPORT}${comment}\n${code}` } });
  return await paths(repo, ['a.js']);
}

describe('a comment over a medium finding', () => {
  it.each([
    `// eslint-disable-next-line ${RULE} -- The command is constant (expires ${inDays(30)}, SEC-7)`,
    `/* eslint-disable ${RULE} -- The command is constant (expires ${inDays(30)}, SEC-7) */`,
    `/* eslint ${RULE}: "off" -- The command is constant (expires ${inDays(30)}, SEC-7) */`,
  ])('%j switches it off, and the result says until when', async (comment) => {
    expect(await commented(comment)).toMatchObject({
      findings: [],
      suppressed: [
        {
          ruleId: RULE,
          line: 3,
          reason: 'The command is constant',
          by: { kind: 'comment', path: 'a.js', line: 2, expires: inDays(30), ticket: 'SEC-7' },
        },
      ],
    });
  });

  it.each([
    [`// eslint-disable-next-line ${RULE}`, 'it gives no reason after `--`'],
    [`// eslint-disable-next-line ${RULE} -- because`, 'a sentence of at least 10 characters'],
    ['// eslint-disable-next-line -- The command is constant', 'it names no rule'],
    ['/* eslint-disable -- The command is constant */', 'it names no rule'],
    [
      `// eslint-disable-next-line ${RULE} -- The command is constant (expires 2020-01-31)`,
      'it expired on 2020-01-31',
    ],
    [
      `// eslint-disable-next-line ${RULE} -- The command is constant (expires 2999-01-31)`,
      'longer than `maxSuppressionDays.medium` (90) permits',
    ],
    [`/* eslint ${RULE}: 0 */`, 'it gives no reason after `--`'],
  ])('%j does not, and the finding says why', async (comment, why) => {
    const { findings, suppressed } = await commented(comment);
    expect(suppressed).toEqual([]);
    expect(findings).toMatchObject([{ ruleId: RULE, severity: 'medium', line: 3 }]);
    expect(findings[0]?.suppressionAttempt).toContain('The comment on line 2 ');
    expect(findings[0]?.suppressionAttempt).toContain(why);
  });

  it('is announced two weeks before it ends', async () => {
    const until = (days: number) =>
      commented(`// eslint-disable-next-line ${RULE} -- It is constant (expires ${inDays(days)})`);
    expect((await until(15)).warnings).toEqual([]);
    expect((await until(14)).warnings).toEqual([
      `The comment in a.js:2 about ${RULE} expires on ${inDays(14)}, in 14 days. Repair the code, or renew the date.`,
    ]);
  });

  it('needs a date under strict, for secrets as well', async () => {
    const formats = {
      'github-pat': {
        severity: 'medium',
        reason: 'A token of the sandbox.',
        approvedBy: 'Ada',
        expires: '2999-01-01',
      },
    };
    using repo = tempRepo({
      files: { 'guardrail.config.json': JSON.stringify({ secrets: { formats } }) },
    });
    const comment = '# secretlint-disable-next-line github-pat -- A token of the sandbox';
    repo.stage('a.yml', `${comment}\na: ${TOKEN}\n`);
    repo.stage('b.yml', `${comment} (expires ${inDays(9)})\nb: ${TOKEN}\n`);
    const result = await staged(repo);
    expect(result.findings).toMatchObject([{ path: 'a.yml', blocking: true }]);
    expect(result.findings[0]?.suppressionAttempt).toContain('it does not say until when');
    expect(result.suppressed).toMatchObject([{ path: 'b.yml', by: { expires: inDays(9) } }]);
  });
});

describe('a comment that switches nothing off', () => {
  it.each([
    [`// eslint-disable-next-line ${RULE} -- left over`, 'directive-unused', 'low'],
    [`/* eslint ${RULE}: "off" */`, 'directive-unused', 'low'],
    [`/* eslint-disable ${RULE} */ /* eslint-enable */`, 'directive-unused', 'low'],
    ['// eslint-disable-line guardrail/no-evall', 'directive-unknown-rule', 'medium'],
    ['/* eslint "guardrail/no-evall": 0 */', 'directive-unknown-rule', 'medium'],
  ])('%j is a finding', async (comment, kind, severity) => {
    const { findings } = await commented(comment, 'export {};\n');
    expect(findings).toMatchObject([{ ruleId: `guardrail/${kind}`, severity, line: 2, column: 1 }]);
  });

  it('names the rule that was probably meant', async () => {
    const { findings } = await commented('// eslint-disable-line guardrail/no-evall', '');
    expect(findings[0]?.message).toContain('Did you mean `guardrail/no-eval`?');
  });

  it.each([
    '/* eslint-disable */',
    '/* eslint-disable no-console */',
    'const text = "// eslint-disable-line guardrail/no-evall";',
    '// guardrail/no-evall is a rule',
    // Not in use under this profile.
    '// eslint-disable-line guardrail/no-unapproved-exec',
  ])('%j is none of ours', async (comment) => {
    expect((await commented(comment, 'export {};\n')).findings).toEqual([]);
  });

  it('is not one that covers an approved use', async () => {
    const entry = {
      rule: 'no-unapproved-exec',
      files: ['scripts/**'],
      command: 'git',
      reason: 'The release notes need it.',
      approvedBy: 'Ada',
      expires: inDays(100),
    };
    const code = `${IMPORT}${EXEC.trimEnd()} // eslint-disable-line ${RULE}\n`;
    using repo = tempRepo({
      files: {
        ...STANDARD,
        'guardrail.allow.json': JSON.stringify({ allow: [entry] }),
        'scripts/a.js': code,
      },
    });
    expect((await paths(repo, ['scripts/a.js'])).findings).toEqual([]);
  });
});

describe('settings of the tools that hide a high finding', () => {
  it.each([
    ['.eslintignore', 'vendor/\n', '`.eslintignore` leaves this file out'],
    [
      'eslint-suppressions.json',
      '{ "vendor/a.js": { "guardrail/no-eval": { "count": 1 } } }',
      '`eslint-suppressions.json` counts this as known',
    ],
    [
      'eslint.config.mjs',
      'export default [{ ignores: ["vendor/**"] }];\n',
      '`eslint.config.mjs` leaves this file out',
    ],
    [
      'eslint.config.mjs',
      'export default [{ plugins: { guardrail: { rules: { "no-eval": { create: () => ({}) } } } }, rules: { "guardrail/no-eval": "off" } }];\n',
      '`eslint.config.mjs` switches this rule off',
    ],
  ])('%s %j do not hide it here, and are named', async (name, content, words) => {
    using repo = tempRepo({ files: { [name]: content, 'vendor/a.js': EVAL } });
    const { findings } = await paths(repo, ['vendor/a.js']);
    expect(findings).toMatchObject([
      {
        ruleId: 'guardrail/no-eval',
        blocking: true,
        suppressionAttempt: `${words}, which does not count here: high findings are only allowed in guardrail.allow.json.`,
      },
    ]);
  });

  it('are named for secrets, in a commit and in a folder below', async () => {
    using repo = tempRepo({ files: { 'web/.secretlintignore': '*.env\n!b.env\n' } });
    repo.stage('web/x/a.env', `A=${TOKEN}\n`);
    repo.stage('web/b.env', `A=${TOKEN}\n`);
    const { findings } = await staged(repo, { cwd: repo.path('web') });
    expect(findings.map(({ path, suppressionAttempt = '' }) => [path, suppressionAttempt])).toEqual(
      [
        ['web/b.env', ''],
        ['web/x/a.env', expect.stringContaining('`.secretlintignore` leaves this file out')],
      ],
    );
  });

  it.each(['not json', '[]', '{ "a.js": 7 }'])(
    'that make no sense hide nothing: %j',
    async (text) => {
      using repo = tempRepo({
        files: {
          'eslint-suppressions.json': text,
          'eslint.config.mjs': 'throw new Error("broken");\n',
          'a.js': EVAL,
        },
      });
      const { findings } = await paths(repo, ['a.js']);
      expect(summary({ findings } as never)).toEqual(['guardrail/no-eval a.js:1']);
      expect(findings[0]).not.toHaveProperty('suppressionAttempt');
    },
  );

  it('are looked at in a check of commits as well', async () => {
    using repo = tempRepo({ files: { '.eslintignore': 'a.js\n' } });
    repo.git('checkout', '-q', '-b', 'work');
    repo.write('a.js', EVAL);
    repo.commit();
    const target = { kind: 'since', ref: 'main' } as const;
    const { findings } = await runGate({ cwd: repo.root, env: repo.env, audit: false, target });
    expect(findings[0]?.suppressionAttempt).toContain('`.eslintignore` leaves this file out');
  });
});
