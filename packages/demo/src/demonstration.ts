import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { packAll } from '@magi-guardrail/toolchain/pack';
import { advisories, type Advisory } from './advisories.ts';
import { applicationSource, planted } from './application.ts';
import { fetchSources } from './fetch.ts';
import { Report } from './report.ts';
import { makeScratch, type Scratch } from './scratch.ts';

interface Finding {
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
  readonly suppressionAttempt?: string;
}

/** Installs the packages in a scratch project, commits real dangerous code, repairs it; gives the exit code. */
export async function demonstrate(): Promise<number> {
  const report = new Report();
  const tarballs = await mkdtemp(path.join(os.tmpdir(), 'guardrail-tarballs-'));
  let scratch: Scratch | undefined;
  try {
    scratch = await setUp(report, tarballs);
    await blockKnownVulnerabilities(report, scratch);
    await blockApplicationCode(report, scratch);
    await refuseSuppression(report, scratch);
    await passRepairedCode(report, scratch);
  } finally {
    await rm(tarballs, { recursive: true, force: true });
    if (scratch) await rm(scratch.folder, { recursive: true, force: true });
  }
  report.title('Result');
  console.log(`  ${report.summary}`);
  return report.exitCode;
}

async function setUp(report: Report, folder: string): Promise<Scratch> {
  report.title('1. A new project installs Guardrail');
  report.progress('packing the packages of this repository');
  const tarballs = Object.values(await packAll(folder));
  report.progress(
    `npm install --save-dev of ${tarballs.length} tarballs into an empty git repository`,
  );
  const scratch = await makeScratch(tarballs);
  report.progress('npx guardrail init --yes');
  const init = await scratch.guardrail('init', '--yes');
  report.expect('init set the project up', init.exitCode === 0);
  if (init.exitCode !== 0) report.quote(init.output, 30);
  await scratch.git('add', '--all');
  const first = await scratch.git('commit', '--message', 'Add guardrails');
  report.expect('the set-up itself can be committed, through the hook', first.exitCode === 0);
  if (first.exitCode !== 0) report.quote(first.output, 30);
  return scratch;
}

async function blockKnownVulnerabilities(report: Report, scratch: Scratch): Promise<void> {
  report.title(`2. Real code with published vulnerabilities: ${advisories.length} npm packages`);
  for (const advisory of advisories) {
    report.progress(
      `fetching ${advisory.package}@${advisory.vulnerable}, not installing or running it`,
    );
    await fetchSources(advisory.package, advisory.vulnerable, vendored(scratch, advisory));
  }
  // Before the commit, whose formatting steps move lines: the advisories name those that were published.
  await scratch.git('add', '--all');
  const findings = await stagedFindings(scratch);
  const attempt = await tryToCommit(scratch, 'Vendor some helpers');
  report.expect('the commit is blocked', attempt.blocked);
  report.quote(attempt.output, 24);
  for (const advisory of advisories) {
    const found = findings.find((finding) => isAt(finding, advisory));
    const where = `${advisory.package}@${advisory.vulnerable} ${advisory.file}:${advisory.line}`;
    report.expect(
      `${advisory.weakness}, ${advisory.id ?? 'published'}: ${where}${found ? ` (${found.ruleId})` : ' not found'}`,
      found !== undefined,
    );
  }
  await scratch.git('reset', '--quiet');
  await scratch.remove('vendor');
}

async function blockApplicationCode(report: Report, scratch: Scratch): Promise<void> {
  report.title('3. An application file as it is written today: Express, pg, pino, an LLM SDK');
  await scratch.write('src/server.ts', applicationSource('dangerous'));
  const attempt = await tryToCommit(scratch, 'Add the orders endpoint');
  report.expect('the commit is blocked', attempt.blocked);
  report.quote(attempt.output, 60);
  const findings = await stagedFindings(scratch);
  for (const { rule, what } of planted) {
    const found = findings.some((finding) => finding.ruleId.startsWith(rule));
    report.expect(`found: ${what}`, found);
  }
}

async function refuseSuppression(report: Report, scratch: Scratch): Promise<void> {
  report.title('4. Switching the rules off with a comment');
  const silenced = `/* eslint-disable -- ship it */\n${applicationSource('dangerous')}`;
  await scratch.write('src/server.ts', silenced);
  const attempt = await tryToCommit(scratch, 'Add the orders endpoint, quietly');
  report.expect('the commit is still blocked', attempt.blocked);
  const findings = await stagedFindings(scratch);
  report.expect(
    'the comment is named as a suppression attempt',
    findings.some((finding) => finding.suppressionAttempt !== undefined),
  );
}

async function passRepairedCode(report: Report, scratch: Scratch): Promise<void> {
  const repaired = advisories.filter((advisory) => advisory.fixed);
  report.title('5. The repaired code: placeholders, a redactor, the environment, fixed releases');
  await scratch.write('src/server.ts', applicationSource('repaired'));
  for (const advisory of repaired) {
    report.progress(`fetching ${advisory.package}@${advisory.fixed ?? ''}`);
    await fetchSources(advisory.package, advisory.fixed ?? '', vendored(scratch, advisory));
  }
  await allowOneCommand(scratch);
  const attempt = await tryToCommit(scratch, 'Add the orders endpoint and repaired helpers');
  report.expect(
    `the commit passes, with ${repaired.length} fixed releases and one allowance`,
    !attempt.blocked,
  );
  report.quote(attempt.output, 30);
}

/** The fixed diskusage-ng still runs one constant Windows command; a person approves it, until a date. */
async function allowOneCommand(scratch: Scratch): Promise<void> {
  const expires = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const entry = {
    rule: 'no-unapproved-exec',
    files: ['vendor/diskusage-ng/lib/win32.js'],
    command: 'WMIC',
    arguments: ['LOGICALDISK', 'GET', 'Name,Size,FreeSpace'],
    reason: 'Reads the sizes of the disks; constant text, no input reaches it.',
    approvedBy: 'security@example.invalid',
    expires,
  };
  await scratch.write(
    'guardrail.allow.json',
    `${JSON.stringify({ allow: [entry] }, undefined, 2)}\n`,
  );
}

async function tryToCommit(scratch: Scratch, message: string) {
  const before = await scratch.git('rev-parse', 'HEAD');
  await scratch.git('add', '--all');
  const commit = await scratch.git('commit', '--message', message);
  const after = await scratch.git('rev-parse', 'HEAD');
  return {
    blocked: commit.exitCode !== 0 && before.stdout === after.stdout,
    output: commit.output,
  };
}

async function stagedFindings(scratch: Scratch): Promise<readonly Finding[]> {
  const { stdout, output } = await scratch.guardrail('check', '--staged', '--format', 'json');
  try {
    return JSON.parse(stdout).findings;
  } catch {
    throw new Error(`guardrail check --staged --format json did not print JSON:\n${output}`);
  }
}

function isAt(finding: Finding, advisory: Advisory): boolean {
  const file = `vendor/${advisory.package}/${advisory.file}`;
  return finding.path === file && Math.abs(finding.line - advisory.line) <= 2;
}

function vendored(scratch: Scratch, advisory: Advisory): string {
  return path.join(scratch.folder, 'vendor', advisory.package);
}
