import { expect, test } from 'vitest';
import { executable, guardrail, linkPackages, project, TOKEN } from './project.js';

const EVAL = 'export const run = (text) => eval(text);\n';

test('findings go to standard output and set the exit code', () => {
  using repo = project({ 'package.json': '{}', 'src/a.mjs': EVAL, 'b.mjs': 'export {};\n' });
  const blocked = executable(repo, 'check', '--no-audit');
  expect(blocked.out).toContain('guardrail/no-eval');
  expect(blocked.err).toBe('');
  expect(blocked.code).toBe(1);
  expect(executable(repo, 'check', 'b.mjs', '--no-audit').code).toBe(0);
});

test('hundreds of files are checked by several threads, in the order of their names', () => {
  const names = Array.from({ length: 400 }, (_, at) => `src/${String(at).padStart(3, '0')}.mjs`);
  const files = Object.fromEntries(names.map((name) => [name, EVAL]));
  using repo = project({ 'package.json': '{}', ...files });
  const { code, out } = executable(repo, 'check', '--no-audit', '--no-cache', '--format', 'json');
  const { findings, coverage } = JSON.parse(out);
  expect(code).toBe(1);
  expect(findings.map((finding: { path: string }) => finding.path)).toEqual(names);
  expect(coverage.stages).toMatchObject([
    { name: 'code', status: 'ok', files: 400 },
    { name: 'secrets', status: 'ok' },
  ]);
});

test('--staged looks at the index', () => {
  using repo = project({ 'package.json': '{}' });
  repo.stage('a.mjs', EVAL);
  repo.write('a.mjs', 'export {};\n');
  expect(executable(repo, 'check', '--staged', '--no-audit').code).toBe(1);
});

test('--since looks at commits: code as HEAD has it, secrets in every version', async () => {
  using repo = project({ 'package.json': '{}' });
  const start = repo.git('rev-parse', 'HEAD').trim();
  repo.write('notes.md', `${TOKEN}\n`);
  repo.write('a.mjs', EVAL);
  const commit = repo.commit('both');
  repo.write('notes.md', 'clean\n');
  repo.write('a.mjs', 'export {};\n');
  repo.commit('neither');
  const args = ['check', '--since', start.slice(0, 12), '--format', 'json', '--no-audit'];
  const { code, out } = executable(repo, ...args);
  expect(code).toBe(1);
  expect(out).not.toContain(TOKEN);
  expect(JSON.parse(out)).toMatchObject({
    target: 'since',
    range: { base: start, commits: 2 },
    findings: [{ path: 'notes.md', commit, atHead: false }],
  });
  expect((await guardrail(repo, 'check', '--since=HEAD', '--no-audit')).code).toBe(0);
});

test.each(['12e4567', '0123456', '1234567'])('--since %s is no number', async (ref) => {
  using repo = project({ 'package.json': '{}' });
  const { code, err } = await guardrail(repo, 'check', '--since', ref, '--no-audit');
  expect(code).toBe(2);
  expect(err).toContain(`git knows no commit "${ref}" here`);
});

test('--format json prints JSON only, --output-file writes it', () => {
  using repo = project({ 'package.json': '{}', 'notes.md': `${TOKEN}\n` });
  const { out } = executable(repo, 'check', '--format', 'json', '--no-audit');
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, outcome: 'blocked' });
  expect(out).not.toContain(TOKEN);
  const args = ['--format', 'json', '--output-file', 'out/report.json', '--no-audit'];
  const written = executable(repo, 'check', 'notes.md', ...args);
  expect(written.out).toBe('');
  expect(JSON.parse(repo.read('out/report.json'))).toMatchObject({ outcome: 'blocked' });
});

test('a mistake in the policy is told of its own file, although ESLint reads it, too', () => {
  using repo = project({ 'package.json': '{ "type": "module" }' });
  linkPackages(repo);
  repo.write(
    'eslint.config.js',
    "import { loadPolicy } from '@magi-guardrail/eslint-config/policy';\nloadPolicy('.');\nexport default [];\n",
  );
  repo.write('guardrail.config.json', '{ "profil": "strict" }\n');
  const { code, err } = executable(repo, 'check');
  expect(code).toBe(2);
  expect(err.trim()).toBe(
    'guardrail.config.json:1: profil is not a known key. Did you mean "profile"?',
  );
});

test('an ESLint configuration that does not load is a configuration error', () => {
  using repo = project({
    'package.json': '{ "type": "module" }',
    'eslint.config.js': `import './nowhere.js';\nexport default [];\n`,
  });
  linkPackages(repo);
  const { code, err } = executable(repo, 'check', '--no-audit');
  expect(code).toBe(2);
  expect(err).toContain('eslint.config.js does not load (');
  expect(err).toContain('nowhere.js');
});

test('the executable knows help and version', () => {
  using repo = project({});
  expect(executable(repo, '--version').out).toMatch(/^guardrail\/\d/);
  for (const name of ['init', 'check', 'baseline', 'hook', 'report']) {
    const help = executable(repo, name, '--help').out;
    expect(help).toContain('Examples:');
    expect(help).toContain('Exit codes:');
  }
});
