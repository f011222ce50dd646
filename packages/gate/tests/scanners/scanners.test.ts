import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import type { GateOptions, GateResult } from '../../src/index.js';
import { paths, staged, summary, TOKEN } from '../gate/helpers.js';

/** A scanner that reports every `danger` in the files it is given, with what a test adds to its log. */
const SCANNER = `
import fs from 'node:fs';
const results = process.argv.slice(2).flatMap((uri) =>
  fs.readFileSync(uri, 'utf8').split('\\n').flatMap((text, at) =>
    !text.includes('danger') ? [] : [{
      ruleId: 'no-danger',
      level: /level: (\\w+)/.exec(text)?.[1],
      message: { text: 'Danger in ' + text },
      locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region: { startLine: at + 1, startColumn: text.indexOf('danger') + 1 } } }],
    }]));
const rules = [{
  id: 'no-danger',
  shortDescription: { text: 'Danger.' },
  helpUri: 'https://example.com/no-danger',
  properties: { tags: ['external/cwe/cwe-078'] },
}];
console.log(JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'own', rules } }, results }] }));
process.exitCode = 7;
`;

interface Setup {
  readonly scanner: string;
  readonly options?: object;
  readonly files?: Readonly<Record<string, string>>;
}

/** A project with a scanner of its own, which is no file of the check. */
function project({ scanner, options = {}, files = {} }: Setup): TempRepo {
  const command = [process.execPath, '{root}/tools/scanner.mjs', '{files}'];
  const config = { scanners: [{ name: 'own', command, files: ['src/**'], ...options }] };
  return tempRepo({
    files: {
      'tools/scanner.mjs': scanner,
      'guardrail.config.json': JSON.stringify(config),
      ...files,
    },
  });
}

async function check(repo: TempRepo, options: Partial<GateOptions> = {}): Promise<GateResult> {
  return paths(repo, ['src'], options);
}

function stageOf({ coverage }: GateResult) {
  return coverage.stages.find(({ name }) => name.startsWith('scanner:'));
}

describe('what a scanner reports', () => {
  it('is a finding under its name, whatever its exit code', async () => {
    using repo = project({ scanner: SCANNER, files: { 'src/a b.py': 'x\n  danger()\n' } });
    const result = await check(repo);
    expect(result).toMatchObject({ outcome: 'blocked', exitCode: 1, reasons: [] });
    expect(result.findings).toMatchObject([
      {
        ruleId: 'own/no-danger',
        severity: 'medium',
        path: 'src/a b.py',
        line: 2,
        column: 3,
        cwe: [78],
        help: 'https://example.com/no-danger',
        description: 'Danger',
        message: 'Danger in   danger()',
      },
    ]);
    expect(result.findings[0]?.frame).toContain('> 2 |   danger()');
    expect(stageOf(result)).toMatchObject({ name: 'scanner:own', status: 'ok', files: 1 });
  });

  it('ranks as it says, unless the policy says otherwise', async () => {
    const files = { 'src/a.py': 'danger level: error\ndanger level: note\n' };
    using repo = project({ scanner: SCANNER, files });
    expect((await check(repo)).findings.map(({ severity }) => severity)).toEqual(['high', 'low']);
    using strict = project({ scanner: SCANNER, files, options: { severity: { note: 'high' } } });
    expect((await check(strict)).findings.map(({ severity }) => severity)).toEqual([
      'high',
      'high',
    ]);
  });

  it('is about what is staged, and leaves nothing behind', async () => {
    using repo = project({ scanner: SCANNER });
    const before = scratch();
    repo.stage('src/a.py', 'danger()\n');
    repo.stage('src/-b.py', 'danger()\n');
    repo.stage('other/c.py', 'danger()\n');
    repo.write('src/a.py', 'clean\n');
    const result = await staged(repo);
    expect(summary(result)).toEqual(['own/no-danger src/-b.py:1', 'own/no-danger src/a.py:1']);
    expect(scratch()).toEqual(before);
  });

  it('shows no secret of the file', async () => {
    using repo = project({
      scanner: SCANNER,
      files: {
        'src/a.py': `danger('${TOKEN}')\n`,
        'src/b.js': `danger('${TOKEN}'); // level: error\n`,
      },
    });
    expect(summary(await check(repo))).toEqual([
      'own/no-danger src/a.py:1',
      'secrets/github-pat src/a.py:1',
      'own/no-danger src/b.js:1',
      'secrets/github-pat src/b.js:1',
    ]);
  });

  it('comes in several commands when there are many files', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `src/${'x'.repeat(120)}${index}.py`);
    const files = Object.fromEntries(names.map((name) => [name, 'danger\n']));
    using repo = project({ scanner: SCANNER, files });
    expect((await check(repo)).findings).toHaveLength(300);
  });

  it('may be written to a file, and lie elsewhere', async () => {
    const scanner = SCANNER.replace(
      'process.argv.slice(2)',
      '["src/a.py", "tools/scanner.mjs"]',
    ).replace('console.log(', 'fs.writeFileSync(process.argv[2], ');
    const command = [process.execPath, '{root}/tools/scanner.mjs', '{output}'];
    using repo = project({ scanner, options: { command }, files: { 'src/a.py': 'danger\n' } });
    expect(summary(await check(repo))).toEqual(['own/no-danger src/a.py:1']);
  });
});

