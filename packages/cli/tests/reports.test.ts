import fs from 'node:fs';
import { formats } from '@magi-guardrail/gate';
import { expect, test } from 'vitest';
import { executable, guardrail, project, TOKEN } from './project.js';

const EVAL = 'export const run = (text) => eval(text);\n';

test('one run writes several reports, and shows the findings as always', async () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL });
  const outputs = formats.map((format) => `--output=${format}=out/report.${format}`);
  const { code, out, err } = await guardrail(repo, 'check', 'a.mjs', '--no-audit', ...outputs);
  expect(code).toBe(1);
  expect(out).toContain('HIGH guardrail/no-eval  a.mjs:1:35');
  for (const format of formats) {
    expect(repo.read(`out/report.${format}`)).toContain('guardrail/no-eval');
    expect(err).toContain(`report.${format}.`);
  }
  expect(JSON.parse(repo.read('out/report.sarif'))).toMatchObject({ version: '2.1.0' });
});

test('--format and --output-file can be joined by other reports', () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL });
  const args = ['--format', 'json', '--output-file', 'a.json', '--output', 'junit=b.xml'];
  const { code, out } = executable(repo, 'check', 'a.mjs', '--no-audit', ...args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(JSON.parse(repo.read('a.json'))).toMatchObject({ outcome: 'blocked' });
  expect(repo.read('b.xml')).toContain('<testsuites name="guardrail"');
});

test('--help names every format', () => {
  using repo = project({});
  expect(executable(repo, 'check', '--help').out).toContain(
    `${formats.join(', ')} (default: stylish)`,
  );
});

test.each([
  [['--format', 'serif'], '--format: "serif" is unknown. Did you mean "sarif"?'],
  [['--output', 'a.sarif'], '--output: "a.sarif" names no format.'],
  [['--output', 'serif=a'], '--output: "serif" is unknown.'],
  [['--output', 'sarif='], '--output: the name of the file is missing.'],
  [['--output', 'sarif=src'], 'is a folder. Give the name of a file.'],
  [['--output', 'sarif=a', '--output', 'json=./a'], 'Two reports would be written to'],
  [['--output-file', 'a', '--output', 'json=a'], 'Two reports would be written to'],
  [['--format', 'json', '--format', 'sarif'], '--output sarif=<file>'],
])('%j is a mistake that is found before anything is checked', async (args, message) => {
  using repo = project({ 'package.json': '{}', 'src/a.mjs': EVAL });
  const { code, err } = await guardrail(repo, 'check', '--no-audit', ...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a report that cannot be written is an error that names it', async () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL });
  const args = ['--output', 'sarif=package.json/a.sarif'];
  const { code, err } = await guardrail(repo, 'check', 'a.mjs', '--no-audit', ...args);
  expect(code).toBe(2);
  expect(err).toMatch(/The sarif report: .*a\.sarif cannot be written/);
});

test('the format of GitHub annotates, and adds to the summary of the job', () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL, 'notes.md': `${TOKEN}\n` });
  repo.write('summary.md', 'Before.\n');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: repo.path('summary.md') };
  const { out } = executable(
    { ...repo, env: { ...repo.env, ...env } },
    'check',
    '--format',
    'github',
    '--no-audit',
  );
  expect(out).toMatch(/^::error file=a\.mjs,line=1,/m);
  const summary = repo.read('summary.md');
  expect(summary).toMatch(/^Before\.\n## Guardrail: 2 findings block\n/);
  expect(summary + out).not.toContain(TOKEN);
});

test('other formats leave the summary alone, and a full one is said', async () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL });
  const file = repo.path('summary.md');
  const at = { ...repo, env: { ...repo.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file } };
  const { out } = await guardrail(at, 'check', 'a.mjs', '--no-audit');
  expect(out).not.toContain('::error');
  expect(fs.existsSync(file)).toBe(false);
  fs.writeFileSync(file, ' '.repeat(1024 * 1024));
  const { err } = await guardrail(at, 'check', 'a.mjs', '--no-audit', '--format', 'github');
  expect(err).toContain('no room left');
  expect(fs.statSync(file).size).toBe(1024 * 1024);
});
