import fs from 'node:fs';
import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { guardrail, project, snapshot, unread } from './project.js';

/** Runs init twice: the second run must find nothing to do and change no byte. */
async function initTwice(repo: TempRepo, ...args: readonly string[]): Promise<string> {
  const first = await guardrail(repo, 'init', '--yes', '--no-install', ...args);
  expect(first.err).toBe('');
  expect(first.code).toBe(0);
  const written = snapshot(repo);
  const second = await guardrail(repo, 'init', '--yes', '--no-install', ...args);
  expect(second.code).toBe(0);
  expect(second.out).toMatch(/Nothing to (?:do|write)/);
  expect(snapshot(repo)).toEqual(written);
  return first.out;
}

test('an npm project with ES modules', async () => {
  using repo = project({ 'package.json': '{\n  "type": "module"\n}\n' });
  await initTwice(repo);
  const { 'package.json': manifest, ...files } = snapshot(repo);
  expect(files).toMatchSnapshot();
  expect(JSON.parse(manifest ?? '')).toMatchObject({
    scripts: { prepare: 'guardrail hook install || exit 0' },
  });
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('.husky/_');
});

test('an npm project with CommonJS gets an .mjs configuration', async () => {
  using repo = project({ 'package.json': '{}\n' });
  await initTwice(repo);
  expect(snapshot(repo)).toHaveProperty(['eslint.config.mjs']);
});

test('a TypeScript project, tabs and CRLF kept', async () => {
  using repo = project({
    'package.json': '{\r\n\t"name": "x",\r\n\t"scripts": {\r\n\t\t"prepare": "tsc"\r\n\t}\r\n}',
    'tsconfig.json': '{}',
  });
  expect(await initTwice(repo)).toContain('Found: npm, CommonJS, TypeScript.');
  const text = repo.read('package.json');
  expect(text).toContain('\r\n\t\t"prepare": "tsc && (guardrail hook install || exit 0)"\r\n');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text.endsWith('}')).toBe(true);
});

test('an array of an ES module', async () => {
  using repo = project({
    'package.json': '{ "type": "module" }\n',
    'eslint.config.js': `import js from '@eslint/js';\n\nexport default [\n  js.configs.recommended, // ours\n];\n`,
  });
  await initTwice(repo);
  expect(repo.read('eslint.config.js')).toBe(
    `import js from '@eslint/js';\nimport guardrail from '@magi-guardrail/eslint-config';\n\nexport default [\n  js.configs.recommended,\n  ...guardrail(), // ours\n];\n`,
  );
});

test('defineConfig, through a variable, with the name taken', async () => {
  using repo = project({
    'package.json': '{}\n',
    'eslint.config.mjs': `import { defineConfig } from 'eslint/config';\nconst guardrail = {};\nconst config = defineConfig([guardrail]);\nexport default config;\n`,
  });
  await initTwice(repo);
  expect(repo.read('eslint.config.mjs')).toContain('defineConfig([guardrail, ...magiGuardrail()])');
});

test('TypeScript, through the function of typescript-eslint', async () => {
  using repo = project({
    'package.json': '{ "type": "module" }\n',
    'eslint.config.ts': `import tseslint, { type Config } from 'typescript-eslint';\n\nconst own = {} satisfies Config;\nexport default tseslint.config(\n  own as Config,\n);\n`,
  });
  await initTwice(repo);
  expect(repo.read('eslint.config.ts')).toBe(
    `import tseslint, { type Config } from 'typescript-eslint';\nimport guardrail from '@magi-guardrail/eslint-config';\n\nconst own = {} satisfies Config;\nexport default tseslint.config(\n  own as Config,\n  ...guardrail(),\n);\n`,
  );
});

test('the import is written as the others are, and packages are sorted in where packages are sorted', async () => {
  using repo = project({
    'package.json': '{\n  "devDependencies": {\n    "@types/node": "24",\n    "zod": "4"\n  }\n}\n',
    'eslint.config.mjs': 'import js from "@eslint/js"\n\nexport default [js.configs.recommended]\n',
  });
  await initTwice(repo);
  expect(repo.read('eslint.config.mjs')).toBe(
    'import js from "@eslint/js"\nimport guardrail from "@magi-guardrail/eslint-config"\n\nexport default [js.configs.recommended, ...guardrail()]\n',
  );
  expect(Object.keys(JSON.parse(repo.read('package.json')).devDependencies)).toEqual([
    '@magi-guardrail/cli',
    '@magi-guardrail/eslint-config',
    '@magi-guardrail/git-hooks',
    '@magi-guardrail/secretlint-rule-preset',
    '@types/node',
    'eslint',
    'zod',
  ]);
});