describe('a scanner that does not work', () => {
  const files = { 'src/a.py': 'danger\n' };

  it.for([
    ['crashes', 'throw new Error("no licence");', 'gave no SARIF (exit code 1: Node.js'],
    ['says nothing', '', 'gave no SARIF (exit code 0)'],
    ['says something else', 'console.log("all good")', 'gave no SARIF (exit code 0)'],
    ['gives a list', 'console.log("[]")', 'gave no SARIF (exit code 0)'],
    [
      'says that it failed',
      'console.log(JSON.stringify({ runs: [{ invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: "no rules" } }] }] }] }))',
      'says that it failed: no rules (exit code 0)',
    ],
    [
      'writes without end',
      'const chunk = "x".repeat(1 << 20); const go = () => { while (process.stdout.write(chunk)); process.stdout.once("drain", go); }; go();',
      'wrote more than 64 MB and was ended',
    ],
  ] as const)('because it %s makes the run incomplete', async ([, scanner, reason]) => {
    using repo = project({ scanner, files });
    const result = await check(repo);
    expect(result).toMatchObject({ outcome: 'incomplete', exitCode: 3, findings: [] });
    expect(stageOf(result)).toMatchObject({ status: 'failed', files: 0 });
    expect(stageOf(result)?.reason).toContain(reason);
    expect(result.reasons.join()).toContain(`The scanner:own stage ${reason}`);
  });

  it('because it hangs is ended with all that it has started', async () => {
    const scanner = `
      import { spawn } from 'node:child_process';
      import fs from 'node:fs';
      process.on('SIGTERM', () => {});
      const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      fs.writeFileSync(process.argv[2], String(child.pid));
      setInterval(() => {}, 1000);`;
    const command = [process.execPath, '{root}/tools/scanner.mjs', '{root}/child.pid'];
    using repo = project({ scanner, files, options: { command, timeout: 3 } });
    const start = performance.now();
    const result = await check(repo);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(stageOf(result)).toMatchObject({
      status: 'failed',
      reason: 'was not done after 3 s and was ended',
    });
    const child = Number(fs.readFileSync(repo.path('child.pid'), 'utf8'));
    await expectEnd(child);
  });

  it('leaves no child behind when it ends itself', async () => {
    const scanner = `
      import { spawn } from 'node:child_process';
      import fs from 'node:fs';
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      fs.writeFileSync(process.argv[2], String(child.pid));
      console.log('{"runs":[]}');
      process.exit(0);`;
    const command = [process.execPath, '{root}/tools/scanner.mjs', '{root}/child.pid'];
    using repo = project({ scanner, files, options: { command } });
    expect(await check(repo)).toMatchObject({ outcome: 'passed' });
    await expectEnd(Number(fs.readFileSync(repo.path('child.pid'), 'utf8')));
  });

  it.for([
    ['strict', {}, 'incomplete', 'failed'],
    ['strict', { optional: true }, 'passed', 'skipped'],
    ['standard', {}, 'passed', 'skipped'],
  ] as const)('because it is not there, in %s with %o, is %s', async (each) => {
    const [profile, options, outcome, status] = each;
    const command = ['no-such-scanner-anywhere', '{files}'];
    using repo = project({ scanner: '', files, options: { command, ...options } });
    const result = await check(repo, { profile });
    expect(result.outcome).toBe(outcome);
    const reason = 'is not installed (`no-such-scanner-anywhere`)';
    expect(stageOf(result)).toMatchObject({ status, reason });
    expect([...result.warnings, ...result.reasons].join()).toContain(reason);
  });

  it('is not asked when no file is for it', async () => {
    using repo = project({
      scanner: 'throw 1',
      files: { 'src/a.py': '' },
      options: { files: ['*.rb'] },
    });
    const result = await check(repo);
    expect(result.outcome).toBe('passed');
    expect(stageOf(result)).toMatchObject({ status: 'skipped', reason: 'no file it applies to' });
  });
});

/** Folders that scanners were given. */
function scratch(): string[] {
  return fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('guardrail-scan-'));
}

async function expectEnd(pid: number): Promise<void> {
  for (let attempt = 0; attempt < 50 && isRunning(pid); attempt++) await wait(100);
  expect(isRunning(pid), path.join('/proc', String(pid))).toBe(false);
}

/** A zombie waits for its parent and does nothing. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = fs.existsSync(`/proc/${pid}/stat`)
    ? fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    : '';
  return !/\) Z /.test(status);
}
