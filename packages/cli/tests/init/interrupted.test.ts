import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { executable, guardrail, killed, project } from '../project.js';
import { treeOf } from './tree.js';

function oldProject(): TempRepo {
  return project({
    'package.json': '{\n  "scripts": { "prepare": "tsc" },\n  "type": "module"\n}',
    'eslint.config.js': 'export default [];',
    '.husky/pre-commit': 'npm test',
    '.github/CODEOWNERS': '* @all',
  });
}

const INIT = ['init', '--yes', '--no-install', '--owner', '@acme/security'];
const UNINSTALL = ['uninstall', '--yes', '--no-install', '--purge'];

test.for([0, 1, 2, 5, 9, 12])(
  'init is killed before step %i: a second run completes it',
  async (at) => {
    using repo = oldProject();
    const start = treeOf(repo);
    using whole = oldProject();
    expect((await guardrail(whole, ...INIT)).code).toBe(0);

    expect(killed(repo, at, ...INIT)).toBe('SIGKILL');
    expect((await guardrail(repo, ...INIT)).code).toBe(0);
    expect(treeOf(repo)).toEqual(treeOf(whole));
    expect((await guardrail(repo, ...UNINSTALL)).code).toBe(0);
    expect(treeOf(repo)).toEqual(start);
  },
);

test.for([1, 6])('init is killed before step %i and taken back at once', async (at) => {
  using repo = oldProject();
  const start = treeOf(repo);
  expect(killed(repo, at, ...INIT)).toBe('SIGKILL');
  expect((await guardrail(repo, ...UNINSTALL)).code).toBe(0);
  expect(leftovers(treeOf(repo))).toEqual(start);
});

test.for([0, 2])('uninstall is killed before step %i: a second run completes it', async (at) => {
  using repo = oldProject();
  const start = treeOf(repo);
  expect((await guardrail(repo, ...INIT)).code).toBe(0);
  expect(killed(repo, at, ...UNINSTALL)).toBe('SIGKILL');
  expect((await guardrail(repo, ...UNINSTALL)).code).toBe(0);
  expect(leftovers(treeOf(repo))).toEqual(start);
});

test('the executable asks nothing where standard input is closed', () => {
  using repo = oldProject();
  const start = treeOf(repo);
  const { code, err } = executable(repo, 'init', '--no-install');
  expect(code).toBe(3);
  expect(err).toContain('guardrail init --yes --no-install');
  expect(treeOf(repo)).toEqual(start);
});

/** The neighbour that a killed run could not remove, unless the next one came by. */
function leftovers(tree: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).filter(([name]) => !/\.guardrail-\d+$/.test(name)),
  );
}