test('a CommonJS array', async () => {
  using repo = project({
    'package.json': '{}\n',
    'eslint.config.js': `'use strict';\n\n/** @type {import('eslint').Linter.Config[]} */\nmodule.exports = [];\n`,
  });
  await initTwice(repo);
  expect(repo.read('eslint.config.js')).toBe(
    `'use strict';\nconst guardrail = require('@magi-guardrail/eslint-config');\n\n/** @type {import('eslint').Linter.Config[]} */\nmodule.exports = [...guardrail()];\n`,
  );
});

test.for([
  ['eslint.config.mjs', 'export default makeConfig();\n'],
  ['eslint.config.cjs', 'module.exports = makeConfig();\n'],
  ['eslint.config.ts', 'export default makeConfig();\n'],
] as const)('what cannot be merged stays, and the lines are shown: %s', async ([name, text]) => {
  using repo = project({ 'package.json': '{}\n', [name]: text });
  const out = await initTwice(repo);
  expect(repo.read(name)).toBe(text);
  expect(out).toContain(`By hand, ${name}`);
  expect(out).toContain('...guardrail(),');
});

test('a legacy .eslintrc is not switched off', async () => {
  using repo = project({ 'package.json': '{}\n', '.eslintrc.json': '{}' });
  const out = await initTwice(repo);
  expect(Object.keys(snapshot(repo))).not.toContain('eslint.config.mjs');
  expect(out).toContain('By hand, .eslintrc.json: migrate to a flat configuration.');
});

