import { expect, test } from 'vitest';
import { executable, linkPackages, project, TOKEN } from './project.js';

const EVAL = 'export const run = (text) => eval(text);\n';

test('findings go to standard output and set the exit code', () => {
  using repo = project({ 'package.json': '{}', 'src/a.mjs': EVAL, 'b.mjs': 'export {};\n' });
  const blocked = executable(repo, 'check', '--no-audit');
  expect(blocked.out).toContain('guardrail/no-eval');
  expect(blocked.err).toBe('');
  expect(blocked.code).toBe(1);
  expect(executable(repo, 'check', 'b.mjs', '--no-audit').code).toBe(0);
});

test('--staged looks at the index', () => {
  using repo = project({ 'package.json': '{}' });
  repo.stage('a.mjs', EVAL);
  repo.write('a.mjs', 'export {};\n');
  expect(executable(repo, 'check', '--staged', '--no-audit').code).toBe(1);
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
  for (const name of ['init', 'check', 'hook']) {
    const help = executable(repo, name, '--help').out;
    expect(help).toContain('Examples:');
    expect(help).toContain('Exit codes:');
  }
});
