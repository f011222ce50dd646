import fs from 'node:fs';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { formatResult, runGate } from '../../src/index.js';
import { paths, staged, summary, TOKEN } from './helpers.js';

const EVAL = 'export const run = (code) => eval(code);\n';

it('says after every file how far it is', async () => {
  using repo = tempRepo({
    files: {
      'guardrail.config.json': '{ "ignore": ["vendor/**"] }',
      'a.js': '0;\n',
      'b.png': '\0',
      'vendor/c.js': '0;\n',
    },
  });
  const told: unknown[] = [];
  await runGate({
    cwd: repo.root,
    env: repo.env,
    audit: false,
    target: { kind: 'paths', paths: [] },
    onProgress: (progress) => told.push(progress),
  });
  expect(told).toEqual([1, 2, 3].map((done) => ({ done, files: 3 })));
});

describe('a file that cannot be parsed', () => {
  it('makes the run incomplete, and its secrets are still found', async () => {
    using repo = tempRepo();
    repo.stage('broken.ts', 'const = ;\n');
    const result = await staged(repo);
    expect(result).toMatchObject({ outcome: 'incomplete', exitCode: 3, findings: [] });
    expect(result.reasons).toEqual(['1 file could not be checked.']);
    expect(result.coverage.notScanned).toMatchObject([
      { path: 'broken.ts', stage: 'code', failed: true },
    ]);
    expect(result.coverage.notScanned[0]?.reason).toMatch(/^could not be parsed: .+ \(line 1\)$/);
    repo.stage('broken.ts', `const = '${TOKEN}`);
    expect(await staged(repo)).toMatchObject({ outcome: 'blocked', exitCode: 1 });
  });

  it('is no CommonJS with the liberties that CommonJS has', async () => {
    using repo = tempRepo();
    repo.stage('old.js', 'var mode = 0777;\nif (mode) return;\nwith (a) eval(b);\n');
    const result = await staged(repo);
    expect(summary(result)).toEqual(['guardrail/no-eval old.js:3']);
    expect(result.coverage.notScanned).toEqual([]);
  });
});

describe('JavaScript with type annotations', () => {
  it('is parsed all the same', async () => {
    using repo = tempRepo();
    repo.stage('flow.js', '// @flow\nexport const run = (code: string): void => eval(code);\n');
    const result = await staged(repo);
    expect(summary(result)).toEqual(['guardrail/no-eval flow.js:2']);
    expect(result.coverage.notScanned).toEqual([]);
  });
});

describe('a check of paths', () => {
  it('never passes with nothing checked', async () => {
    using repo = tempRepo({ files: { '.gitignore': 'dist\n' } });
    repo.write('dist/a.js', EVAL);
    const result = await paths(repo, ['dist']);
    expect(result).toMatchObject({ outcome: 'incomplete', exitCode: 3 });
    expect(result.reasons).toEqual([
      '0 files were checked: git knows no file there, or ignores them all.',
    ]);
    expect(formatResult(result, 'stylish')).not.toContain('passed');
  });

  it('covers tracked and new files on disk', async () => {
    using repo = tempRepo({ files: { 'a.js': EVAL, 'b.js': EVAL } });
    repo.write('new.js', EVAL);
    repo.write('b.js', '');
    expect(summary(await paths(repo))).toEqual([
      'guardrail/no-eval a.js:1',
      'guardrail/no-eval new.js:1',
    ]);
  });
});

describe('a stage whose tool fails', () => {
  const fakeEslint = (body: string) => ({
    'node_modules/eslint/package.json': '{ "name": "eslint", "main": "index.js" }',
    'node_modules/eslint/index.js': `exports.ESLint = class { static version = '10.0.0'; ${body} };`,
    '.gitignore': 'node_modules\n',
  });

  it('is reported, and the other stage goes on', async () => {
    using repo = tempRepo({
      files: fakeEslint('lintText(text) { throw new Error(`boom ${text}`); }'),
    });
    repo.stage('a.js', `eval('${TOKEN}');`);
    const result = await staged(repo);
    expect(result).toMatchObject({ outcome: 'blocked', exitCode: 1 });
    expect(result.coverage.stages).toMatchObject([
      { name: 'code', status: 'failed', reason: 'failed on 1 file' },
      { name: 'secrets', status: 'ok' },
    ]);
    expect(result.coverage.notScanned[0]?.reason).toBe(
      "could not be checked, the code stage failed: boom eval('****');",
    );
    repo.stage('a.js', 'eval(1);');
    expect(await staged(repo)).toMatchObject({ outcome: 'incomplete', exitCode: 3 });
  });

  it('does not use an ESLint of the project that is too old', async () => {
    const files = fakeEslint(`lintText() { throw new Error('boom'); }`);
    using repo = tempRepo({ files });
    repo.write(
      'node_modules/eslint/index.js',
      `exports.ESLint = class { static version = '8.57.1'; };`,
    );
    repo.stage('a.js', EVAL);
    expect(summary(await staged(repo))).toEqual(['guardrail/no-eval a.js:1']);
    expect(fs.existsSync(repo.path('node_modules'))).toBe(true);
  });
});
