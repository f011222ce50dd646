import fs from 'node:fs';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { formatResult } from '../../src/index.js';
import { staged, summary, TOKEN } from './helpers.js';

const CLEAN = 'export const answer = 42;\n';
const EVAL = 'export const run = (code) => eval(code);\n';
const SECRET = `export const token = '${TOKEN}';\n`;

describe('a commit', () => {
  it('passes when it is clean, and says what was checked', async () => {
    using repo = tempRepo({ files: { 'a.ts': '' } });
    repo.stage('a.ts', CLEAN);
    repo.stage('README.md', '# Hello\n');
    const result = await staged(repo);
    expect(result).toMatchObject({
      outcome: 'passed',
      exitCode: 0,
      findings: [],
      reasons: [],
      coverage: {
        candidates: 2,
        scanned: 2,
        notScanned: [],
        stages: [
          { name: 'code', status: 'ok', files: 1 },
          { name: 'secrets', status: 'ok', files: 2 },
        ],
      },
    });
    expect(formatResult(result, 'stylish')).toContain(
      '2 staged files checked | code rules, secrets',
    );
  });

  it('is blocked by dangerous code', async () => {
    using repo = tempRepo();
    repo.stage('src/a.ts', `${CLEAN}${EVAL}`);
    const result = await staged(repo);
    expect(result).toMatchObject({ outcome: 'blocked', exitCode: 1 });
    expect(result.findings).toMatchObject([
      { ruleId: 'guardrail/no-eval', severity: 'high', blocking: true, path: 'src/a.ts', line: 2 },
    ]);
    const [finding] = result.findings;
    expect(finding?.cwe).toContain(95);
    expect(finding?.frame).toContain('> 2 | export const run = (code) => eval(code);');
    expect(finding?.help).toMatch(/^https:/);
  });

  it('is blocked by a secret, in any text file', async () => {
    using repo = tempRepo();
    repo.stage('notes.txt', `password list\n\n  ${TOKEN}\n`);
    repo.stage('config.ts', SECRET);
    const result = await staged(repo);
    expect(result.exitCode).toBe(1);
    expect(result.findings).toHaveLength(2);
    expect(result.findings).toMatchObject([
      { path: 'config.ts', line: 1, column: 23, severity: 'high', blocking: true },
      { path: 'notes.txt', line: 3, column: 3, severity: 'high', blocking: true },
    ]);
    expect(result.findings[0]?.ruleId).toMatch(/^secrets\//);
    expect(result.findings[0]?.frame).toContain('**********');
  });

  it('is blocked by a credential that only a code rule knows, and masks it', async () => {
    using repo = tempRepo();
    repo.stage('a.js', `connect('violet meadow');\neval('violet meadow');\n`);
    const result = await staged(repo);
    expect(summary(result)).toEqual([
      'guardrail/no-hardcoded-secrets a.js:1',
      'guardrail/no-eval a.js:2',
    ]);
    expect(result.findings[0]?.frame).toContain('connect(***************);');
    repo.stage('a.js', `connect('purple meadow');\neval(x);\n`);
    const [other] = (await staged(repo)).findings;
    expect(other?.fingerprint).toBe(result.findings[0]?.fingerprint);
  });

  it('counts with what is staged, not with what is on disk', async () => {
    using repo = tempRepo({ files: { 'a.ts': '', 'b.ts': '', 'c.ts': '', 'd.ts': '' } });
    repo.stage('a.ts', SECRET);
    repo.write('a.ts', CLEAN);
    repo.stage('b.ts', CLEAN);
    repo.write('b.ts', EVAL);
    repo.stage('c.ts', EVAL);
    fs.rmSync(repo.path('c.ts'));
    repo.stage('d.ts', EVAL);
    repo.write('d.ts', CLEAN);
    repo.git('update-index', '--assume-unchanged', 'd.ts');
    const result = await staged(repo);
    expect(result.findings.map(({ path }) => path)).toEqual(['a.ts', 'c.ts', 'd.ts']);
    expect(fs.existsSync(repo.path('c.ts'))).toBe(false);
  });

  it('is checked under hostile names', async () => {
    using repo = tempRepo();
    const names = [
      ' l.ts',
      `q'".ts`,
      'n\nl.ts',
      '-rf.ts',
      ':colon.ts',
      '[id].tsx',
      '{a,b}.js',
      '!x.js',
      'ü日.ts',
      'b\\s.ts',
      '..x.ts',
      'node_modules/p/x.js',
      '.hidden/x.js',
      'UPPER.JS',
    ];
    for (const name of names) repo.stage(name, EVAL);
    repo.stage('bin/tool', `#!/usr/bin/env node\n${EVAL}`);
    const result = await staged(repo);
    expect(result.findings.map(({ path }) => path)).toEqual([...names, 'bin/tool'].sort());
    expect(result.coverage.notScanned).toEqual([]);
  });

  it('scans where a link points to, and does not follow it', async () => {
    using repo = tempRepo();
    fs.symlinkSync(TOKEN, repo.path('link.ts'));
    repo.git('add', '-A');
    const result = await staged(repo);
    expect(result.findings).toHaveLength(1);
    expect(result.coverage.stages).toMatchObject([{ status: 'skipped' }, { files: 1 }]);
  });

  it('scans a link that became a file', async () => {
    using repo = tempRepo();
    fs.symlinkSync('x', repo.path('a.ts'));
    repo.commit();
    fs.rmSync(repo.path('a.ts'));
    repo.stage('a.ts', EVAL);
    expect(summary(await staged(repo))).toEqual(['guardrail/no-eval a.ts:1']);
  });

  it('finds a secret in UTF-16', async () => {
    using repo = tempRepo();
    repo.stage('export.csv', Buffer.from(`\uFEFFname;${TOKEN}\r\n`, 'utf16le'));
    expect((await staged(repo)).findings).toMatchObject([
      { path: 'export.csv', line: 1, column: 6 },
    ]);
  });

  it('reports what it does not look at, without holding it up', async () => {
    using repo = tempRepo();
    using other = tempRepo({ files: { a: '1' } });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other.root, 'sm');
    repo.stage('image.psd', Buffer.from([0x38, 0x42, 0, 0, 1, 0, 9]));
    repo.stage('app.min.js', `${'f();'.repeat(6000)}eval(x);`);
    repo.stage('a.ts', CLEAN);
    const result = await staged(repo);
    expect(result).toMatchObject({ outcome: 'passed', coverage: { candidates: 5, scanned: 2 } });
    expect(result.coverage.notScanned).toEqual([
      {
        path: 'app.min.js',
        reason: 'is minified (a line of 24008 characters), code rules skipped',
        stage: 'code',
        failed: false,
      },
      { path: 'image.psd', reason: 'is binary, searched for credentials only', failed: false },
      { path: 'sm', reason: 'is a submodule, check it in its own repository', failed: false },
    ]);
    const text = formatResult(result, 'stylish', { columns: 100 });
    expect(text).toContain('2 of 5 staged files checked | code rules, secrets');
    expect(text).toContain('Not checked: app.min.js is minified (a line of 24008 characters)');
    expect(text).toContain('Not checked: sm is a submodule, check it in its own repository');
  });

  it('passes when it is empty or only deletes, and says 0 files', async () => {
    using repo = tempRepo({ files: { 'a.ts': EVAL } });
    const empty = await staged(repo);
    expect(empty).toMatchObject({ outcome: 'passed', coverage: { candidates: 0, scanned: 0 } });
    repo.git('rm', '-q', 'a.ts');
    const deletion = await staged(repo);
    expect(deletion).toMatchObject({ outcome: 'passed', coverage: { candidates: 0 } });
    expect(formatResult(deletion, 'stylish')).toContain('Nothing to check: 1 deletion staged');
  });

  it('of 300 files is one batch', async () => {
    using repo = tempRepo();
    for (let at = 0; at < 300; at += 1) repo.write(`src/f${at}.ts`, at === 150 ? EVAL : CLEAN);
    repo.git('add', '-A');
    const result = await staged(repo);
    expect(summary(result)).toEqual(['guardrail/no-eval src/f150.ts:1']);
    expect(result.coverage).toMatchObject({ candidates: 300, scanned: 300 });
  });

  it('can be checked from a folder below', async () => {
    using repo = tempRepo({ files: { 'sub/x.ts': '' } });
    repo.stage('top.ts', EVAL);
    expect(summary(await staged(repo, { cwd: repo.path('sub') }))).toEqual([
      'guardrail/no-eval top.ts:1',
    ]);
  });
});
