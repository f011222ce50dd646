import fs from 'node:fs';
import { expect, test } from 'vitest';
import { commit, executable, guardrail, linkPackages, project, TOKEN } from './project.js';

const FILE = 'guardrail.baseline.json';
const EVAL = 'export const run = (text) => eval(text);\n';
const EXEC = `import { execSync } from 'node:child_process';\nexport const run = () => execSync('git status');\n`;

function approval(): string[] {
  const expires = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return ['--reason', 'The key is revoked already.', '--approved-by', 'Ada', '--expires', expires];
}

test('an old project starts: what is known does not block, what is new does', () => {
  using repo = project({
    'package.json': '{}',
    'guardrail.config.json': '{ "profile": "strict", "maxWaiverDays": 30 }',
    'old.mjs': EVAL,
    'older.mjs': EVAL,
  });
  const bare = executable(repo, 'baseline');
  expect(bare.code).toBe(1);
  expect(bare.err).toContain('2 high findings are not covered and still block.');
  expect(fs.existsSync(repo.path(FILE))).toBe(false);

  const approved = executable(repo, 'baseline', ...approval());
  expect(approved).toMatchObject({ code: 0 });
  expect(approved.err).toContain(`${FILE} is written: 2 added, 0 dropped, 2 in all. Commit it.`);
  expect(executable(repo, 'check', '--no-audit')).toMatchObject({ code: 0 });

  const again = executable(repo, 'baseline', ...approval());
  expect(again.code).toBe(2);
  expect(again.err).toContain(`${FILE} is there already, with 2 entries.`);

  repo.write('new.mjs', EVAL);
  const checked = executable(repo, 'check', '--no-audit');
  expect(checked.code).toBe(1);
  expect(checked.out).toContain('new.mjs:1');
  expect(checked.out).toContain('1 high fails the check, 2 in the baseline (2 high, waived)');
});

test('what is not waived still blocks: a credential never is, and in strict nothing is', () => {
  using repo = project({
    'package.json': '{}',
    'guardrail.config.json': '{ "maxWaiverDays": 30 }',
    'old.mjs': EVAL,
    'notes.md': `${TOKEN}\n`,
  });
  const approved = executable(repo, 'baseline', ...approval());
  expect(approved.code).toBe(1);
  expect(approved.err).toContain('1 added, 0 dropped, 1 in all');
  expect(approved.err).toContain('1 high finding is not covered and still blocks.');
  expect(repo.read(FILE)).not.toContain(TOKEN.slice(4, 20));
  repo.write('guardrail.config.json', '{}');
  fs.rmSync(repo.path(FILE));
  const strict = executable(repo, 'baseline', ...approval());
  expect(strict.code).toBe(2);
  expect(strict.err).toContain('The policy has no waivers for high findings');
});

test('--prune drops what is fixed, --dry-run writes nothing', async () => {
  using repo = project({
    'package.json': '{}',
    'guardrail.config.json': '{ "profile": "standard" }',
    'a.mjs': EXEC,
    'b.mjs': EXEC,
  });
  const tried = await guardrail(repo, 'baseline', '--dry-run');
  expect(tried.err).toContain(`${FILE} would change: 2 added, 0 dropped.`);
  expect((await guardrail(repo, 'baseline')).code).toBe(0);
  repo.write('a.mjs', 'export {};\n');
  const checked = await guardrail(repo, 'check', '--no-audit');
  expect(checked.out).toContain(`One entry of ${FILE} matches nothing`);
  expect((await guardrail(repo, 'baseline', '--prune')).err).toContain('0 added, 1 dropped, 1 in');
  expect((await guardrail(repo, 'baseline', '--prune')).err).toContain(
    'there is nothing to change',
  );
});

test('a baseline that is malformed stops a check and a commit', async () => {
  using repo = project({ 'package.json': '{ "type": "module" }\n' });
  linkPackages(repo);
  expect((await guardrail(repo, 'init', '--yes', '--no-install')).code).toBe(0);
  repo.write(FILE, '{ "salt": "x", "findings": [] }\n');
  const checked = await guardrail(repo, 'check', '--no-audit');
  expect(checked.code).toBe(2);
  expect(checked.err).toContain(`${FILE}:1: salt must be 32 hexadecimal digits`);
  const blocked = commit(repo, 'set up');
  expect(blocked.code).not.toBe(0);
  expect(blocked.err).toContain(`${FILE}:1: salt must be 32 hexadecimal digits`);
});

test('a commit passes with what the baseline knows, and its file is no secret', async () => {
  using repo = project({ 'package.json': '{ "type": "module" }\n', 'old.js': EVAL });
  linkPackages(repo);
  expect((await guardrail(repo, 'init', '--yes', '--no-install')).code).toBe(0);
  repo.write('guardrail.config.json', '{ "maxWaiverDays": 30 }\n');
  expect((await guardrail(repo, 'baseline', ...approval())).code).toBe(0);
  repo.write('old.js', `\n${EVAL}`);
  expect(commit(repo, 'set up').code).toBe(0);
  expect(repo.git('status', '--short')).toBe('');
  repo.write('old.js', `${EVAL}\nexport const more = (text) => eval(text + 1);\n`);
  const blocked = commit(repo);
  expect(blocked.code).not.toBe(0);
  expect(blocked.out + blocked.err).toContain('old.js:3');
});
