import { expect, test } from 'vitest';
import { guardrail, linkPackages, project, TOKEN } from './project.js';

const EVAL = 'export const run = (text) => eval(text);\n';

test('a rule is explained from its metadata and its document', async () => {
  using repo = project({});
  const { code, out } = await guardrail(repo, 'explain', 'no-eval');
  expect(code).toBe(0);
  expect(out).toContain('guardrail/no-eval  high');
  expect(out).toContain('Instead: Parse data with `JSON.parse`');
  expect(out).toContain('CWE-95');
  expect(out).toMatch(/Reported:\n {4}export function calculate/);
  expect(out).toContain('guardrail.allow.json');
  const qualified = await guardrail(repo, 'explain', 'guardrail/no-eval');
  expect(qualified.out).toBe(out);
});

test('options, profiles and what a comment may do are told', async () => {
  using repo = project({});
  const { out } = await guardrail(repo, 'explain', 'no-argument-injection');
  expect(out).toContain('strict: blocks, standard: warns');
  expect(out).toContain('checkExported (default false)');
  expect(out).toContain('`eslint-disable-next-line`');
});

test('every rule has all parts, as JSON too', async () => {
  using repo = project({});
  const { out } = await guardrail(repo, 'explain', 'no-unapproved-exec', '--json');
  const { rule } = JSON.parse(out);
  expect(rule).toMatchObject({
    id: 'guardrail/no-unapproved-exec',
    kind: 'code',
    severity: 'high',
    profiles: { strict: 'blocks', standard: 'blocks' },
    cwe: [78],
    options: [{ name: 'checkConstantCommands', default: true }],
  });
  expect(rule.document.flagged.length).toBeGreaterThan(0);
  expect(rule.document.safe.length).toBeGreaterThan(0);
});

test('a format of the secret scan is explained, and those of the project', async () => {
  using repo = project({});
  const known = await guardrail(repo, 'explain', 'github-pat');
  expect(known.out).toContain('secrets/github-pat  high');
  expect(known.out).toContain('Revoke it under Settings');
  const upstream = await guardrail(repo, 'explain', 'secrets/basicauth');
  expect(upstream.out).toContain('secrets/basicauth  high');
});

test('a file: stages, rules, allowances, comments and the editor', async () => {
  const allow = {
    rule: 'no-eval',
    files: ['src/**'],
    reason: 'The sandbox runs what its operator types.',
    approvedBy: 'Ada',
    expires: '2999-01-01',
  };
  using repo = project({
    'package.json': '{ "type": "module" }',
    'guardrail.config.json': '{ "profile": "standard", "ignore": ["vendor/**"] }',
    'guardrail.allow.json': JSON.stringify({ allow: [allow] }),
    'src/a.js': `// eslint-disable-next-line guardrail/no-eval -- because\n${EVAL}`,
    'vendor/b.js': EVAL,
    'notes.md': 'hello\n',
    'eslint.config.js': `import guardrail from '@magi-guardrail/eslint-config';
export default [...guardrail(), { rules: { 'guardrail/no-eval': 'off' } }];\n`,
  });
  linkPackages(repo);
  const { out, code } = await guardrail(repo, 'explain', 'src/a.js');
  expect(code).toBe(0);
  expect(out).toContain('src/a.js  profile standard');
  expect(out).toMatch(/guardrail\/no-eval +error +guardrail\/standard\/rules/);
  expect(out).toContain('#1 no-eval, approved by Ada until 2999-01-01');
  expect(out).toContain('line 1: guardrail/no-eval');
  const json = JSON.parse((await guardrail(repo, 'explain', 'src/a.js', '--json')).out);
  expect(json.file.editor.rules).toMatchObject({ 'guardrail/no-eval': 'off' });
  const ignored = await guardrail(repo, 'explain', 'vendor/b.js');
  expect(ignored.out).toContain('code rules: no, the file is left out by "vendor/**"');
  repo.write('.gitignore', 'node_modules/\ndist/\n');
  repo.write('dist/c.js', EVAL);
  const built = await guardrail(repo, 'explain', 'dist/c.js');
  expect(built.out).toContain('Ignored by git: only a check');
  expect(out).not.toContain('Ignored by git');
  const text = await guardrail(repo, 'explain', 'notes.md');
  expect(text.out).toContain('is neither JavaScript nor TypeScript');
});

test('a file: entries about findings of it', async () => {
  const suppression = {
    id: 'SUP-1',
    rule: 'guardrail/no-dynamic-module',
    path: 'src/a.js',
    fingerprint: '0'.repeat(32),
    kind: 'accepted-risk',
    ticket: 'SEC-1',
    reason: 'The plugins come with the program itself.',
    owner: 'platform',
    approvedBy: 'Ada',
    createdAt: '2026-01-01',
    expiresAt: '2026-03-01',
  };
  using repo = project({
    'src/a.js': EVAL,
    'src/b.js': EVAL,
    'guardrail.suppressions.json': JSON.stringify({
      salt: '0'.repeat(32),
      suppressions: [suppression],
    }),
  });
  const { out } = await guardrail(repo, 'explain', 'src/a.js');
  expect(out).toContain('SUP-1 guardrail/no-dynamic-module, accepted-risk, approved by Ada until');
  const other = await guardrail(repo, 'explain', 'src/b.js');
  expect(other.out).toContain('Suppressions: none');
  const { checks } = JSON.parse((await guardrail(repo, 'doctor', '--json')).out);
  expect(checks).toContainEqual(
    expect.objectContaining({ id: 'policy.approvals', status: 'fail' }),
  );
});

test('a configuration that does not load is told, not thrown', async () => {
  using repo = project({
    'package.json': '{ "type": "module" }',
    'a.js': EVAL,
    'eslint.config.js': `import './nowhere.js';\nexport default [];\n`,
  });
  linkPackages(repo);
  const { code, out } = await guardrail(repo, 'explain', 'a.js');
  expect(code).toBe(0);
  expect(out).toContain('does not load (');
});

test('a finding: by place and by fingerprint, secrets masked', async () => {
  using repo = project({ 'src/a.mjs': `const x = 1;\n${EVAL}`, 'notes.md': `${TOKEN}\n` });
  const place = await guardrail(repo, 'explain', 'src/a.mjs:2');
  expect(place.code).toBe(0);
  expect(place.out).toContain('src/a.mjs:2:');
  expect(place.out).toContain('Instead: Parse data');
  const secret = await guardrail(repo, 'explain', 'notes.md:1', '--json');
  expect(secret.out).not.toContain(TOKEN);
  const [{ finding, rule }] = JSON.parse(secret.out).findings;
  expect(rule.id).toBe(finding.ruleId);
  const byPrint = await guardrail(repo, 'explain', finding.fingerprint);
  expect(byPrint.out).toContain('notes.md:1:1');
});

test.each([
  ['no-evil', 'Did you mean "no-eval"?'],
  ['guardrail/no-evl', 'Did you mean "guardrail/no-eval"?'],
  ['nowhere.js', 'is no rule, no file and no finding here'],
  ['a.mjs:2', 'There is no finding at "a.mjs:2"'],
  ['0123456789abcdef', 'There is no finding at'],
])('%s is unknown', async (subject, text) => {
  using repo = project({ 'a.mjs': EVAL });
  const { code, err } = await guardrail(repo, 'explain', subject);
  expect(code).toBe(2);
  expect(err).toContain(text);
});
