import fs from 'node:fs';
import { expect, test } from 'vitest';
import { guardrail, linkPackages, project } from '../project.js';

const EVAL = 'export const run = (text) => eval(text);\n';
const EXEC = `import { execSync } from 'node:child_process';\nexport const run = () => execSync('git status');\n`;
const ADOPT = ['init', '--yes', '--no-install', '--adopt', '--profile', 'standard'];
const BASELINE = 'guardrail.baseline.json';

test('adoption records what may be recorded, and names the high findings that still block', async () => {
  using repo = project({ 'package.json': '{}\n', 'old.mjs': EXEC, 'risky.mjs': EVAL });
  const { code, out } = await guardrail(repo, ...ADOPT);
  expect(code).toBe(1);
  expect(out).toContain(`${BASELINE} is written: 1 known finding`);
  expect(out).toContain('1 high finding blocks as before');
  expect(out).toContain('  risky.mjs:1  guardrail/no-eval');
  expect(out).toContain('guardrail baseline --update --reason');
  expect(JSON.parse(repo.read(BASELINE)).findings).toMatchObject([{ path: 'old.mjs' }]);
});

test('then nothing old makes noise, and a second run records nothing', async () => {
  using repo = project({ 'package.json': '{}\n', 'old.mjs': EXEC });
  linkPackages(repo);
  expect((await guardrail(repo, ...ADOPT)).code).toBe(0);
  const recorded = repo.read(BASELINE);
  const check = await guardrail(repo, 'check', '--no-audit');
  expect(check.out).toContain('1 in the baseline');
  const again = await guardrail(repo, ...ADOPT);
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toContain(`${BASELINE} is there already`);
  expect(repo.read(BASELINE)).toBe(recorded);
});

test('a project without findings gets no baseline', async () => {
  using repo = project({ 'package.json': '{}\n', 'fine.mjs': 'export {};\n' });
  const { code, out } = await guardrail(repo, ...ADOPT);
  expect(out).toContain('nothing was found that a baseline may hold');
  expect(code).toBe(0);
  expect(fs.existsSync(repo.path(BASELINE))).toBe(false);
});
