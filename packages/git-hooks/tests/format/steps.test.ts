import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { formatStaged } from '../../src/format-staged.js';
import { hookPlace } from '../../src/hook-place.js';
import { linkSelf, scratch } from '../project.js';

async function format(repo: TempRepo, env = process.env) {
  const out: string[] = [];
  const print = (text: string) => void out.push(text);
  const context = { cwd: repo.root, env, color: false, print, say: print };
  const place = hookPlace(repo.root, env);
  const code = place && (await formatStaged(context, place));
  return { code, out: out.join('\n').replaceAll(repo.root, '.') };
}

const standard = { 'guardrail.config.json': '{ "profile": "standard" }\n' };

test('Prettier takes configuration, ignore file and .editorconfig, and leaves unknown files alone', async () => {
  using repo = scratch({
    modules: ['prettier'],
    files: {
      '.prettierrc': '{ "singleQuote": true, "plugins": ["./shout.mjs"] }\n',
      '.prettierignore': 'ignored.js\n',
      '.editorconfig': 'root = true\n[*]\nindent_size = 8\n',
      'shout.mjs': `export const languages = [{ name: 'shout', parsers: ['shout'], extensions: ['.shout'] }];
export const parsers = { shout: { parse: (text) => ({ text }), astFormat: 'shout', locStart: () => 0, locEnd: () => 0 } };
export const printers = { shout: { print: (path) => path.node.text.toUpperCase() } };
`,
    },
  });
  repo.stage('a.js', 'if (a) { b("c") }\n');
  repo.stage('ignored.js', 'a  =  1\n');
  repo.stage('unknown.xyz', 'a  =  1\n');
  repo.stage('a.shout', 'louder\n');
  repo.stage('bytes.js', new Uint8Array([0x61, 0x20, 0x20, 0xff, 0x0a]));
  repo.stage('mark.js', '\uFEFFa  =  1\n');
  const { code } = await format(repo);
  expect(code).toBe(0);
  expect(repo.git('show', ':a.js')).toBe("if (a) {\n        b('c');\n}\n");
  expect(repo.git('show', ':ignored.js')).toBe('a  =  1\n');
  expect(repo.git('show', ':unknown.xyz')).toBe('a  =  1\n');
  expect(repo.git('show', ':a.shout')).toBe('LOUDER\n');
  expect(repo.git('show', ':mark.js')).toBe('\uFEFFa = 1;\n');
  expect(repo.git('ls-files', '-m')).toBe('');
});

test('Biome formats where it is configured, and leaves alone what it ignores or does not know', async () => {
  using repo = scratch({
    tools: ['biome'],
    modules: ['prettier'],
    files: { 'biome.json': '{ "files": { "includes": ["**", "!**/ignored.js"] } }\n' },
  });
  repo.stage('a b.js', 'a  =  1\n');
  repo.stage('ignored.js', 'a  =  1\n');
  repo.stage('unknown.xyz', 'a  =  1\n');
  const fine = await format(repo);
  expect(fine.out).toContain('formatted 1 file: a b.js.');
  expect(fine.code).toBe(0);
  expect(repo.git('show', ':a b.js')).toBe('a = 1;\n');
  repo.stage('broken.js', '\nconst = ;\n');
  const { code, out } = await format(repo);
  expect(out).toMatch(/broken\.js\n {2}2:7 {2}Expected an identifier/);
  expect(code).toBe(1);
});

const ESLINT = `export default [
  { ignores: ['ignored.js'] },
  { rules: { 'no-var': 'error', 'no-undef': 'error', 'no-empty': 'warn', eqeqeq: 'error' } },
];
`;

