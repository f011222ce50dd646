import fs from 'node:fs';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';

/** A project before init, and what is special about it. */
export interface Fixture {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** What a file list cannot say. */
  readonly prepare?: (repo: TempRepo) => void;
  readonly args?: readonly string[];
  /** What the output of the first init says. */
  readonly says?: readonly string[];
  /** Parts of files after init. */
  readonly has?: Readonly<Record<string, string>>;
  /** Files that init must not create. */
  readonly lacks?: readonly string[];
  /** Exit code of init; default 0. */
  readonly code?: number;
  /** Files that only the record can give back exactly: the marks do not tell how they were. */
  readonly needsRecord?: readonly string[];
}

const MODULE = '{\n  "name": "app",\n  "type": "module"\n}\n';
const CALL = 'node_modules/.bin/guardrail hook pre-commit --no-format';

export const fixtures: readonly Fixture[] = [
  {
    name: 'npm, ES modules, on GitHub, with an owner',
    files: { 'package.json': MODULE, 'package-lock.json': '{}\n', '.github/dependabot.yml': '' },
    args: ['--owner', '@acme/security'],
    says: ['Found: npm, ES modules, CI on github.', 'Make the check "guardrail" required'],
    has: {
      '.github/workflows/guardrail.yml': '      - run: npm ci --ignore-scripts\n',
      '.github/CODEOWNERS': '/guardrail.*.json @acme/security\n',
    },
  },
  {
    name: 'npm, CommonJS, tabs, odd key order, no final newline',
    files: {
      'package.json':
        '{\n\t"private": true,\n\t"devDependencies": { "zod": "4", "a": "1" },\n\t"name": "app"\n}',
    },
    has: { 'package.json': '\n\t"name": "app",\n\t"scripts": {\n\t\t"prepare"' },
    lacks: ['.github'],
  },
  {
    name: 'CRLF everywhere',
    files: {
      'package.json':
        '{\r\n  "scripts": {\r\n    "prepare": "tsc",\r\n    "test": "vitest"\r\n  },\r\n  "devDependencies": {\r\n    "vitest": "5"\r\n  }\r\n}\r\n',
      '.gitignore': 'node_modules/\r\ndist/\r\n',
      '.gitattributes': '* text=auto\r\n',
      'eslint.config.mjs':
        "import js from '@eslint/js';\r\n\r\nexport default [\r\n  js.configs.recommended,\r\n];\r\n",
    },
    has: {
      '.gitignore': 'dist/\r\n.guardrail/\r\n',
      'eslint.config.mjs': '  js.configs.recommended,\r\n  ...guardrail(),\r\n',
    },
  },
  {
    name: 'byte order marks',
    files: {
      'package.json': `\uFEFF${MODULE}`,
      'eslint.config.js': '\uFEFFexport default [];\n',
      '.gitignore': '\uFEFFnode_modules/\n',
    },
    has: { 'eslint.config.js': '\uFEFFimport guardrail from' },
    needsRecord: ['eslint.config.js'],
  },
  {
    name: 'no final newlines, an empty scripts object, an empty prepare',
    files: {
      'package.json': '{ "scripts": { "prepare": "" }, "devDependencies": {} }',
      '.gitignore': 'node_modules/',
      '.husky/pre-commit': 'npm test',
    },
    has: {
      '.gitignore': 'node_modules/\n.guardrail/\n',
      '.husky/pre-commit': 'npm test\n# guardrail:start',
    },
    needsRecord: ['.gitignore', '.husky*', '(git config)'],
  },
  {
    name: 'pnpm workspace, at the root, by packageManager against a stray lockfile',
    files: {
      'package.json': '{\n  "packageManager": "pnpm@10.4.1",\n  "type": "module"\n}\n',
      'pnpm-workspace.yaml': 'packages:\n  - web\n',
      'package-lock.json': '{}\n',
      'web/package.json': '{}\n',
      '.github/workflows/ci.yml': 'on: push\n',
    },
    says: ['Found: pnpm 10.4.1, ES modules, workspaces'],
    has: {
      '.github/workflows/guardrail.yml': 'npx --yes pnpm@10.4.1 install --ignore-scripts\n',
      '.husky/pre-commit': 'Run \\`pnpm install\\`',
    },
    lacks: ['web/eslint.config.mjs'],
  },
  {
    name: 'inside a package of a pnpm workspace, with spaces and umlauts in its path',
    files: {
      'package.json': '{}\n',
      'pnpm-lock.yaml': '',
      'pnpm-workspace.yaml': 'packages:\n  - apps/*\n',
      'apps/größe und maß/package.json': MODULE,
      '.github/CODEOWNERS': '* @all\n',
    },
    args: ['--cwd', 'apps/größe und maß', '--owner', '@acme/security'],
    says: ['The hooks guard the whole repository, by the policy of apps/größe und maß'],
    has: {
      'apps/größe und maß/.husky/pre-commit': "(cd 'apps/größe und maß' && ",
      '.github/CODEOWNERS': String.raw`/apps/größe\ und\ maß/guardrail.*.json @acme/security`,
      '.github/workflows/guardrail.yml': 'working-directory: "apps/größe und maß"',
    },
  },
  {
    name: 'Yarn 1 on GitLab',
    files: {
      'package.json': MODULE,
      'yarn.lock': '# yarn lockfile v1\n',
      '.gitlab-ci.yml': 'stages: [test]\n',
    },
    says: [
      'Found: yarn, ES modules, CI on gitlab.',
      'By hand, .gitlab-ci.yml: let CI run the same check',
      '    - npx --yes yarn@1 install --frozen-lockfile --ignore-scripts',
      'CI_MERGE_REQUEST_DIFF_BASE_SHA',
    ],
    lacks: ['.github'],
  },
  {
    name: 'Yarn 4 with node_modules, CODEOWNERS of GitLab with sections',
    files: {
      'package.json': '{ "packageManager": "yarn@4.5.0" }\n',
      '.yarnrc.yml': 'nodeLinker: node-modules\n',
      'yarn.lock': '',
      '.gitlab-ci.yml': 'job:\n  script: guardrail check\n',
      'docs/CODEOWNERS': '^[Docs]\n*.md @writers\n',
    },
    args: ['--owner', 'security@example.com'],
    says: ['Found: yarn,', 'keep    .gitlab-ci.yml'],
    has: { 'docs/CODEOWNERS': '[Guardrail]\n/guardrail.*.json security@example.com\n' },
  },
  {
    name: "Yarn 4 with Plug'n'Play",
    files: {
      'package.json': '{ "packageManager": "yarn@4.5.0" }\n',
      'yarn.lock': '',
      '.yarnrc.yml': '',
    },
    says: ["This project uses Yarn Plug'n'Play", 'nodeLinker: node-modules'],
  },
  {
    name: 'Bun, with a remote on GitHub and no workflow yet',
    files: { 'package.json': MODULE, 'bun.lock': '' },
    prepare: (repo) => {
      repo.git('remote', 'add', 'origin', 'git@github.com:acme/app.git');
      repo.git('branch', '-m', 'trunk');
    },
    has: { '.github/workflows/guardrail.yml': 'bun install --frozen-lockfile --ignore-scripts\n' },
  },
  {
    name: 'Next.js with TypeScript and a configuration through FlatCompat',
    files: {
      'package.json': '{\n  "dependencies": {\n    "next": "16"\n  }\n}\n',
      'tsconfig.json': '{}\n',
      'eslint.config.mjs':
        'const compat = {};\n\nconst eslintConfig = [\n  ...compat.extends("next/core-web-vitals"),\n];\n\nexport default eslintConfig;\n',
    },
    says: ['Found: npm, CommonJS, TypeScript, Next.js.'],
    has: {
      'eslint.config.mjs': '  ...compat.extends("next/core-web-vitals"),\n  ...guardrail(),\n];',
    },
  },
  {
    name: 'Next.js without ESLint: what it generates is left out',
    files: { 'package.json': '{ "dependencies": { "next": "16" } }\n' },
    has: {
      'eslint.config.mjs': "...guardrail({ ignores: ['.next/**', 'out/**', 'next-env.d.ts'] })",
    },
  },
  {
    name: 'Nuxt: a call that holds nothing but a comment',
    files: {
      'package.json': '{\n  "type": "module",\n  "dependencies": {\n    "nuxt": "4"\n  }\n}\n',
      'eslint.config.mjs':
        "// @ts-check\nimport withNuxt from './.nuxt/eslint.config.mjs'\n\nexport default withNuxt(\n  // Your custom configs here\n)\n",
    },
    has: { 'eslint.config.mjs': '  // Your custom configs here\n  ...guardrail(),\n)' },
  },
  {
    name: 'SvelteKit: defineConfig with arguments, a .ts of TypeScript types',
    files: {
      'package.json':
        '{\n  "type": "module",\n  "devDependencies": {\n    "@sveltejs/kit": "2"\n  }\n}\n',
      'eslint.config.ts':
        "import { defineConfig } from 'eslint/config';\nimport js from '@eslint/js';\n\nexport default defineConfig(\n\tjs.configs.recommended,\n\t{ rules: {} }\n);\n",
    },
    has: { 'eslint.config.ts': '\t{ rules: {} },\n\t...guardrail()\n);' },
  },
  {
    name: 'Nest: tseslint.config in .mts, with satisfies',
    files: {
      'package.json': '{\n  "dependencies": {\n    "@nestjs/core": "11"\n  }\n}\n',
      'eslint.config.mts':
        "import type { Linter } from 'eslint';\n\nexport default [{ rules: {} }] satisfies Linter.Config[];\n",
    },
    has: { 'eslint.config.mts': '[{ rules: {} }, ...guardrail()] satisfies' },
  },
  {
    name: 'a CommonJS configuration in .cjs',
    files: {
      'package.json': '{}\n',
      'eslint.config.cjs':
        "'use strict';\n\nconst js = require('@eslint/js');\n\nmodule.exports = [js.configs.recommended];\n",
    },
    has: { 'eslint.config.cjs': 'module.exports = [js.configs.recommended, ...guardrail()];' },
  },
  {
    name: 'a configuration in .cts that cannot be merged',
    files: { 'package.json': '{}\n', 'eslint.config.cts': 'export = makeConfig();\n' },
    says: ['By hand, eslint.config.cts: add the guardrail rules yourself', '...guardrail(),'],
  },
  {
    name: 'a legacy .eslintrc with comments under ESLint 9',
    files: {
      'package.json': '{\n  "devDependencies": {\n    "eslint": "^9.30.0"\n  }\n}\n',
      '.eslintrc.json': '{\n  // ours\n  "root": true\n}\n',
    },
    says: [
      'By hand, .eslintrc.json: migrate',
      'npx @eslint/migrate-config .eslintrc.json',
      'The gate works without this',
    ],
    lacks: ['eslint.config.mjs'],
  },
  {
    name: 'eslintConfig in package.json, beside Oxlint and Biome',
    files: {
      'package.json': '{\n  "eslintConfig": {\n    "root": true\n  }\n}\n',
      '.oxlintrc.json': '{}\n',
      'biome.json': '{}\n',
    },
    says: ['Oxlint, biome', 'keep    .oxlintrc.json', 'By hand, package.json: migrate'],
  },
  {
    name: 'Husky 9 installed, lint-staged in package.json',
    files: {
      'package.json':
        '{\n  "scripts": {\n    "prepare": "husky"\n  },\n  "lint-staged": {\n    "*": "prettier --write"\n  },\n  "devDependencies": {\n    "husky": "^9",\n    "prettier": "3"\n  }\n}\n',
      '.husky/pre-commit': 'npx lint-staged\n',
    },
    prepare: (repo) => {
      repo.git('config', 'core.hooksPath', '.husky/_');
      repo.write('.husky/_/.gitignore', '*');
      repo.write('.husky/_/h', '#!/bin/sh\n');
      repo.write('.husky/_/pre-commit', '#!/bin/sh\n');
      repo.write('.husky/_/pre-merge-commit', '#!/bin/sh\n');
    },
    says: ['keep    package.json', 'Hooks are installed (core.hooksPath is .husky/_)'],
    has: { '.husky/pre-commit': 'npx lint-staged\n# guardrail:start' },
  },
  {
    name: 'Husky 8: its shell line stays, the hooks path comes back',
    files: {
      'package.json':
        '{\n  "scripts": {\n    "prepare": "husky install"\n  },\n  "devDependencies": {\n    "husky": "^8"\n  }\n}\n',
      '.husky/pre-commit':
        '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\nexit 0\n',
    },
    prepare: (repo) => {
      fs.chmodSync(repo.path('.husky/pre-commit'), 0o755);
      repo.git('config', 'core.hooksPath', '.husky');
    },
    has: { '.husky/pre-commit': '# guardrail:end\nexit 0\n' },
    needsRecord: ['(git config)', '.husky/_*'],
  },
  {
    name: 'Husky 4',
    files: {
      'package.json':
        '{\n  "husky": {\n    "hooks": {\n      "pre-commit": "lint-staged"\n    }\n  },\n  "devDependencies": {\n    "husky": "^4"\n  }\n}\n',
    },
    says: ['Husky 4'],
    has: { 'package.json': `"pre-commit": "lint-staged && ${CALL}"` },
    lacks: ['.husky'],
  },
  {
    name: 'Husky 4 in a file of its own',
    files: {
      'package.json': MODULE,
      '.huskyrc': '{\n  "hooks": {\n    "pre-push": "npm test"\n  }\n}\n',
    },
    has: { '.huskyrc': `"pre-commit": "${CALL}"` },
    lacks: ['.husky'],
  },
  {
    name: 'simple-git-hooks',
    files: {
      'package.json':
        '{\n  "simple-git-hooks": {\n    "pre-commit": "npx lint-staged"\n  },\n  "scripts": {\n    "postinstall": "simple-git-hooks"\n  }\n}\n',
      '.lintstagedrc': '{ "*.js": "eslint" }\n',
    },
    says: ['npx simple-git-hooks', 'keep    .lintstagedrc'],
    has: { 'package.json': `"pre-commit": "npx lint-staged && ${CALL}"` },
    lacks: ['.husky', 'lint-staged.config.mjs'],
  },
  {
    name: 'lefthook with commands',
    files: {
      'package.json': MODULE,
      'lefthook.yml':
        '# ours\npre-commit:\n  parallel: true\n  commands:\n    lint:\n      run: npx eslint {staged_files}\n\ncommit-msg:\n  commands:\n    msg:\n      run: true\n',
    },
    says: ['lefthook install'],
    has: {
      'lefthook.yml': `    guardrail:\n      run: ${CALL}\n    # guardrail:end\n\ncommit-msg:`,
    },
    lacks: ['.husky', 'lint-staged.config.mjs'],
  },
  {
    name: 'lefthook with jobs, without a final newline',
    files: {
      'package.json': MODULE,
      '.lefthook.yaml': 'pre-commit:\n  jobs:\n  - name: lint\n    run: npx eslint .',
    },
    has: { '.lefthook.yaml': `  - name: guardrail\n    run: ${CALL}\n` },
    lacks: ['.husky'],
    needsRecord: ['.lefthook.yaml'],
  },
  {
    name: 'lefthook in TOML: the lines are shown',
    files: {
      'package.json': MODULE,
      'lefthook.toml': '[pre-commit.commands.lint]\nrun = "npx eslint ."\n',
    },
    says: ['By hand, lefthook.toml: add the gate to your hooks yourself', `run: ${CALL}`],
    lacks: ['.husky'],
  },
  {
    name: 'pre-commit, the list at the left edge',
    files: {
      'package.json': MODULE,
      '.pre-commit-config.yaml':
        'repos:\n- repo: https://github.com/pre-commit/pre-commit-hooks\n  rev: v5.0.0\n  hooks:\n  - id: end-of-file-fixer\n# later\ndefault_stages: [pre-commit]\n',
    },
    says: ['pre-commit install --hook-type pre-commit'],
    has: { '.pre-commit-config.yaml': '  - id: end-of-file-fixer\n# guardrail:start' },
    lacks: ['.husky'],
  },
  {
    name: 'a tracked folder of hooks',
    files: { 'package.json': MODULE, '.githooks/commit-msg': '#!/bin/sh\necho mine\n' },
    prepare: (repo) => {
      repo.git('config', 'core.hooksPath', '.githooks');
    },
    says: ['hooks in .githooks', 'core.hooksPath names their folder'],
    has: { '.githooks/pre-commit': '#!/bin/sh\n# guardrail:start' },
    lacks: ['.husky'],
  },
  {
    name: 'foreign hooks in .git/hooks stay active',
    files: { 'package.json': MODULE },
    prepare: (repo) => {
      fs.writeFileSync(`${repo.path('.git/hooks')}/pre-commit`, '#!/bin/sh\n', { mode: 0o755 });
    },
    says: ['.git/hooks run before them'],
  },
  {
    name: 'a Node that is too old is pinned, CircleCI',
    files: {
      'package.json': MODULE,
      '.nvmrc': 'v20.11.1\n',
      '.circleci/config.yml': 'version: 2.1\n',
    },
    says: ['.nvmrc pins Node v20.11.1', 'By hand, .circleci/config.yml', '--since "origin/main"'],
  },
];

const LINT_STAGED = [
  '.lintstagedrc',
  '.lintstagedrc.json',
  '.lintstagedrc.yaml',
  '.lintstagedrc.yml',
  '.lintstagedrc.mjs',
  '.lintstagedrc.js',
  '.lintstagedrc.cjs',
  'lint-staged.config.mjs',
  'lint-staged.config.js',
  'lint-staged.config.cjs',
  'lint-staged.config.ts',
  'package.yaml',
];

/** Each stays as it is, and none is joined by a second one. */
export const lintStagedFixtures: readonly Fixture[] = LINT_STAGED.map((name) => ({
  name: `lint-staged in ${name}`,
  files: { 'package.json': MODULE, [name]: 'lint-staged:\n  "*": prettier --write\n' },
  says: [`keep    ${name}`],
  lacks: ['lint-staged.config.mjs'].filter((it) => it !== name),
}));