test('the lines of a Husky hook stay; lint-staged does not run twice', async () => {
  using repo = project({
    'package.json': '{ "scripts": { "prepare": "husky" } }\n',
    '.husky/pre-commit': 'npx lint-staged\nnpm test',
  });
  await initTwice(repo);
  const hook = repo.read('.husky/pre-commit');
  expect(hook).toMatch(/^npx lint-staged\nnpm test\n# guardrail:start/);
  expect(hook).toContain('guardrail hook pre-commit --no-format "$@"');
  expect(repo.read('package.json')).toContain('"husky && (guardrail hook install || exit 0)"');
});

test('lint-staged in package.json stays', async () => {
  using repo = project({ 'package.json': '{ "lint-staged": { "*": "prettier -c" } }\n' });
  await initTwice(repo);
  expect(Object.keys(snapshot(repo))).not.toContain('lint-staged.config.mjs');
  expect(JSON.parse(repo.read('package.json'))).toMatchObject({
    'lint-staged': { '*': 'prettier -c' },
  });
});

test('a sub-folder of a pnpm workspace', async () => {
  using repo = project({
    'package.json': '{ "packageManager": "pnpm@12.0.0" }\n',
    'pnpm-workspace.yaml': 'packages:\n  - web\n',
    'pnpm-lock.yaml': '',
    'web/package.json': '{ "type": "module" }\n',
  });
  const out = await initTwice(repo, '--cwd', 'web');
  expect(out).toContain('Found: pnpm 12.0.0, ES modules, workspaces.');
  expect(out).toContain('The hooks guard the whole repository, by the policy of web.');
  expect(out).toContain('run init with --cwd ..');
  expect(out).toContain('`pnpm exec guardrail check`');
  expect(repo.read('web/.husky/pre-commit')).toContain(`(cd 'web' && `);
  expect(repo.read('web/.husky/pre-commit')).toContain('pnpm install (in web)');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('web/.husky/_');
  expect(repo.read('package.json')).toBe('{ "packageManager": "pnpm@12.0.0" }\n');
});

test('the profile is written, and never overwritten', async () => {
  using repo = project({ 'package.json': '{}\n' });
  await initTwice(repo, '--profile', 'standard');
  expect(repo.read('guardrail.config.json')).toContain('"profile": "standard"');
  expect(JSON.parse(repo.read('.secretlintrc.json'))).toMatchObject({
    rules: [{ options: { profile: 'standard' } }],
  });
  const { out } = await guardrail(repo, 'init', '--yes', '--no-install', '--profile', 'strict');
  expect(repo.read('guardrail.config.json')).toContain('"profile": "standard"');
  expect(out).toContain('"profile": "strict"');
});

test('--dry-run shows a diff and writes nothing', async () => {
  using repo = project({ 'package.json': '{}\n' });
  const before = snapshot(repo);
  const { code, out } = await guardrail(repo, 'init', '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('+++ b/eslint.config.mjs');
  expect(snapshot(repo)).toEqual(before);
  expect(() => repo.git('config', 'core.hooksPath')).toThrow();
});

test('without a terminal and --yes nothing is written, and the command is named', async () => {
  using repo = project({ 'package.json': '{}\n' });
  const before = snapshot(repo);
  const { code, err } = await guardrail(repo, 'init', '--no-install');
  expect(code).toBe(3);
  expect(err).toContain('guardrail init --yes --no-install');
  expect(snapshot(repo)).toEqual(before);
});

test('foreign hooks stay active, and come back', async () => {
  using repo = project({ 'package.json': '{}\n' });
  repo.git('config', 'core.hooksPath', 'company/hooks');
  const { code, out } = await guardrail(repo, 'init', '--yes', '--no-install');
  expect(code).toBe(0);
  expect(out).toContain(`The hooks in ${repo.path('company/hooks')} run before them.`);
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('.husky/_');
  await guardrail(repo, 'uninstall', '--yes', '--no-install');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('company/hooks');
});

test('hooks that we cannot replace stay, and the exit code says that ours are not active', async () => {
  using repo = project({ 'package.json': '{}\n' });
  repo.git('config', 'extensions.worktreeConfig', 'true');
  repo.git('config', '--worktree', 'core.hooksPath', 'company/hooks');
  const { code, err } = await guardrail(repo, 'init', '--yes', '--no-install');
  expect(code).toBe(3);
  expect(err).toContain(
    'The hooks are not active yet. core.hooksPath is "company/hooks" (worktree',
  );
});

test('a hook file that somebody deleted stays deleted; those of an older version are joined by the others', async () => {
  using repo = project({ 'package.json': '{}\n' });
  const again = () => guardrail(repo, 'init', '--yes', '--no-install');
  await again();
  fs.rmSync(repo.path('.husky/commit-msg'));
  expect((await again()).out).toContain('Nothing to do');
  expect(fs.existsSync(repo.path('.husky/commit-msg'))).toBe(false);
  const old = '# guardrail:start (x)\nguardrail hook pre-commit "$@"\n# guardrail:end\nnpm test\n';
  repo.write('.husky/pre-commit', old);
  expect((await again()).out).toContain('create  .husky/commit-msg');
  expect(repo.read('.husky/pre-commit')).toMatch(
    /^# guardrail:start 3 [^]*# guardrail:end\nnpm test\n$/,
  );
  expect((await again()).out).toContain('Nothing to do');
});

const OLD_CALL = 'npx --no-install guardrail hook pre-commit --no-format';
const CALL = 'node_modules/.bin/guardrail hook pre-commit --no-format';

test('what an older version gave to another manager of hooks is written anew; what was removed since stays away', async () => {
  using repo = project({
    'package.json': '{}\n',
    'lefthook.yml': `pre-commit:\n  commands:\n    # guardrail:start (x)\n    guardrail:\n      run: ${OLD_CALL}\n    # guardrail:end\n    own:\n      run: npm test\n`,
  });
  await initTwice(repo);
  const text = repo.read('lefthook.yml');
  expect(text).toContain(`      run: npm test\n    # guardrail:start 3`);
  expect(text).toContain(`      run: ${CALL}\n`);
  expect(text).toContain('      use_stdin: true\n');
  expect(text).not.toContain(OLD_CALL);
  const fewer = text.replace(/# guardrail:start.*\npost-commit:[^]*?# guardrail:end\n/, '');
  repo.write('lefthook.yml', fewer);
  await guardrail(repo, 'init', '--yes', '--no-install');
  expect(repo.read('lefthook.yml')).toBe(fewer);
});

test('so are commands in JSON', async () => {
  const hooks = { 'pre-commit': `npm test && ${OLD_CALL}`, 'pre-push': 'npm test' };
  using repo = project({ 'package.json': JSON.stringify({ 'simple-git-hooks': hooks }) });
  await initTwice(repo);
  const written = () => JSON.parse(repo.read('package.json'))['simple-git-hooks'];
  expect(written()['pre-commit']).toBe(`npm test && ${CALL}`);
  expect(written()['pre-push']).toBe('npm test && node_modules/.bin/guardrail hook pre-push "$@"');
  const { 'post-commit': current, ...fewer } = written();
  const rewrite = (next: object) => {
    const manifest = { ...JSON.parse(repo.read('package.json')), 'simple-git-hooks': next };
    repo.write('package.json', JSON.stringify(manifest));
  };
  rewrite(fewer);
  await guardrail(repo, 'init', '--yes', '--no-install');
  expect(written()).toEqual(fewer);
  rewrite({ ...fewer, 'post-commit': `npm test && ${OLD_TELLING}` });
  await guardrail(repo, 'init', '--yes', '--no-install');
  expect(written()).toEqual({ ...fewer, 'post-commit': `npm test && ${current}` });
});

const OLD_TELLING = `(test "$(git rev-parse 'HEAD^{tree}')" = "$(cat "$(git rev-parse --git-path guardrail/checked)" 2>/dev/null)" || test -d "$(git rev-parse --git-path rebase-merge)" || node_modules/.bin/guardrail hook post-commit || true)`;

test('a reader that goes away does not stop what was begun', async () => {
  using repo = project({ 'package.json': '{ "type": "module" }\n' });
  expect(await unread(repo, 'init', '--yes', '--no-install')).toBe(0);
  expect(Object.keys(snapshot(repo))).toContain('.husky/pre-commit');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('.husky/_');
});
