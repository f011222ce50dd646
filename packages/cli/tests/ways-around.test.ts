import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { guardrail, project } from './project.js';
import { aroundHooks } from './ways-around/around-hooks.js';
import { all, chapters, page } from './ways-around/page.js';
import { begun } from './ways-around/begun.js';
import { CONFIG, type Way } from './ways-around/way.js';

/** A project that began with the gate, on a branch of its own. */
async function begin(way: Way): Promise<TempRepo> {
  const repo = project({ 'package.json': '{ "type": "module" }\n' });
  repo.write(CONFIG, '{}\n');
  repo.commit('begin');
  await way.before?.(repo);
  repo.commit('before');
  repo.git('checkout', '-q', '-b', 'work');
  return repo;
}

async function check(repo: TempRepo, ...args: readonly string[]) {
  const { code, out, err } = await guardrail(repo, 'check', '--no-audit', ...args);
  return { code, text: out + err };
}

describe.each(Object.entries(chapters))('%s', (_, ways) => {
  it.each(ways)('$title: $caught', async (way) => {
    using repo = await begin(way);
    await way.attempt(repo);
    const atCommit = await check(repo, '--staged');
    repo.git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'whatever is staged');
    const inCi = await check(repo, '--since', 'main');
    expect(atCommit.code === 0, atCommit.text).toBe(way.caught !== 'commit');
    expect(inCi.code === 0, inCi.text).toBe(way.caught === 'not');
    expect(atCommit.text + inCi.text).toContain(way.says ?? '');
  });
});

describe('Around the hooks', () => {
  it.each(aroundHooks)('$title: $caught', async (detour) => {
    const { attempt, caught, push = ['origin', 'work'], ref, says = 'guardrail/no-eval' } = detour;
    const repo = begun();
    const before = repo.git('rev-parse', 'work');
    const outcome = attempt(repo);
    const isMade = repo.git('rev-parse', 'work') !== before || push[1] !== 'work';
    expect(isMade, outcome?.err).toBe(caught !== 'commit');
    const pushed = caught === 'commit' ? outcome : repo.run('git', ['push', '-q', ...push]);
    const text = `${pushed?.out}${pushed?.err}`;
    expect(pushed?.code !== 0, text).toBe(caught === 'commit' || caught.startsWith('push'));
    if (pushed?.code !== 0) expect(text).toContain(says);
    if (caught === 'commit' || caught === 'push only') return;
    if (ref !== undefined) repo.git('checkout', '-q', '--detach', '--force', ref);
    const inCi = await check(repo, '--since', 'main');
    expect(inCi.code === 0, inCi.text).toBe(caught === 'not');
    if (caught !== 'not') expect(inCi.text).toContain(says);
  });
});

it('are at least 25, and at most one in ten is not caught', () => {
  expect(all.length).toBeGreaterThanOrEqual(25);
  expect(all.filter(({ caught }) => caught === 'not').length).toBeLessThanOrEqual(all.length / 10);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

it('are told to readers', async () => {
  await expect(page()).toMatchFileSnapshot('../WAYS-AROUND.md');
});
