import fs from 'node:fs';
import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { guardrail, type Outcome, project } from './project.js';

const INIT = ['init', '--yes', '--no-install'];

async function initialized(files: Record<string, string>, ...args: string[]): Promise<TempRepo> {
  const repo = project(files);
  expect((await guardrail(repo, ...INIT, ...args)).code).toBe(0);
  return repo;
}

function uninstall(repo: TempRepo, ...args: readonly string[]): Promise<Outcome> {
  return guardrail(repo, 'uninstall', '--yes', '--no-install', ...args);
}

function edit(repo: TempRepo, name: string, from: string | RegExp, to: string): void {
  const text = repo.read(name);
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  repo.write(name, edited);
}

test('what the user wrote since stays, our lines go', async () => {
  using repo = await initialized({
    'package.json': '{\n  "devDependencies": {\n    "eslint": "^10",\n    "zod": "4"\n  }\n}\n',
    'eslint.config.mjs':
      "import js from '@eslint/js';\n\nexport default [js.configs.recommended];\n",
    '.husky/pre-commit': 'npm test\n',
  });
  edit(
    repo,
    'eslint.config.mjs',
    '...guardrail()]',
    "...guardrail({ profile: 'standard' }), { rules: {} }]",
  );
  repo.write('.husky/pre-commit', `${repo.read('.husky/pre-commit')}npm run more\n`);
  edit(repo, 'package.json', '"zod": "4"', '"zod": "5"');
  edit(repo, '.gitignore', '.guardrail/\n', '.guardrail/\ncoverage/\n');

  expect((await uninstall(repo)).code).toBe(0);
  expect(repo.read('eslint.config.mjs')).toBe(
    "import js from '@eslint/js';\n\nexport default [js.configs.recommended, { rules: {} }];\n",
  );
  expect(repo.read('.husky/pre-commit')).toBe('npm test\nnpm run more\n');
  expect(repo.read('package.json')).toBe(
    '{\n  "devDependencies": {\n    "eslint": "^10",\n    "zod": "5"\n  }\n}\n',
  );
  expect(repo.read('.gitignore')).toBe('node_modules/\ncoverage/\n');
});

test('the policy and the trail stay, and git goes on ignoring the trail', async () => {
  using repo = await initialized({ 'package.json': '{}\n' });
  repo.write('.guardrail/audit.jsonl', '{}\n');
  const { out } = await uninstall(repo);
  expect(out).toContain('keep    guardrail.config.json');
  expect(fs.existsSync(repo.path('guardrail.allow.json'))).toBe(true);
  expect(repo.read('.guardrail/audit.jsonl')).toBe('{}\n');
  expect(repo.read('.gitignore')).toBe('node_modules/\n.guardrail/\n');
  const purged = await uninstall(repo, '--purge');
  expect(purged.out).toContain('The folder .guardrail goes, with the audit trail in it.');
  expect(repo.git('status', '--short', '--ignored')).toBe('');
});

test('a file of ours that the user changed is shown, not deleted', async () => {
  using repo = await initialized({ 'package.json': '{}\n', '.github/dependabot.yml': '' });
  edit(repo, '.github/workflows/guardrail.yml', 'timeout-minutes: 15', 'timeout-minutes: 30');
  edit(repo, 'lint-staged.config.mjs', /^/, '// ours\n');
  const { out, code } = await uninstall(repo);
  expect(code).toBe(0);
  expect(out).toContain('By hand, .github/workflows/guardrail.yml: remove our part yourself');
  expect(out).toContain('By hand, lint-staged.config.mjs');
  expect(repo.read('lint-staged.config.mjs')).toContain('// ours');
});

test('a configuration that uses the preset in its own way is shown', async () => {
  using repo = await initialized({ 'package.json': '{}\n' });
  const own = `import guardrail from '@magi-guardrail/eslint-config';\n\nconst blocks = guardrail();\nexport default [...blocks];\n`;
  repo.write('eslint.config.mjs', own);
  expect((await uninstall(repo)).out).toContain('By hand, eslint.config.mjs');
  expect(repo.read('eslint.config.mjs')).toBe(own);
});

test('a formatter may have had its way with our files', async () => {
  using repo = await initialized({ 'package.json': '{}\n', '.github/dependabot.yml': '' });
  repo.write(
    'eslint.config.mjs',
    'import guardrail from "@magi-guardrail/eslint-config"\n\nexport default [...guardrail()]\n',
  );
  edit(repo, 'lint-staged.config.mjs', /'|;/g, '"');
  edit(repo, '.secretlintrc.json', /^ {2}/gm, '\t');
  edit(repo, '.github/workflows/guardrail.yml', '["main"]', "['main']");
  expect((await uninstall(repo, '--purge')).out).not.toContain('By hand');
  expect(repo.git('status', '--short')).toBe('');
});

test('hooks of the user keep their connection', async () => {
  using repo = await initialized({ 'package.json': '{}\n' });
  repo.write('.husky/commit-msg', 'npx commitlint\n');
  fs.rmSync(repo.path('.git/guardrail'), { recursive: true });
  expect((await uninstall(repo)).out).toContain('core.hooksPath stays .husky/_');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('.husky/_');
});

test('simple-git-hooks has copied our command, so it has to be run again', async () => {
  using repo = await initialized({ 'package.json': '{ "simple-git-hooks": {} }\n' });
  expect((await uninstall(repo)).out).toContain('Run `npx simple-git-hooks`');
  expect(repo.read('package.json')).toBe('{ "simple-git-hooks": {} }\n');
});

test('a second uninstall, and one where init never was', async () => {
  using repo = await initialized({ 'package.json': '{}\n' });
  expect((await uninstall(repo, '--purge')).code).toBe(0);
  expect(await uninstall(repo)).toMatchObject({
    code: 0,
    out: 'Nothing to do: init has left nothing here.',
  });
});

test('a record that cannot be read costs exactness only', async () => {
  using repo = await initialized({ 'package.json': '{}\n', '.gitignore': 'node_modules/' });
  repo.write('.git/guardrail/init.json', '{ "files": { "package.json": 1 } }');
  expect((await uninstall(repo, '--purge')).code).toBe(0);
  expect(repo.read('.gitignore')).toBe('node_modules/\n');
  expect(fs.existsSync(repo.path('.husky'))).toBe(false);
});

test('what init did on another branch is not forced on this one', async () => {
  using repo = project({ 'package.json': '{ "name": "a" }\n' });
  repo.git('checkout', '-q', '-b', 'try');
  expect((await guardrail(repo, ...INIT)).code).toBe(0);
  repo.commit('guardrail');
  repo.git('checkout', '-q', 'main');
  expect((await uninstall(repo, '--purge')).code).toBe(0);
  expect(repo.git('status', '--short')).toBe('');
  expect(repo.read('package.json')).toBe('{ "name": "a" }\n');
});

test('the record holds no line but those that init changed', async () => {
  using repo = await initialized({
    'package.json':
      '{\n  "scripts": {\n    "deploy": "secret-word",\n    "prepare": "tsc"\n  }\n}\n',
  });
  const record = repo.read('.git/guardrail/init.json');
  expect(record).not.toContain('secret-word');
  expect(fs.statSync(repo.path('.git/guardrail/init.json')).mode & 0o077).toBe(0);
});
