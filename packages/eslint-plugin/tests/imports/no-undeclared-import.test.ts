import { describe, expect, it } from 'vitest';
import { lintProgram } from '@magi-guardrail/testkit/lint-program';
import { mayReport } from '../../src/may-report/index.js';
import rule from '../../src/rules/no-undeclared-import.js';
import { messages, TempProject, type Files } from './project.js';

const app = { name: 'app', private: true, dependencies: { express: '^5' } };
const installed = { 'package.json': app, 'package-lock.json': { packages: {} } };

describe('is silent about', () => {
  it.for<[string, string, string, Files]>([
    ['built-in modules', 'a.js', `import 'fs'; import 'node:test'; import 'fs/promises';`, {}],
    ['files', 'a.js', `import './a.js'; import '../b'; import '/c.js'; import 'logo.svg';`, {}],
    ['what is declared', 'a.js', `import e from 'express'; import 'express/lib/router.js';`, {}],
    ['itself', 'src/a.js', `import 'app'; import 'app/lib.js'; import '#lib/a.js';`, {}],
    [
      'addresses',
      'a.js',
      `import 'https://a.example/b.js'; import 'npm:a@1'; import 'jsr:@a/b';`,
      {},
    ],
    ['protocols', 'a.js', `import 'virtual:pwa'; import 'bun:test'; import 'astro:content';`, {}],
    [
      'usual aliases',
      'a.js',
      `import '@/a'; import '~/b'; import '~c'; import '$lib/d'; import '@@/e';`,
      {},
    ],
    [
      'folders that a bundler knows',
      'a.js',
      `import 'Components/button'; import 'Modules/@app/ui';`,
      {},
    ],
    ['loaders', 'a.js', `import 'raw-loader!a'; import '!!style-loader!css-loader!b.css';`, {}],
    [
      'what is caught',
      'a.cjs',
      `try { require('fsevents'); } catch {} try { require.resolve('a'); } catch (e) {}`,
      {},
    ],
    [
      'what is caught later',
      'a.js',
      `import('sharp').catch(() => null); import('x').then(use, no);`,
      {},
    ],
    [
      'what only some hosts load',
      'a.cjs',
      `if (typeof module === 'object' && module.exports) module.exports = make(require('ev'));`,
      {},
    ],
    [
      'a package within another',
      'plugins/x/a.js',
      `import 'express';`,
      { 'plugins/x/package.json': { name: 'x' } },
    ],
    ['another require', 'a.js', `define((require) => { require('text-plugin'); });`, {}],
    ['names made at run time', 'a.cjs', 'require(name); require(`a-${b}`); require.cache;', {}],
    ['a module the file describes', 'a.ts', `declare module 'legacy' {} import 'legacy';`, {}],
    [
      'a module that is described',
      'src/a.ts',
      `import x from 'legacy'; import 'glsl/a';`,
      { 'src/types/l.d.ts': `declare module 'legacy'; declare module "glsl/*" {}` },
    ],
    [
      'types of DefinitelyTyped',
      'a.ts',
      `import type { Node } from 'estree'; import { N } from '@a/b';`,
      { 'package.json': { ...app, devDependencies: { '@types/estree': '1', '@types/a__b': '1' } } },
    ],
    [
      'a copy that lies with the files',
      'lib/commands/a.js',
      `import 'made-up';`,
      { 'lib/node_modules/made-up/package.json': { name: 'made-up' } },
    ],
    [
      'types that are installed',
      'a.ts',
      `import type { Node } from 'csstype'; import { type A } from 'csstype'; type B = import('csstype').B;`,
      { 'node_modules/csstype/package.json': '{}' },
    ],
    [
      'another function of that name',
      'a.js',
      `import { createRequire } from './fake.js'; const load = createRequire('a'); load('made-up');
       const own = fake.createRequire('a'); own('made-up');`,
      {},
    ],
    [
      'a package of the root',
      'packages/a/b.js',
      `import 'express';`,
      { 'packages/a/package.json': { name: 'a' } },
    ],
    [
      'a package of the workspace',
      'packages/a/b.js',
      `import '@my/b/c'; import 'd';`,
      {
        'package.json': { ...app, workspaces: ['packages/*', 'tools/d'] },
        'packages/a/package.json': { name: 'a' },
        'packages/b/package.json': { name: '@my/b' },
        'tools/d/package.json': { name: 'd' },
      },
    ],
    [
      'one of a workspace of pnpm',
      'apps/a/b.js',
      `import '@my/b';`,
      {
        'pnpm-workspace.yaml': 'packages:\n  # ours\n  - "libs/**"\n  - apps/*\ncatalog:\n  x: 1\n',
        'apps/a/package.json': { name: 'a' },
        'libs/deep/b/package.json': { name: '@my/b' },
      },
    ],
    [
      'one that is linked',
      'a.js',
      `import '@my/b';`,
      { 'libs/b/package.json': { name: 'other' }, 'node_modules/@my/b': '->../../libs/b' },
    ],
    [
      'paths of TypeScript',
      'src/a.ts',
      `import '@app/x'; import 'shared';`,
      {
        'tsconfig.json': '{ // a comment\n "references": [{ "path": "./tsconfig.app.json" }], }',
        'tsconfig.app.json': {
          compilerOptions: { paths: { '@app/*': ['./src/*'], shared: ['./shared'] } },
        },
      },
    ],
    [
      'paths that are inherited',
      'src/a.ts',
      `import '@app/x';`,
      {
        'tsconfig.json': { extends: './base.json' },
        'base.json': { compilerOptions: { paths: { '@app/*': ['./src/*'] } } },
      },
    ],
    [
      'a base address',
      'src/a.ts',
      `import { b } from 'components/b';`,
      {
        'jsconfig.json': { compilerOptions: { baseUrl: 'client' } },
        'client/components/b.tsx': '',
      },
    ],
    [
      'a folder of the sources',
      'src/a.js',
      `import 'components/b'; import 'src/c';`,
      { 'src/components/b.jsx': '', 'src/c/index.js': '' },
    ],
    [
      'an alias of Vite',
      'src/a.js',
      `import 'components/x'; import '@ui/button';`,
      {
        'vite.config.ts': `export default { resolve: { alias: { components: '/src/c', '@ui': '/src/ui' } } };`,
      },
    ],
    [
      'an alias of webpack',
      'src/a.js',
      `import 'config';`,
      { 'webpack.prod.js': `module.exports = { externals: { config: 'CONFIG' } };` },
    ],
    [
      'an alias of Jest',
      'src/a.js',
      `import 'helpers/x';`,
      {
        'package.json': {
          ...app,
          jest: { moduleNameMapper: { '^helpers/(.*)$': '<rootDir>/test/$1' } },
        },
      },
    ],
    [
      'an import map of Deno',
      'a.js',
      `import { assert } from 'std/assert';`,
      { 'deno.json': { imports: { 'std/': 'https://deno.land/std/' } } },
    ],
    [
      'modules of the host',
      'a.js',
      `import 'vscode'; import { sleep } from 'k6'; import 'bun';`,
      {},
    ],
    [
      'modules of a framework',
      'a.js',
      `import '@theme/Layout'; import Link from '@docusaurus/Link';`,
      { 'package.json': { ...app, dependencies: { '@docusaurus/core': '3' } } },
    ],
    ['samples', 'tests/fixtures/a.js', `import 'left-pad-fake';`, {}],
    ['a manifest that is broken', 'a.js', `import 'x';`, { 'package.json': '{ "name": ' }],
    [
      'optional and peer packages',
      'a.js',
      `import 'a'; import 'b'; import 'c'; import 'd';`,
      {
        'package.json': {
          name: 'x',
          optionalDependencies: { a: '1' },
          peerDependencies: { b: '1' },
          peerDependenciesMeta: { c: {} },
          bundledDependencies: ['d'],
        },
      },
    ],
    [
      'a marker of module types',
      'esm/a.js',
      `import 'express';`,
      { 'esm/package.json': { type: 'module' } },
    ],
  ])('%s', ([, name, code, files]) => {
    expect(messages({ ...installed, ...files }, name, code)).toEqual([]);
  });

  it('a project without package.json', () => {
    expect(messages({}, 'a.js', `import 'x';`)).toEqual([]);
  });

  it('code that is in no file', () => {
    const program = { code: `import 'x';`, filename: 'made/up.js' };
    expect(lintProgram(rule, program, undefined)).toEqual([]);
  });
});