test.for(['eslint', 'eslint9'])('%s fixes what it can; errors that remain block', async (name) => {
  using repo = scratch({ files: { 'eslint.config.js': ESLINT } });
  fs.symlinkSync(
    fs.realpathSync(new URL(`../../node_modules/${name}`, import.meta.url)),
    repo.path('node_modules/eslint'),
  );
  repo.stage('a.js', 'var a = 1;\nif (a == b) {}\nexport { a };\n');
  repo.write('a.js', 'var a = 1;\nif (a == b) {}\nexport { a };\n\n// mine\n');
  repo.stage('ignored.js', 'var a = b;\n');
  repo.stage('broken.js', 'const = ;\n');
  const { code, out } = await format(repo);
  expect(out).toContain(`a.js
  2:7  Expected '===' and instead saw '=='.  eqeqeq
  2:10  'b' is not defined.  no-undef
`);
  expect(out).toMatch(/broken\.js\n {2}1:7 {2}Parsing error: /);
  expect(out).not.toContain('no-empty');
  expect(out).not.toContain('ignored.js');
  expect(out).toContain('formatted 1 file: a.js.');
  expect(code).toBe(1);
  // What could be fixed is, and the edit that was not staged is still there.
  expect(repo.git('show', ':a.js')).toBe('let a = 1;\nif (a == b) {}\nexport { a };\n');
  expect(repo.read('a.js')).toBe('let a = 1;\nif (a == b) {}\nexport { a };\n\n// mine\n');
});

test('where no rule is left, not even the parser is asked', async () => {
  using repo = scratch({
    modules: ['eslint'],
    files: {
      'eslint.config.js': `const parser = { parse() { throw new Error('asked'); } };
const idle = { files: ['a.js'], languageOptions: { parser }, rules: { 'no-var': 'off' } };
export default [idle, { ...idle, files: ['b.js'], rules: { 'no-var': 'warn' } }];
`,
    },
  });
  repo.stage('a.js', 'a\n');
  const idle = await format(repo);
  expect(idle.out).not.toContain('lint');
  repo.stage('b.js', 'b\n');
  const { out } = await format(repo);
  expect(out).toContain('Parsing error: asked');
});

test('a rule that throws is no finding: strict blocks with 3, standard warns', async () => {
  using repo = scratch({
    modules: ['eslint', 'prettier'],
    files: {
      'eslint.config.js': `const rule = { create() { throw new Error('rule broke') } };
export default [{ plugins: { own: { rules: { rule } } }, rules: { 'own/rule': 'error' } }];
`,
    },
  });
  repo.stage('a.js', 'a  =  1\n');
  const strict = await format(repo);
  expect(strict.out).toContain(
    "step lint could not check everything: a.js: Error while loading rule 'own/rule': rule broke",
  );
  expect(strict.code).toBe(3);
  expect(repo.git('show', ':a.js')).toBe('a = 1;\n');
  repo.write('guardrail.config.json', standard['guardrail.config.json']);
  const lenient = await format(repo);
  expect(lenient.out).toContain('WARNING');
  expect(lenient.code).toBe(0);
});

test('a repository that only the environment names is formatted by its own policy', async () => {
  using repo = scratch({
    modules: ['prettier'],
    files: {
      ...standard,
      'lint-staged.config.mjs': `import { lintStaged } from '@magi-guardrail/git-hooks/lint-staged';
const breaks = { name: 'breaks', files: /./, plan: () => ({ run: [] }), edit: () => { throw new Error('broken'); } };
export default lintStaged({ steps: ([format]) => [format, breaks] });
`,
    },
  });
  linkSelf(repo);
  repo.stage('a.js', 'a  =  1\n');
  fs.renameSync(repo.path('.git'), repo.path('node_modules/history'));
  const names = { GIT_DIR: repo.path('node_modules/history'), GIT_WORK_TREE: repo.root };
  const { code, out } = await format(repo, { ...process.env, ...names });
  expect(out).toContain('WARNING, not every step could do its work');
  expect(code).toBe(0);
  const staged = () => repo.git('--git-dir', names.GIT_DIR, 'show', ':a.js');
  expect([staged(), repo.read('a.js')]).toEqual(['a = 1;\n', 'a = 1;\n']);
  // Nor is it the one that happens to be there.
  repo.git('init', '-q');
  repo.git('--git-dir', names.GIT_DIR, '--work-tree', '.', 'update-index', '--refresh');
  repo.write('a.js', 'a  =  2\n');
  repo.git('--git-dir', names.GIT_DIR, '--work-tree', '.', 'add', 'a.js');
  expect((await format(repo, { ...process.env, ...names })).code).toBe(0);
  expect([staged(), repo.read('a.js')]).toEqual(['a = 2;\n', 'a = 2;\n']);
  expect(repo.git('ls-files')).toBe('');
});

