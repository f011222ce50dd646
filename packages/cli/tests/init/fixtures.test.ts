import fs from 'node:fs';
import { expect, test } from 'vitest';
import { guardrail, project } from '../project.js';
import { type Fixture, fixtures, lintStagedFixtures } from './fixtures.js';
import { treeOf } from './tree.js';

test.for([...fixtures, ...lintStagedFixtures])('$name', async (fixture) => {
  const { files, args = [], code = 0 } = fixture;
  using repo = project(files);
  fixture.prepare?.(repo);
  const start = treeOf(repo);
  const init = () => guardrail(repo, 'init', '--yes', '--no-install', ...args);
  const uninstall = (...more: string[]) =>
    guardrail(repo, 'uninstall', '--no-install', ...folderOf(args), ...more);

  expect((await guardrail(repo, 'init', '--dry-run', ...args)).code).toBe(0);
  expect((await guardrail(repo, 'init', '--no-install', ...args)).code).toBe(3);
  expect(treeOf(repo)).toEqual(start);

  const first = await init();
  expect(first).toMatchObject({ code });
  expectIn(fixture, first.out, (name) => repo.read(name));
  for (const name of fixture.lacks ?? []) expect(fs.existsSync(repo.path(name))).toBe(false);

  const done = treeOf(repo);
  const second = await init();
  expect(second.code).toBe(code);
  expect(second.out).toMatch(/Nothing to (?:do|write)/);
  expect((await uninstall('--dry-run', '--purge')).code).toBe(0);
  expect((await uninstall('--purge')).code).toBe(3);
  expect(treeOf(repo)).toEqual(done);

  expect(await uninstall('--yes', '--purge')).toMatchObject({ code: 0, err: '' });
  expect(treeOf(repo)).toEqual(start);
  expect((await uninstall('--yes')).out).toContain('Nothing to do');

  // In another clone nobody knows what init found: the marks have to do.
  await init();
  fs.rmSync(repo.path('.git/guardrail'), { recursive: true });
  expect((await uninstall('--yes', '--purge')).code).toBe(0);
  expect(without(treeOf(repo), fixture)).toEqual(without(start, fixture));
});

function folderOf(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--cwd');
  return at < 0 ? [] : args.slice(at, at + 2);
}

function expectIn({ says, has }: Fixture, out: string, read: (name: string) => string): void {
  for (const words of says ?? []) expect(out).toContain(words);
  for (const [name, part] of Object.entries(has ?? {})) expect(read(name)).toContain(part);
}

/** What the marks alone can give back; ESLint stays, as nobody knows who wanted it. */
function without(tree: Record<string, string>, { needsRecord = [] }: Fixture) {
  const isExcused = (name: string) =>
    needsRecord.some((it) => (it.endsWith('*') ? name.startsWith(it.slice(0, -1)) : it === name));
  const kept = Object.entries(tree).filter(([name]) => !isExcused(name));
  return Object.fromEntries(
    kept.map(([name, text]) => [name, name.endsWith('package.json') ? meaningOf(text) : text]),
  );
}

function meaningOf(entry: string): unknown {
  const { scripts, devDependencies, ...rest } = JSON.parse(entry.slice(entry.indexOf('{')));
  const { eslint: _, ...others } = devDependencies ?? {};
  return { ...rest, scripts: { prepare: '', ...scripts }, devDependencies: others };
}