describe('reports', () => {
  it.for<[string, string, string, Files]>([
    ['an import', 'a.js', `import x from 'made-up-helper/sub';`, {}],
    ['an import for its effects', 'a.ts', `import '@made/up';`, {}],
    ['an export', 'a.js', `export { x } from 'made-up';`, {}],
    ['an export of everything', 'a.js', `export * from 'made-up';`, {}],
    ['import()', 'a.js', `const x = await import(\`made-up\`);`, {}],
    ['require', 'a.cjs', `const { x } = require('made-up');`, {}],
    ['require.resolve', 'a.cjs', `require.resolve('made-up/package.json');`, {}],
    [
      'createRequire',
      'a.js',
      `import { createRequire } from 'node:module'; const load = createRequire(import.meta.url); load('made-up');`,
      {},
    ],
    [
      'createRequire of the whole module',
      'a.js',
      `import Module from 'module'; const load = Module.createRequire(import.meta.url); load('made-up');`,
      {},
    ],
    [
      'createRequire that is required',
      'a.cjs',
      `const { createRequire: make } = require('node:module'); const load = make(__filename); load('made-up');`,
      {},
    ],
    ['an old name with capitals', 'a.js', `import 'MadeUp';`, {}],
    ['a folder with capitals in a package', 'a.js', `import 'made-up/Components';`, {}],
    ['import =', 'a.ts', `import x = require('made-up');`, {}],
    [
      'a type of nothing',
      'a.ts',
      `import type { X } from 'made-up'; let y: import('made-up').Y;`,
      {},
    ],
    [
      'a require that is only finished',
      'a.cjs',
      `try { require('made-up'); } finally { done(); }`,
      {},
    ],
    ['a require where one failed', 'a.cjs', `try { a(); } catch { require('made-up'); }`, {}],
    [
      'what only TypeScript knows',
      'a.js',
      `import x from 'made-up';`,
      { 'package.json': { ...app, devDependencies: { '@types/made-up': '1' } } },
    ],
    [
      'what a neighbour declares',
      'packages/a/x.js',
      `import 'made-up';`,
      {
        'packages/a/package.json': { name: 'a' },
        'packages/b/package.json': { name: 'b', dependencies: { 'made-up': '1' } },
      },
    ],
    [
      'what a configuration imports',
      'a.js',
      `import 'made-up';`,
      { 'vite.config.js': `import m from 'made-up'; export default { plugins: [m()] };` },
    ],
    [
      'what a path into node_modules has the scope of',
      'a.js',
      `import '@made/up';`,
      { 'guardrail.config.json': { $schema: './node_modules/@made/other/schema.json' } },
    ],
    [
      'what nothing installed',
      'a.js',
      `import 'made-up';`,
      { 'node_modules/.package-lock.json': '{}' },
    ],
  ])('%s', ([, name, code, files]) => {
    const found = messages({ ...installed, ...files }, name, code);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('not installed and not in a lockfile');
  });

  it('the redactor that the rules suggest, as a package that exists', () => {
    expect(messages(installed, 'a.js', `import '@magi-guardrail/redact';`)).toEqual([
      '`@magi-guardrail/redact` is not declared in package.json, so that others decide which version runs, if any (CWE-1357). Declare it there, with the version you mean.',
    ]);
  });

  it('each package once', () => {
    const code = `import 'made-up'; import 'made-up/a'; import 'other';`;
    expect(messages(installed, 'a.js', code)).toHaveLength(2);
  });

  it.for<[string, Files]>([
    ['npm', { 'package-lock.json': { packages: { 'node_modules/accepts': {} } } }],
    ['pnpm', { 'pnpm-lock.yaml': `packages:\n\n  accepts@1.3.8:\n    resolution: {}\n` }],
    ['Yarn', { 'yarn.lock': `accepts@^1.3.8:\n  version "1.3.8"\n` }],
    [
      'Yarn with Plug’n’Play',
      { 'yarn.lock': `"accepts@npm:^1.3.8":\n  version: 1.3.8\n`, '.pnp.cjs': '' },
    ],
    ['Bun', { 'bun.lock': `{ "packages": { "accepts": ["accepts@1.3.8"] } }` }],
    ['a folder', { 'node_modules/accepts/package.json': '{}' }],
  ])('what %s installed for others', ([, files]) => {
    expect(messages({ 'package.json': app, ...files }, 'src/a.js', `import 'accepts';`)).toEqual([
      '`accepts` is not declared in package.json, so that others decide which version runs, if any (CWE-1357). Declare it there, with the version you mean.',
    ]);
  });

  it('what it cannot look up, without saying more than it knows', () => {
    expect(messages({ 'package.json': app }, 'a.js', `import 'accepts';`)).toEqual([
      expect.stringContaining('is not declared in package.json'),
    ]);
  });
});