test('a text that Prettier cannot parse is a finding', async () => {
  using repo = scratch({ modules: ['prettier'], files: standard });
  repo.stage('a.json', '{ "a": \n');
  const { code, out } = await format(repo);
  expect(out).toMatch(/a\.json\n {2}2:1 {2}Unexpected token/);
  expect(code).toBe(1);
});

test('a text that a command has changed is the one that the next step gets', async () => {
  using repo = scratch({
    modules: ['prettier'],
    files: {
      'header.cjs': `const fs = require('node:fs');
for (const file of process.argv.slice(2)) fs.writeFileSync(file, '// (c)\\n' + fs.readFileSync(file));
`,
      'lint-staged.config.mjs': `import { lintStaged } from '@magi-guardrail/git-hooks/lint-staged';
const header = {
  name: 'header',
  files: /\\/[ab]\\.js$/,
  plan: (files) => ({ run: ['node header.cjs ' + files.join(' ')] }),
};
export default lintStaged({ steps: ([format]) => [format, header, { ...format, name: 'again' }] });
`,
    },
  });
  linkSelf(repo);
  repo.stage('a.js', 'a  =  1\n');
  repo.stage('b.js', 'b  =  1\n\nb;\n');
  repo.write('b.js', 'b  =  1\n\nb;\n\n\n// mine\n');
  const { code, out } = await format(repo);
  expect(out).toContain('formatted 2 files: a.js, b.js.');
  expect(code).toBe(0);
  expect(repo.git('show', ':a.js')).toBe('// (c)\na = 1;\n');
  expect(repo.read('a.js')).toBe('// (c)\na = 1;\n');
  expect(repo.git('show', ':b.js')).toBe('// (c)\nb = 1;\n\nb;\n');
  expect(repo.read('b.js')).toBe('// (c)\nb = 1;\n\nb;\n\n\n// mine\n');
});

test('each command has the time of the step for itself', async () => {
  using repo = scratch({
    files: {
      ...standard,
      'lint-staged.config.mjs': `import { lintStaged } from '@magi-guardrail/git-hooks/lint-staged';
export default lintStaged({ steps: () => [
  { name: 'sleeps', files: /a$/, timeout: 4000, plan: () => ({ run: ['sleep 2.1', 'sleep 2.1'] }) },
] });
`,
    },
  });
  linkSelf(repo);
  repo.stage('a', 'text\n');
  const { code, out } = await format(repo);
  expect(out).not.toContain('could not check');
  expect(code).toBe(0);
});

test('a step that hangs is stopped and told', async () => {
  using repo = scratch({
    files: {
      ...standard,
      'lint-staged.config.mjs': `import { lintStaged } from '@magi-guardrail/git-hooks/lint-staged';
export default lintStaged({ steps: () => [
  { name: 'waits', files: /a$/, timeout: 300, plan: () => ({ run: [] }), edit: () => ({ edit: () => new Promise(() => {}) }) },
  { name: 'sleeps', files: /a$/, timeout: 300, plan: () => ({ run: ['sh -c "sleep 77 & echo $! > pid; wait"'] }) },
  { name: 'shouts', files: /a$/, plan: () => ({ run: [] }), edit: () => ({ edit: ({ text }) => ({ text: text.toUpperCase() }) }) },
] });
`,
    },
  });
  linkSelf(repo);
  repo.stage('a', 'text\n');
  const started = Date.now();
  const { code, out } = await format(repo);
  expect(Date.now() - started).toBeLessThan(5000);
  expect(out).toContain('step waits could not check everything: it took more than 0.3 s');
  expect(out).toContain(
    'step sleeps could not check everything: sh took more than 0.3 s and was stopped. `timeout` of the step says how long it may take.',
  );
  // Nothing of it is left but, perhaps, a name that nobody has read yet.
  const left = spawnSync('ps', ['-o', 'stat=', '-p', repo.read('pid').trim()], {
    encoding: 'utf8',
  });
  expect(left.stdout).toMatch(/^(?:Z.*)?\s*$/);
  expect(code).toBe(0);
  expect(repo.git('show', ':a')).toBe('TEXT\n');
});
