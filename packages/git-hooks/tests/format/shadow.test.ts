import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commit, hooked, linkSelf, scratch } from '../project.js';

/** Notes where it runs, and makes the file of which it is given the name upper case. */
const SHOUT = `const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const files = process.argv.slice(2);
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
fs.appendFileSync(process.env.NOTES, JSON.stringify({
  cwd: process.cwd(), files, top: git('rev-parse', '--show-toplevel'), status: git('status', '--short'),
  seen: files.map((file) => fs.readFileSync(file, 'utf8')),
  installed: require('installed'), generated: fs.readFileSync('generated/code.txt', 'utf8'),
  others: fs.readdirSync('.').sort(),
}) + '\\n');
for (const file of files) fs.writeFileSync(file, fs.readFileSync(file, 'utf8').toUpperCase());
`;

function project(config: Readonly<Record<string, string>>) {
  const repo = hooked(
    scratch({
      files: {
        'shout.cjs': SHOUT,
        '.gitignore': 'node_modules/\n.guardrail/\ngenerated/\nnotes\n',
        ...config,
      },
    }),
  );
  repo.write('node_modules/installed/index.js', 'module.exports = "installed";\n');
  repo.write('generated/code.txt', 'generated');
  linkSelf(repo);
  return repo;
}

type Project = ReturnType<typeof project>;

function notes(repo: Project) {
  const lines = fs.existsSync(repo.path('notes')) ? repo.read('notes').trim().split('\n') : [];
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function commitNoted(repo: Project, ...args: readonly string[]) {
  return commit({ ...repo, env: { ...repo.env, NOTES: repo.path('notes') } }, ...args);
}

const OURS = `import { lintStaged } from '@magi-guardrail/git-hooks/lint-staged';
export default lintStaged({ steps: () => [
  { name: 'shout', files: /\\.txt$/, plan: (files) => ({ run: ['node shout.cjs ' + files.join(' ')] }) },
] });
`;

const FOREIGN = '{ "*.txt": "node shout.cjs" }\n';

test.for([
  ['our steps', { 'lint-staged.config.mjs': OURS }],
  ['a foreign configuration', { '.lintstagedrc.json': FOREIGN }],
] as const)('commands of %s see what is staged, and their changes come back', ([, config]) => {
  using repo = project(config);
  const copy = repo.path('.git/guardrail/shadow/0/tree');
  repo.stage('a.txt', 'one\n\ntwo\n\nthree\n');
  const clean = commitNoted(repo);
  expect(clean.code).toBe(0);
  expect(repo.git('show', 'HEAD:a.txt')).toBe('ONE\n\nTWO\n\nTHREE\n');
  expect(repo.read('a.txt')).toBe('ONE\n\nTWO\n\nTHREE\n');
  expect(notes(repo)).toMatchObject([{ cwd: repo.root, top: repo.root }]);

  repo.stage('a.txt', 'one\n\nTWO\n\nTHREE\n');
  repo.write('a.txt', 'one\n\nTWO\n\nTHREE, mine\n');
  repo.write('untracked', '');
  const partly = commitNoted(repo);
  expect(partly.out + partly.err).not.toContain('failed');
  // Nothing is left of the staged change but what HEAD has.
  expect(partly.code).toBe(1);
  expect(repo.read('a.txt')).toBe('ONE\n\nTWO\n\nTHREE, mine\n');
  const [, second] = notes(repo);
  expect(second).toMatchObject({
    cwd: copy,
    top: copy,
    status: 'M  a.txt',
    seen: ['one\n\nTWO\n\nTHREE\n'],
    installed: 'installed',
    generated: 'generated',
  });
  expect(second?.['others']).not.toContain('untracked');

  fs.rmSync(repo.path('a.txt'));
  repo.stage('b.txt', 'new\n');
  repo.write('b.txt', 'new\nand mine\n');
  const third = commitNoted(repo);
  expect(third.code).toBe(0);
  expect(repo.git('show', 'HEAD:b.txt')).toBe('NEW\n');
  expect(repo.read('b.txt')).toBe('new\nand mine\n');
  expect(third.err).toContain('b.txt is formatted in the commit; the file on disk stays as it is');
  expect(repo.git('status', '--short')).toBe(' D a.txt\n M b.txt\n?? untracked\n');
  expect(repo.git('stash', 'list')).toBe('');
  expect(
    fs.readdirSync(repo.path('.git')).filter((name) => /patch|lint-staged/.test(name)),
  ).toEqual([]);
});

test('lint-staged itself runs our steps as commands', () => {
  using repo = project({ 'lint-staged.config.mjs': OURS });
  repo.stage('a.txt', 'one\n');
  const bin = fileURLToPath(import.meta.resolve('lint-staged/bin'));
  const { status } = spawnSync(process.execPath, [bin], {
    cwd: repo.root,
    env: { ...repo.env, NOTES: repo.path('notes') },
  });
  expect(status).toBe(0);
  expect(repo.git('show', ':a.txt')).toBe('ONE\n');
});

const MAKES = `const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const files = { 'made/deep/api.txt': 'made\\n', 'made/run.sh': '#!/bin/sh\\n', 'mine.txt': 'made\\n', 'linked/a.txt': 'made\\n', 'same.txt': 'made\\n' };
for (const [name, text] of Object.entries(files)) {
  fs.mkdirSync(require('node:path').dirname(name), { recursive: true });
  fs.writeFileSync(name, text);
}
fs.chmodSync('made/run.sh', 0o755);
execFileSync('git', ['add', ...Object.keys(files)]);
`;

test('a file that a command makes and adds in the copy is on disk afterwards, never in place of another', () => {
  using repo = project({
    '.lintstagedrc.json': '{ "*.in": ["node make.cjs"] }\n',
    'make.cjs': MAKES,
    '.gitattributes': 'api.txt text eol=crlf\n',
  });
  repo.stage('a.in', 'one\n');
  repo.write('a.in', 'one\nmine\n');
  repo.write('mine.txt', 'mine\n');
  repo.write('same.txt', 'made\n');
  fs.mkdirSync(repo.path('elsewhere'));
  fs.symlinkSync('elsewhere', repo.path('linked'));
  const { code, err } = commit(repo);
  expect(code).toBe(0);
  expect(repo.git('show', 'HEAD:made/deep/api.txt')).toBe('made\n');
  expect(repo.read('made/deep/api.txt')).toBe('made\r\n');
  expect(fs.statSync(repo.path('made/run.sh')).mode & 0o111).not.toBe(0);
  expect(repo.read('a.in')).toBe('one\nmine\n');
  expect(repo.read('mine.txt')).toBe('mine\n');
  expect(fs.readdirSync(repo.path('elsewhere'))).toEqual([]);
  expect(err.match(/^guardrail: \S+ is formatted in the commit;/gm)).toEqual([
    'guardrail: linked/a.txt is formatted in the commit;',
    'guardrail: mine.txt is formatted in the commit;',
  ]);
  const status = repo.git('status', '--short').split('\n').filter(Boolean);
  expect(status).toEqual([' M a.in', ' D linked/a.txt', ' M mine.txt', '?? linked']);
});
