import fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { checkedTrees } from '../src/bypass/checked-trees.js';
import { hook, type HookRun } from './hooks.js';
import { scratch } from './project.js';

/** What prepare-commit-msg makes of a message; without an editor unless the environment says so. */
async function prepared(repo: TempRepo, text: string, run: HookRun = {}) {
  repo.write('.git/COMMIT_EDITMSG', text);
  const args = ['.git/COMMIT_EDITMSG', 'message'];
  expect(
    await hook(repo, 'prepare-commit-msg', { args, env: { GIT_EDITOR: ':' }, ...run }),
  ).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  return repo.read('.git/COMMIT_EDITMSG');
}

const TRAILER = 'Guardrail: bypassed';

test('a message gets the trailer where git puts trailers, once, and loses it when the tree is checked', async () => {
  using repo = scratch();
  repo.stage('a.md', 'a\n');
  expect(await prepared(repo, 'One line')).toBe(`One line\n\n${TRAILER}\n`);
  const signed = `Title\n\nText --- more.\n\n---\nNo end.\n\nSigned-off-by: Ada <ada@example.com>\n`;
  const marked = await prepared(repo, signed);
  expect(marked).toBe(`${signed}${TRAILER}\n`);
  expect(await prepared(repo, marked)).toBe(marked);
  const written = `Title\n\n# Changes:\n#\ta.md\n# ------------------------ >8 ------------------------\ndiff\n`;
  const edited = { env: { GIT_EDITOR: 'vi' } };
  expect(await prepared(repo, written, edited)).toBe(
    written.replace('# Changes', `${TRAILER}\n\n# Changes`),
  );
  expect((await hook(repo, 'pre-commit')).code).toBe(0);
  expect(await prepared(repo, marked)).toBe(signed);
  expect(await prepared(repo, `One line\n\n${TRAILER}\n`)).toBe('One line\n');
  expect(await prepared(repo, 'One line\n')).toBe('One line\n');
});

test('a message that git would take for none stays empty', async () => {
  using repo = scratch();
  repo.stage('a.md', 'a\n');
  const empty = '\n# Please enter the commit message.\n';
  const edited = { env: { GIT_EDITOR: 'vi' } };
  expect(await prepared(repo, empty, edited)).toBe(empty);
  repo.git('config', 'core.commentChar', ';');
  const other = '\n; Please enter the commit message.\n';
  expect(await prepared(repo, other, edited)).toBe(other);
  repo.git('config', 'core.commentChar', 'auto');
  expect(await prepared(repo, other, edited)).toBe(other);
  expect(await prepared(repo, empty.replace('#', '.'), edited)).toContain(TRAILER);
  const template = { args: ['.git/COMMIT_EDITMSG', 'template'], ...edited };
  expect(await prepared(repo, 'Why:\n', template)).toBe('Why:\n');
});

test('commits that git moves get no trailer', async () => {
  using repo = scratch();
  repo.stage('a.md', 'a\n');
  const revert = `Revert "x"\n\nThis reverts commit ${repo.git('rev-parse', 'HEAD').trim()}.\n`;
  expect(await prepared(repo, revert)).toBe(revert);
  for (const state of ['CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge/x', 'rebase-apply/x']) {
    repo.write(`.git/${state}`, '');
    expect(await prepared(repo, 'Moved\n')).toBe('Moved\n');
    fs.rmSync(repo.path(`.git/${state.split('/')[0] ?? ''}`), { recursive: true });
  }
  expect(await prepared(repo, 'Own\n')).toContain(TRAILER);
});

test('nothing breaks a message: no file, no repository, a folder of ours that is a file', async () => {
  using repo = scratch();
  repo.stage('a.md', 'a\n');
  for (const args of [[], ['gone']]) {
    expect((await hook(repo, 'prepare-commit-msg', { args })).code).toBe(0);
  }
  const outside = { cwd: '/', args: ['COMMIT_EDITMSG'] };
  expect((await hook(repo, 'prepare-commit-msg', outside)).code).toBe(0);
  expect((await hook(repo, 'post-commit', { cwd: '/' })).code).toBe(0);
  fs.rmSync(repo.path('.git/guardrail'), { recursive: true, force: true });
  repo.write('.git/guardrail', '');
  const { code, err } = await hook(repo, 'pre-commit');
  expect(err).toContain('could not be written down');
  expect(code).toBe(0);
  expect(await prepared(repo, 'One line\n')).toContain(TRAILER);
});

