import fs from 'node:fs';
import { expect, test } from 'vitest';
import { guardrail, project, snapshot, TOKEN } from './project.js';

const PARSE = `export const load = (text) => eval('(' + text + ')');\n`;

test('a repair is applied, checked and told; the rest is reported', async () => {
  using repo = project({
    'a.mjs': PARSE,
    'b.mjs': 'export const run = (text) => eval(text);\n',
  });
  const { code, out, err } = await guardrail(repo, 'check', '--fix', '--no-audit');
  expect(repo.read('a.mjs')).toBe('export const load = (text) => JSON.parse(String(text));\n');
  expect(err).toContain('Repaired a.mjs:1  guardrail/no-eval: Read data with `JSON.parse`');
  expect(err).toContain('1 finding was repaired');
  expect(out).toContain('b.mjs:1:');
  expect(out).not.toContain('a.mjs:1:');
  expect(code).toBe(1);
  const again = await guardrail(repo, 'check', '--fix', '--no-audit', 'a.mjs');
  expect(again.code).toBe(0);
  expect(again.err).toContain('Nothing could be repaired');
});

test('several in one file, imports added, mode, mark and line ends kept', async () => {
  const lines = [
    `import { exec } from 'node:child_process';`,
    'export const one = (name) => exec(`git log ${name}`);',
    `export const two = (text) => eval('(' + text + ')');`,
    '',
  ];
  using repo = project({ 'a.mjs': `\uFEFF${lines.join('\r\n')}` });
  fs.chmodSync(repo.path('a.mjs'), 0o755);
  const { err } = await guardrail(repo, 'check', '--fix', '--no-audit');
  const text = repo.read('a.mjs');
  expect(err).toContain('2 findings were repaired');
  expect(text.startsWith('\uFEFFimport')).toBe(true);
  expect(text).toContain(`execFile('git', ['log', String(name)])`);
  expect(text).toContain('JSON.parse(String(text))');
  expect(text.endsWith('\r\n')).toBe(true);
  expect(fs.statSync(repo.path('a.mjs')).mode & 0o777).toBe(0o755);
  expect(fs.readdirSync(repo.root).filter((name) => name.includes('guardrail-'))).toEqual([]);
});

test('only what is asked for is changed, and nothing that the policy permits', async () => {
  const allow = {
    rule: 'no-eval',
    files: ['allowed.mjs'],
    reason: 'The data comes from our own build.',
    approvedBy: 'Ada',
    expires: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  };
  using repo = project({
    'guardrail.config.json': '{ "ignore": ["vendor/**"] }',
    'guardrail.allow.json': JSON.stringify({ allow: [allow] }),
    'allowed.mjs': PARSE,
    'vendor/a.mjs': PARSE,
    'other.mjs': PARSE,
    'asked.mjs': PARSE,
  });
  const before = snapshot(repo);
  await guardrail(repo, 'check', '--fix', '--no-audit', 'asked.mjs', 'allowed.mjs', 'vendor');
  const after = snapshot(repo);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toEqual(['asked.mjs']);
});

test('files that are no UTF-8 text, and links, are left alone', async () => {
  using repo = project({ 'real.mjs': '' });
  repo.write('utf16.mjs', Buffer.from(`\uFEFF${PARSE}`, 'utf16le'));
  repo.write('latin.mjs', Buffer.from(`// caf\u00e9\n${PARSE}`, 'latin1'));
  const { err } = await guardrail(repo, 'check', '--fix', '--no-audit');
  expect(err).toContain('utf16.mjs is left as it is');
  expect(err).toContain('latin.mjs is left as it is');
  expect(fs.readFileSync(repo.path('latin.mjs')).includes(0xe9)).toBe(true);
});

test('no secret is printed', async () => {
  using repo = project({
    'a.mjs': `const key = '${TOKEN}'; export const t = () => key;\n${PARSE}`,
  });
  const { out, err } = await guardrail(repo, 'check', '--fix', '--no-audit');
  expect(out + err).not.toContain(TOKEN);
});

test.each(['--staged', '--since=HEAD'])('--fix with %s is a mistake', async (option) => {
  using repo = project({ 'a.mjs': PARSE });
  const { code, err } = await guardrail(repo, 'check', '--fix', option);
  expect(code).toBe(2);
  expect(err).toContain('--fix changes files on disk');
  expect(repo.read('a.mjs')).toBe(PARSE);
});
