import fs from 'node:fs';
import { expect, it } from 'vitest';
import { executable, project } from './project.js';

const EVAL = 'export const run = (code) => eval(code);\n';

it('checks in shards, and makes one result of them', () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL, 'b.mjs': EVAL, 'c.mjs': EVAL });
  const files = [1, 2].map((index) => {
    const file = `${index}.json`;
    const output = ['--format', 'json', '--output-file', file];
    const run = executable(
      repo,
      'check',
      'a.mjs',
      'b.mjs',
      'c.mjs',
      '--no-audit',
      '--shard',
      `${index}/2`,
      ...output,
    );
    expect(run.err).toContain(`written to ${file}`.slice(0, 10));
    return file;
  });
  const merged = executable(repo, 'merge', ...files);
  expect(merged.code).toBe(1);
  expect(merged.out).toContain('3 high');
  const half = executable(repo, 'merge', '1.json', '--format', 'json');
  expect(JSON.parse(half.out)).toMatchObject({
    reasons: ['The result of shard 2 of 2 is missing.'],
  });
});

it('says what is wrong with what it is given', () => {
  using repo = project({ 'package.json': '{}', 'a.mjs': EVAL });
  fs.writeFileSync(repo.path('no.json'), '{}');
  const cases = [
    [['merge'], 'Give the files that'],
    [['merge', 'no.json'], 'holds no result of'],
    [['merge', 'nowhere.json'], 'cannot be read'],
    [['check', '--shard', '1'], 'is no part of a check'],
    [['check', '--shard', '3/2'], 'There is no shard 3 of 2'],
    [['check', '--staged', '--shard', '1/2'], 'Only a check of paths'],
  ] as const;
  for (const [parameters, message] of cases) {
    const run = executable(repo, ...parameters);
    expect(run.code, message).toBe(2);
    expect(run.err).toContain(message);
  }
});
