import fs from 'node:fs';
import { expect, test } from 'vitest';
import { executable, guardrail, project, TOKEN } from './project.js';

const EVAL = 'export const run = (text) => eval(text);\n';

test('the page of what the checks said lies beside the trail', () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL, 'notes.md': `${TOKEN}\n` });
  expect(executable(repo, 'check').code).toBe(1);
  const { code, out, err } = executable(repo, 'report');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toContain('.guardrail/report.html');
  const page = repo.read('.guardrail/report.html');
  expect(page).toContain('guardrail/no-eval');
  expect(page).not.toContain(TOKEN);
  expect(repo.git('status', '--porcelain')).toBe('');
});

test('--format json and markdown go to standard output, --output-file names a file', async () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL });
  await guardrail(repo, 'check');
  const json = await guardrail(repo, 'report', '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1, runs: { total: 1, blocked: 1 } });
  const markdown = await guardrail(repo, 'report', '--format=markdown');
  expect(markdown.out).toContain('# Guardrail report');
  const written = await guardrail(repo, 'report', '--output-file', 'out/posture.html');
  expect(written).toMatchObject({ code: 0, out: '' });
  expect(repo.read('out/posture.html')).toContain('<!doctype html>');
  expect((await guardrail(repo, 'report', '--output-file=-')).out).toContain('<!doctype html>');
});

test('--since leaves out what was before, and other trails can be read', async () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL });
  await guardrail(repo, 'check');
  fs.cpSync(repo.path('.guardrail'), repo.path('kept/machine-1'), { recursive: true });
  const report = async (...args: string[]) =>
    JSON.parse((await guardrail(repo, 'report', '--format', 'json', ...args)).out);
  expect(await report('--since', '2999-01-01')).toMatchObject({ runs: { total: 0 } });
  expect(await report('--since', '2026-01-01')).toMatchObject({ runs: { total: 1 } });
  expect(await report('kept/machine-1', '.guardrail/audit.jsonl')).toMatchObject({
    runs: { total: 2 },
    openNow: { high: 1 },
    trail: { files: 2 },
  });
});

test('a project without a trail has an empty report', async () => {
  using repo = project({ 'package.json': '{}' });
  const { code, out } = await guardrail(repo, 'report', '--format', 'markdown');
  expect(code).toBe(0);
  expect(out).toContain('Nothing is recorded yet');
  expect(fs.existsSync(repo.path('.guardrail'))).toBe(false);
});

test.each([
  [['--format', 'pdf'], '--format: "pdf" is unknown. Known: html, json, markdown.'],
  [['--since', '2026'], 'since: "2026" is no date.'],
  [['nowhere.jsonl'], 'There is no audit trail'],
  [['--output-file', 'package.json/x.html'], 'cannot be written'],
])('%j is an error with a remedy', async (args, message) => {
  using repo = project({ 'package.json': '{}' });
  const { code, err } = await guardrail(repo, 'report', ...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