describe('a name that is close to another', () => {
  it('is replaced by the one that is declared', () => {
    using project = new TempProject(installed);
    expect(project.lint('a.js', `import e from "expres/lib";`)).toMatchObject([
      {
        message: expect.stringContaining('Did you mean `express`?') as string,
        suggestions: [
          {
            description: 'Import `express`, which package.json declares.',
            output: `import e from "express/lib";`,
          },
        ],
      },
    ]);
  });

  it.for([
    ['expresss', ['Did you mean `express`?']],
    ['exprses', ['Did you mean `express`?']],
    ['loadsh', ['Did you mean `lodash`?']],
    ['axois', ['Did you mean `axios`?']],
    ['cross_env', ['Did you mean `cross-env`?']],
    ['momentjs', ['Did you mean `moment`?']],
    ['expire', ['Look it up']],
    ['vuex', ['Look it up']],
  ] as const)('%s', ([name, expected]) => {
    using project = new TempProject(installed);
    const found = project.lint('a.js', `import '${name}';`);
    expect(found.map(({ message }) => expected.every((each) => message.includes(each)))).toEqual([
      true,
    ]);
    expect(found.flatMap(({ suggestions }) => suggestions)).toHaveLength(
      expected[0].includes('`express`') ? 1 : 0,
    );
  });

  it('is not replaced where several are', () => {
    using project = new TempProject({
      ...{ 'package-lock.json': '{}' },
      'package.json': { name: 'a', dependencies: { 'aws-lib-a': '1', 'aws-lib-b': '1' } },
    });
    const [found] = project.lint('a.js', `import 'aws-lib-c';`);
    expect(found?.message).toContain('Did you mean `aws-lib-a` or `aws-lib-b`?');
    expect(found?.suggestions).toEqual([]);
  });
});

