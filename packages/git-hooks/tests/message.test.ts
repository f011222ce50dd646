import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { HARMLESS, mayHoldSecret } from '../src/message/may-hold-secret.js';
import { hook } from './hooks.js';
import { scratch, TOKEN } from './project.js';

async function message(repo: TempRepo, text: string, editor = ':') {
  repo.write('.git/COMMIT_EDITMSG', text);
  const args = ['.git/COMMIT_EDITMSG'];
  const outcome = await hook(repo, 'commit-msg', { args, env: { GIT_EDITOR: editor } });
  expect(outcome.out + outcome.err).not.toContain(TOKEN);
  return outcome;
}

test('a secret in the message blocks, and says how to get the message back', async () => {
  using repo = scratch();
  const { code, out, err } = await message(repo, `Deploy\n\nwith ${TOKEN}\n`);
  expect(code).toBe(1);
  expect(out).toContain('COMMIT_EDITMSG:3:6');
  expect(err).toContain(
    'is kept in .git/COMMIT_EDITMSG: mend it with `git commit -e -F .git/COMMIT_EDITMSG`',
  );
  expect(repo.read('.git/COMMIT_EDITMSG')).toContain(TOKEN);
  const url = await message(
    repo,
    `Use postgres://ada:${['k7Wq', 'Zp39', 'xTm4'].join('')}@db.acme.io/app\n`,
  );
  expect(url.code).toBe(1);
  for (const fine of ['Mend it\n', 'Merge pull request #123 from ada/feature-1234567890\n', '']) {
    expect(await message(repo, fine)).toEqual({ code: 0, out: '', err: '' });
  }
});

test('only what will be committed counts: comments and the diff of --verbose do not', async () => {
  using repo = scratch();
  const comment = `Mend\n# ${TOKEN}\n`;
  const diff = `Mend\n# ------------------------ >8 ------------------------\n+${TOKEN}\n`;
  expect((await message(repo, comment, 'vi')).code).toBe(0);
  expect((await message(repo, diff, 'vi')).code).toBe(0);
  // Without an editor git keeps both.
  expect((await message(repo, comment)).code).toBe(1);
  expect((await message(repo, diff)).code).toBe(1);
  repo.git('config', 'commit.cleanup', 'scissors');
  expect((await message(repo, comment, 'vi')).code).toBe(1);
  expect((await message(repo, diff, 'vi')).code).toBe(0);
  repo.git('config', 'commit.cleanup', 'strip');
  repo.git('config', 'core.commentChar', ';');
  expect((await message(repo, comment, 'vi')).code).toBe(1);
  expect((await message(repo, comment.replace('#', ';'), 'vi')).code).toBe(0);
});

test('the trailer goes when somebody has checked the amended commit', async () => {
  using repo = scratch();
  repo.stage('a.md', 'a\n');
  const marked = 'Mend\n\nGuardrail: bypassed\n';
  expect((await message(repo, marked)).code).toBe(0);
  expect(repo.read('.git/COMMIT_EDITMSG')).toBe(marked);
  await hook(repo, 'pre-commit');
  expect((await message(repo, marked)).code).toBe(0);
  expect(repo.read('.git/COMMIT_EDITMSG')).toBe('Mend\n');
});

test('without a file, or with a policy that is broken', async () => {
  using repo = scratch({ files: { 'guardrail.config.json': '{ "profil": 1 }\n' } });
  expect((await hook(repo, 'commit-msg')).err).toContain('guardrail hook commit-msg FILE');
  const { code, err } = await message(repo, `${TOKEN}\n`);
  expect(err).toContain('guardrail.config.json');
  expect(code).toBe(2);
});

/** As the hook file asks awk. */
function isHarmless(text: string): boolean {
  const options = { input: text, env: { ...process.env, LC_ALL: 'C' } };
  return spawnSync('awk', [HARMLESS], options).status === 0;
}

test('the hook file starts no program for a message of a few words, and one whenever it may be of use', () => {
  const harmless = [
    'Mend it\n',
    '',
    'fix: say 12 things of internationalisation\n\n# On branch main\n',
  ];
  expect(harmless.filter((text) => !isHarmless(text))).toEqual([]);
  const suspect = [
    `Use ${TOKEN}\n`,
    'a1bcdefghijk',
    'Mend\u00a0a1bcdefghijk\n',
    '\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}1x\n',
    'see postgres://ada:x@db\n',
    'PassWord\n= x\n',
    '-----BEGIN X',
    'API_KEY: x',
    'Mend\r\n\r\nGuardrail: bypassed\r\n',
  ];
  expect(suspect.filter((text) => isHarmless(text))).toEqual([]);
  expect(suspect.slice(0, -1).filter((text) => !mayHoldSecret(text))).toEqual([]);
});
