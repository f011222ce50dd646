import { killCommits } from '@magi-guardrail/testkit/kills/kill-commits';
import { expect, test } from 'vitest';
import { hooked, scratch } from '../project.js';

test('a commit that is killed at any moment loses, hides and breaks nothing', async () => {
  using repo = hooked(scratch({ modules: ['prettier'], files: { 'tracked.js': 'a = 0;\n' } }));
  repo.git('tag', 'base');
  const { killed, problems } = await killCommits({ repo, kills: 12, seed: 6 });
  expect(problems).toEqual([]);
  expect(killed).toBeGreaterThan(6);
});
