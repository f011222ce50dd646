import fs from 'node:fs';
import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { hook } from './hooks.js';
import { scratch, TOKEN } from './project.js';

const NONE = '0'.repeat(40);
const EVAL = 'export const run = (text) => eval(text);\n';

interface Pushing {
  readonly from?: string;
  readonly to?: string;
  readonly there?: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** What pre-push says when `from` is pushed to a branch of which the remote has `there`. */
async function push(repo: TempRepo, pushing: Pushing = {}) {
  const { from = 'HEAD', to = 'main', there = NONE, args = ['origin', '../r.git'], env } = pushing;
  const id = from === NONE ? NONE : repo.git('rev-parse', from).trim();
  const input = `${from} ${id} refs/heads/${to} ${there}\n`;
  return hook(repo, 'pre-push', { args, input, ...(env && { env }) });
}

/** As if the remote had what HEAD leads to now. */
function pushed(repo: TempRepo, branch = 'main'): string {
  const id = repo.git('rev-parse', 'HEAD').trim();
  repo.git('update-ref', `refs/remotes/origin/${branch}`, id);
  return id;
}

function commit(repo: TempRepo, name: string, content: string, title = 'change'): string {
  repo.stage(name, content);
  return repo.commit(title);
}

test('what the remote does not have is checked, and nothing else', async () => {
  using repo = scratch({ files: { 'old.js': EVAL } });
  const there = pushed(repo);
  const bare = await push(repo, { there });
  expect(bare).toEqual({
    code: 0,
    out: '',
    err: 'guardrail: no commit is new to origin, so nothing was checked.\n',
  });
  commit(repo, 'a.md', 'a\n', 'Say a');
  const clean = await push(repo, { there });
  expect(clean.out).toContain('1 file version checked in 1 commit new to origin');
  expect(clean.err).toContain('1 of 1 commit was never checked at a commit, and is checked now:');
  expect(clean.err).toContain('"Say a"');
  expect(clean.code).toBe(0);
  commit(repo, 'a.md', `${TOKEN}\n`, `Deploy with ${TOKEN}`);
  commit(repo, 'a.md', 'a\n', 'Undo');
  const blocked = await push(repo, { there });
  expect(blocked.out).toContain('Later commits removed it');
  expect(blocked.err).toContain('blocked this push, and the remote has got nothing');
  expect(blocked.out + blocked.err).not.toContain(TOKEN);
  expect(blocked.code).toBe(1);
  // To another remote all of them are new.
  const other = await push(repo, {
    args: ['https://ada:pass@example.com/r', 'https://ada:pass@example.com/r'],
  });
  expect(other.out).toContain('old.js:1');
  expect(other.out).toContain('commits new to https://example.com/r');
  repo.git('remote', 'add', 'origin', 'https://example.com/r');
  const url = await push(repo, { args: ['https://example.com/r', 'https://example.com/r'] });
  expect(url.out).toContain('in 3 commits new to origin');
});

test('deletions, tags, several refs and what is no commit', async () => {
  using repo = scratch({ files: { 'guardrail.config.json': '{ "profile": "standard" }\n' } });
  const there = pushed(repo);
  expect((await push(repo, { from: NONE, there })).code).toBe(0);
  commit(repo, 'a.js', EVAL);
  repo.git('tag', '-a', '-m', 'one', 'one');
  repo.git('checkout', '-q', '-b', 'side', there);
  commit(repo, 'b.js', EVAL);
  const lines = ['refs/tags/one', 'side', 'main'].map((name) => {
    return `${name} ${repo.git('rev-parse', name).trim()} ${name} ${NONE}\n`;
  });
  const several = await hook(repo, 'pre-push', { args: ['origin', 'x'], input: lines.join('') });
  expect(several.code).toBe(1);
  expect(several.out.match(/a\.js:1/g)).toHaveLength(1);
  expect(several.out.match(/b\.js:1/g)).toHaveLength(1);
  repo.git('tag', '-a', '-m', `Use ${TOKEN}`, 'noted', there);
  const noted = await push(repo, { from: 'noted', to: 'x' });
  expect(noted.err).toContain('the message of noted holds a secret, so the push is blocked');
  expect(noted.out).toContain('TAG_EDITMSG:1:5');
  expect(noted.out + noted.err).not.toContain(TOKEN);
  repo.git('tag', 'file', 'HEAD:b.js');
  const file = await push(repo, { from: 'file', to: 'x' });
  expect(file.err).toContain('file leads to no commit and cannot be checked, and the push passes');
  expect(file.code).toBe(0);
  repo.write('guardrail.config.json', '{ "profile": "strict" }\n');
  expect((await push(repo, { from: 'file', to: 'x' })).code).toBe(3);
});

test('every tag with a secret is told, and what could not be checked under standard', async () => {
  using repo = scratch();
  pushed(repo);
  for (const name of ['one', 'two']) repo.git('tag', '-a', '-m', `Use ${TOKEN}`, name);
  const lines = ['one', 'two'].map(
    (name) => `${name} ${repo.git('rev-parse', name).trim()} x ${NONE}\n`,
  );
  const args = { args: ['origin', 'x'], input: lines.join('') };
  const ascii = await hook(repo, 'pre-push', { ...args, env: { LC_ALL: 'C' } });
  for (const name of ['one', 'two']) {
    expect(ascii.err).toContain(`the message of ${name} holds a secret, so the push is blocked`);
  }
  expect(ascii.out).toContain('TAG_EDITMSG:1:5');
  expect(ascii.out).toMatch(/^[\x00-\x7f]*$/);
  expect(ascii.code).toBe(1);
  repo.write('guardrail.config.json', '{ "profile": "standard", "ignore": ["**"] }\n');
  const lenient = await hook(repo, 'pre-push', args);
  for (const name of ['one', 'two']) {
    expect(lenient.err).toContain(
      `WARNING, the message of ${name} could not be checked; see above. The push passes.`,
    );
  }
  expect(lenient.code).toBe(0);
  repo.write('guardrail.config.json', '{ "profil": 1 }\n');
  const broken = await hook(repo, 'pre-push', args);
  expect(broken.err).toContain('the message of two cannot be checked, so the push is blocked. ');
  expect(broken.code).toBe(2);
});

test('a force push, a merge of what the remote has, and a branch that is not checked out', async () => {
  using repo = scratch({ files: { 'a.md': 'a\n' } });
  const base = pushed(repo);
  commit(repo, 'theirs.js', EVAL);
  pushed(repo);
  repo.git('checkout', '-q', '-b', 'mine', base);
  commit(repo, 'mine.js', 'export const one = 1;\n');
  repo.git('merge', '-q', '--no-edit', 'main');
  const merged = await push(repo, { from: 'mine', to: 'mine' });
  expect(merged.out).toContain('1 file version checked in 2 commits new to origin');
  expect(merged.code).toBe(0);
  repo.git('checkout', '-q', 'main');
  const forced = await push(repo, { from: 'mine~1', there: repo.git('rev-parse', 'main').trim() });
  expect(forced.out).toContain('1 file version checked in 1 commit new to origin');
  repo.git('checkout', '-q', 'mine');
  commit(repo, 'mine.js', EVAL);
  repo.git('checkout', '-q', 'main');
  expect((await push(repo, { from: 'mine', to: 'mine' })).code).toBe(1);
});

test('a shallow clone checks what its oldest commit holds', async () => {
  using repo = scratch({ files: { 'a.md': 'a\n' } });
  commit(repo, 'b.js', EVAL);
  commit(repo, 'c.md', 'c\n');
  fs.writeFileSync(repo.path('.git/shallow'), repo.git('rev-parse', 'HEAD~1'));
  const { out, code } = await push(repo);
  expect(out).toContain('b.js:1');
  expect(code).toBe(1);
});

test('the policy that is pushed decides, and a change of it is said', async () => {
  using repo = scratch();
  const there = pushed(repo);
  repo.stage('guardrail.config.json', '{ "ignore": ["old/**"] }\n');
  commit(repo, 'old/a.js', EVAL);
  const { out, code } = await push(repo, { there });
  expect(out.replace(/\s+/g, ' ')).toContain(
    'These commits change the policy: guardrail.config.json (added ignore: old/**)',
  );
  expect(code).toBe(0);
  repo.write('guardrail.config.json', '{ "ignore": ["**"] }\n');
  commit(repo, 'a.md', `${TOKEN}\n`);
  repo.git('rm', '-q', '--cached', 'guardrail.config.json');
  expect((await push(repo, { from: repo.commit(), there })).code).toBe(0);
});

test('the trail is told once of the commits that nobody checked', async () => {
  using repo = scratch();
  const there = pushed(repo);
  repo.stage('a.md', 'a\n');
  expect((await hook(repo, 'pre-commit')).code).toBe(0);
  repo.git('commit', '-q', '-m', 'checked');
  const bypasses = () =>
    repo
      .read('.guardrail/audit.jsonl')
      .split('\n')
      .filter((line) => line.includes('"bypass"'));
  expect((await push(repo, { there })).err).toBe('');
  const ids = ['one', 'two'].map((name) => commit(repo, name, `${name}\n`));
  const said = '2 of 3 commits were never checked at a commit, and are checked now';
  expect((await push(repo, { there })).err).toContain(said);
  expect((await push(repo, { there })).err).toContain(said);
  expect(bypasses()).toHaveLength(1);
  expect(JSON.parse(bypasses()[0] ?? '')).toMatchObject({
    ...{ how: 'hooks-path', hook: 'pre-push', commits: ids.toReversed() },
  });
  const off = await push(repo, { there, env: { HUSKY: '0' } });
  expect(off.err).toContain('HUSKY=0 is set, and the strict profile checks this push all the same');
});
