import fs from 'node:fs';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import defaultConfig, { lintStaged, type LintStagedOptions } from '../src/lint-staged.js';
import { scratch } from './project.js';

async function commands(
  repo: TempRepo,
  names: readonly string[],
  options: LintStagedOptions = {},
): Promise<{ run: readonly unknown[]; said: readonly string[] }> {
  const said: string[] = [];
  const config = lintStaged({ cwd: repo.root, say: (text) => said.push(text), ...options });
  if (typeof config === 'function') throw new Error('expected an object');
  const entry = config['*'];
  if (typeof entry !== 'function') throw new Error('expected a function');
  const run = await entry(names.map((name) => repo.path(name)));
  const shown = [run].flat(2).map((text) => text.replaceAll(`${repo.root}/`, ''));
  return { run: shown, said };
}

function fakeTools(repo: TempRepo, ...names: readonly string[]): void {
  for (const name of names) fs.writeFileSync(repo.path(`node_modules/.bin/${name}`), '');
  if (names.includes('prettier')) repo.write('.prettierrc', '{}\n');
}

test('the steps run in the order of the table', async () => {
  using repo = scratch({ files: { 'eslint.config.js': '', 'tsconfig.json': '{}' } });
  fakeTools(repo, 'prettier', 'eslint', 'tsc', 'prisma');
  const { run, said } = await commands(repo, ['src/a.ts', 'schema.prisma', 'README.md']);
  expect(run).toEqual([
    'prettier --write --ignore-unknown "src/a.ts" "schema.prisma" "README.md"',
    'eslint --fix --no-warn-ignored "src/a.ts"',
    'tsc --project "tsconfig.json" --noEmit',
    'prisma validate --schema "schema.prisma"',
  ]);
  expect(said).toEqual([]);
});

test('a step that cannot run is said aloud', async () => {
  using repo = scratch({ files: { '.prettierrc': '{}' } });
  const { run, said } = await commands(repo, ['a.ts', 'schema.prisma']);
  expect(run).toEqual([]);
  expect(said).toEqual([
    'guardrail: step format did not run: Prettier is not installed, so staged files are not formatted.',
    'guardrail: step lint did not run: there is no eslint.config.js, so staged files are not linted.',
    'guardrail: step types did not run: there is no tsconfig.json, so types are not checked.',
    'guardrail: step prisma did not run: Prisma is not installed, so staged schemas are not validated.',
  ]);
});

test('a step that does not apply says nothing', async () => {
  using repo = scratch();
  fakeTools(repo, 'prettier');
  const { said } = await commands(repo, ['notes.md']);
  expect(said).toEqual([]);
});

test('a project that does not mean to be formatted is left alone, whatever others installed', async () => {
  using repo = scratch();
  expect(await commands(repo, ['notes.md'])).toEqual({ run: [], said: [] });
  fs.writeFileSync(repo.path('node_modules/.bin/prettier'), '');
  expect(await commands(repo, ['notes.md'])).toEqual({ run: [], said: [] });
  repo.write('package.json', '{ "type": "module", "devDependencies": { "prettier": "^3.0.0" } }');
  expect((await commands(repo, ['notes.md'])).run).toHaveLength(1);
  fs.rmSync(repo.path('node_modules/.bin/prettier'));
  const { said } = await commands(repo, ['notes.md']);
  expect(said).toEqual([expect.stringContaining('Prettier is not installed')]);
});

test('Biome formats where it is configured', async () => {
  using repo = scratch({ files: { 'biome.json': '{}' } });
  fakeTools(repo, 'prettier', 'biome');
  const { run } = await commands(repo, ['a.md']);
  expect(run).toEqual(['biome format --write --no-errors-on-unmatched "a.md"']);
});

test('each package is checked by its own tsconfig.json, a list of references by --build', async () => {
  using repo = scratch({
    files: {
      'tsconfig.json': '{ "files": [], /* all */ "references": [{ "path": "packages/a" },] }',
      'packages/a/tsconfig.json':
        '{ "include": ["src"] } // no "files": [], and no "references": []',
      'packages/b/tsconfig.json': '{ "files": [], "include": ["."], "references": [] }',
    },
  });
  fakeTools(repo, 'tsc', 'prettier');
  const { run } = await commands(repo, [
    'packages/a/src/x.ts',
    'packages/a/y.ts',
    'packages/b/z.ts',
    'root.ts',
  ]);
  expect(run.slice(1)).toEqual([
    'tsc --project "packages/a/tsconfig.json" --noEmit',
    'tsc --project "packages/b/tsconfig.json" --noEmit',
    'tsc --build "tsconfig.json" --noEmit',
  ]);
});

test('the types of Vue are checked by its own compiler', async () => {
  using repo = scratch({
    files: {
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      'packages/a/tsconfig.json': '{}',
    },
  });
  fakeTools(repo, 'tsc', 'vue-tsc');
  const { run } = await commands(repo, ['src/main.ts', 'packages/a/x.ts']);
  expect(run).toEqual([
    'vue-tsc --build "tsconfig.json" --noEmit',
    'vue-tsc --project "packages/a/tsconfig.json" --noEmit',
  ]);
});

test.for([
  ['svelte-kit', '{ "extends": "./.svelte-kit/tsconfig.json" }', 'svelte-kit sync'],
  ['react-router', '{ "rootDirs": [".", "./.react-router/types"] }', 'react-router typegen'],
] as const)(
  '%s writes the types of routes before they are checked',
  async ([tool, text, first]) => {
    using repo = scratch({ files: { 'tsconfig.json': text, 'below/tsconfig.json': text } });
    fakeTools(repo, 'tsc', tool);
    const { run } = await commands(repo, ['src/routes/+page.ts', 'below/b.ts']);
    expect(run).toEqual([
      first,
      'tsc --project "tsconfig.json" --noEmit',
      'tsc --project "below/tsconfig.json" --noEmit',
    ]);
  },
);

test('Astro writes its types once', async () => {
  using repo = scratch({ files: { 'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }' } });
  fakeTools(repo, 'tsc', 'astro');
  const check = 'tsc --project "tsconfig.json" --noEmit';
  expect((await commands(repo, ['a.ts'])).run).toEqual(['astro sync', check]);
  repo.write('.astro/types.d.ts', '');
  expect((await commands(repo, ['a.ts'])).run).toEqual([check]);
});

test('users drop, reorder and add steps', async () => {
  using repo = scratch();
  fakeTools(repo, 'prettier');
  const { run, said } = await commands(repo, ['a.ts'], {
    steps: (defaults) => [
      { name: 'spell', files: /\.ts$/, plan: () => ({ run: ['cspell'] }) },
      ...defaults.filter(({ name }) => name === 'format'),
    ],
  });
  expect(run).toEqual(['cspell', 'prettier --write --ignore-unknown "a.ts"']);
  expect(said).toEqual([]);
});

test('names with quotes stay one word', async () => {
  using repo = scratch();
  fakeTools(repo, 'prettier');
  const { run } = await commands(repo, ['a b.md', 'say "hi".md', `it's "x".md`]);
  expect(run[0]).toContain('"a b.md"');
  expect(run[0]).toMatch(/'[^']*say "hi"\.md'/);
  expect(run[0]).toContain(`it's "'"'"x"'"'".md"`);
});

test('the default export is a configuration', () => {
  expect(Object.keys(defaultConfig)).toEqual(['*']);
});