test('the tree is the one of the index that git commits, and the last ones are kept', async () => {
  using repo = scratch({ files: { 'a.md': 'a\n' } });
  const trees = () => repo.read('.git/guardrail/checked-trees').trim().split('\n');
  repo.stage('a.md', 'staged\n');
  const index = repo.path('.git/other');
  fs.copyFileSync(repo.path('.git/index'), index);
  repo.stage('a.md', 'later\n');
  const env = { GIT_INDEX_FILE: '.git/other' };
  expect((await hook(repo, 'pre-commit', { env })).code).toBe(0);
  const tree = repo.git('write-tree').trim();
  expect(repo.read('.git/guardrail/checked').trim()).not.toBe(tree);
  expect(await prepared(repo, 'x\n')).toContain(TRAILER);
  expect(await prepared(repo, 'x\n', { env: { ...env, GIT_EDITOR: ':' } })).toBe('x\n');
  const [first] = trees();
  repo.write('.git/guardrail/checked-trees', `${first}\n`.repeat(10_000));
  expect((await hook(repo, 'pre-commit')).code).toBe(0);
  expect(trees()).toHaveLength(5001);
  expect(trees().at(-1)).toBe(tree);
  // Nothing of a write is left behind.
  expect(fs.readdirSync(repo.path('.git/guardrail')).filter((it) => /\d/.test(it))).toEqual([]);
});

test('what is known of many commits is read once', () => {
  using repo = scratch();
  const place = {
    cwd: repo.root,
    env: repo.env,
    own: repo.path('.git'),
    shared: repo.path('.git'),
  };
  const trees = checkedTrees(place);
  const ids = Array.from({ length: 50 }, (_, at) => `${at}`.padStart(40, '0'));
  for (const id of ids.slice(0, 40)) trees.add(id);
  const read = vi.spyOn(fs, 'readFileSync');
  expect(ids.filter((id) => !trees.has(id))).toEqual(ids.slice(40));
  expect(read).toHaveBeenCalledTimes(2);
  read.mockRestore();
  trees.add(ids[45] ?? '');
  expect(trees.has(ids[45] ?? '')).toBe(true);
});

test('what fails at formatting is not checked, and a commit without a change is', async () => {
  using repo = scratch({ tools: ['prettier'] });
  repo.stage('broken.json', '{ "a": ');
  expect((await hook(repo, 'pre-commit')).code).toBe(1);
  expect(await prepared(repo, 'x\n')).toContain(TRAILER);
  repo.git('rm', '-q', '-f', '--cached', 'broken.json');
  expect((await hook(repo, 'pre-commit')).code).toBe(0);
  expect(await prepared(repo, 'x\n')).toBe('x\n');
});

test.for([
  ['standard', 0, 'so this commit is not checked. It will be on push and in CI.', 'husky-off'],
  ['strict', 1, 'the strict profile checks this commit all the same', 'skipped'],
] as const)('HUSKY=0 under %s', async ([profile, code, says, how]) => {
  using repo = scratch({ files: { 'guardrail.config.json': JSON.stringify({ profile }) } });
  repo.stage('a.js', 'export const run = (text) => eval(text);\n');
  const outcome = await hook(repo, 'pre-commit', { env: { HUSKY: '0' } });
  expect(outcome.err).toContain(says);
  expect(outcome.code).toBe(code);
  if (profile === 'standard') {
    repo.commit();
    const after = await hook(repo, 'post-commit', { env: { HUSKY: '0' } });
    expect(after).toEqual({ code: 0, out: '', err: '' });
  }
  expect(repo.read('.guardrail/audit.jsonl')).toContain(`"event":"bypass","how":"${how}"`);
  expect(await prepared(repo, 'x\n')).toContain(TRAILER);
});