describe('options', () => {
  it('names what the host provides', () => {
    const code = `import '@host/a/b'; import 'globals'; import 'other';`;
    expect(messages(installed, 'a.js', code, { provided: ['@host/**', 'globals'] })).toHaveLength(
      1,
    );
  });

  it.for<[string, object, number]>([
    ['src/a.js', { name: 'a', devDependencies: { mocha: '1' } }, 1],
    ['test/a.js', { name: 'a', devDependencies: { mocha: '1' } }, 0],
    ['a.config.js', { name: 'a', devDependencies: { mocha: '1' } }, 0],
    ['src/a.js', { name: 'a', private: true, devDependencies: { mocha: '1' } }, 0],
    [
      'src/a.js',
      { name: 'a', peerDependencies: { mocha: '1' }, devDependencies: { mocha: '1' } },
      0,
    ],
  ])('asks for dependencies in %s of %j', ([name, manifest, count]) => {
    const code = `import mocha from 'mocha';`;
    const files = { 'package.json': manifest };
    expect(messages(files, name, code)).toEqual([]);
    expect(messages(files, name, code, { checkDevDependencies: true })).toHaveLength(count);
  });
});

it('notices that package.json was changed', () => {
  using project = new TempProject(installed);
  const count = () => project.lint('a.js', `import 'made-up';`).length;
  expect(count()).toBe(1);
  project.write({ 'package.json': { ...app, dependencies: { 'made-up': '1' } } });
  expect(count()).toBe(0);
  project.write({ 'package.json': app });
  expect(count()).toBe(1);
});

it('gives away by its text what it may report', () => {
  using project = new TempProject(installed);
  const may = (code: string) => mayReport(code, {}, project.path('a.js'));
  expect(may(`import 'made-up';`)).toBe(true);
  expect(may(`import /* x */ a from\n 'made-up';`)).toBe(true);
  expect(may(`load(\`made-up\`);`)).toBe(true);
  expect(may(String.raw`import '\x6dade-up';`)).toBe(true);
  expect(may(`import path from 'node:path'; import a from 'app/b'; import './a.js';`)).toBe(false);
});
