import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { runHook } from '../src/index.js';
import { collector, scratch, TOKEN } from './project.js';

async function hook(repo: TempRepo, name = 'pre-commit') {
  const out = collector();
  const err = collector();
  const code = await runHook(name, { cwd: repo.root, stdout: out.stream, stderr: err.stream });
  return { code, out: out.text(), err: err.text() };
}

test('staged files are formatted, checked and pass', async () => {
  using repo = scratch({ tools: ['prettier'] });
  repo.stage('a.json', '{"a":1}');
  const { code, out } = await hook(repo);
  // Steps that pass say nothing.
  expect(out).not.toContain('prettier');
  expect(code).toBe(0);
  expect(repo.git('show', ':a.json')).toBe('{ "a": 1 }\n');
});

test('a secret blocks and is not printed', async () => {
  using repo = scratch({ tools: ['prettier'] });
  repo.stage('notes.md', `use ${TOKEN} to deploy\n`);
  const { code, out, err } = await hook(repo);
  expect(code).toBe(1);
  expect(out).toContain('notes.md:1');
  expect(out).toContain('1 high blocks this commit');
  expect(out + err).not.toContain(TOKEN);
});

test('the gate runs although formatting failed, and each failure is told', async () => {
  using repo = scratch({ tools: ['prettier'] });
  repo.stage('broken.json', '{ "a": ');
  repo.stage('notes.md', `use ${TOKEN} to deploy\n`);
  const { code, out, err } = await hook(repo);
  expect(code).toBe(1);
  expect(err).toContain('the formatting steps failed');
  expect(out).toContain('notes.md:1');
});

test('a formatting failure alone blocks', async () => {
  using repo = scratch({ tools: ['prettier'] });
  repo.stage('broken.json', '{ "a": ');
  const { code, err } = await hook(repo);
  expect(code).toBe(1);
  expect(err).toContain('the formatting steps failed');
});

test('what was not staged survives, whether the commit passes or not', async () => {
  using repo = scratch({ tools: ['prettier'], files: { 'a.md': 'one\n\ntwo\n\nthree\n' } });
  repo.write('a.md', '*one*\n\ntwo\n\nthree\n');
  repo.git('add', 'a.md');
  repo.write('a.md', '*one*\n\ntwo\n\nthree, not staged\n');
  expect((await hook(repo)).code).toBe(0);
  expect(repo.read('a.md')).toBe('_one_\n\ntwo\n\nthree, not staged\n');
  repo.stage('bad.md', `${TOKEN}\n`);
  expect((await hook(repo)).code).toBe(1);
  expect(repo.read('a.md')).toBe('_one_\n\ntwo\n\nthree, not staged\n');
});

test('the lint-staged configuration of the project is used', async () => {
  using repo = scratch({
    files: {
      'package.json': '{"lint-staged":{"*.md":"node own-step.cjs"}}\n',
      'own-step.cjs': "require('node:fs').writeFileSync('own-step-ran', '');\n",
    },
    tools: ['prettier'],
  });
  repo.stage('a.md', '*a*\n');
  const { code } = await hook(repo);
  expect(code).toBe(0);
  expect(existsSync(path.join(repo.root, 'own-step-ran'))).toBe(true);
  expect(repo.git('show', ':a.md')).toBe('*a*\n');
});

test('a broken policy blocks with what to do', async () => {
  using repo = scratch();
  repo.stage('guardrail.config.json', '{ "profil": "strict" }\n');
  const { code, err } = await hook(repo);
  expect(code).toBe(2);
  expect(err).toContain('guardrail.config.json');
});

test('a merge is checked by the gate alone', async () => {
  using repo = scratch({ tools: ['prettier'] });
  repo.stage('a.json', '{"a":1}');
  const { code } = await hook(repo, 'pre-merge-commit');
  expect(code).toBe(0);
  expect(repo.git('show', ':a.json')).toBe('{"a":1}');
});

test('an unknown hook is a mistake of the caller', async () => {
  using repo = scratch();
  const { code, err } = await hook(repo, 'pre-comit');
  expect(code).toBe(2);
  expect(err).toContain('Did you mean "pre-commit"? Known: pre-commit, pre-merge-commit');
});

test.for([
  ['strict', 3, 'not everything could be checked, so the strict profile blocks the commit'],
  ['standard', 0, 'WARNING, not everything could be checked'],
] as const)('what cannot be parsed: %s', async ([profile, expected, text]) => {
  using repo = scratch({ files: { 'guardrail.config.json': JSON.stringify({ profile }) } });
  repo.stage('broken.js', 'const = ;\n');
  const { code, err } = await hook(repo);
  expect(err).toContain(text);
  expect(code).toBe(expected);
});
