import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Every check of the repository, in order. Tests never go through turbo, so its cache cannot answer for them.
 * `report` is where vitest writes its result; a check without one counts as a single test.
 */
const checks = [
  { title: 'Build', command: turbo('build'), required: true },
  { title: 'Generated files', command: ['-r', '--if-present', 'run', 'generate', '--check'] },
  { title: 'Format', command: ['exec', 'prettier', '--check', '--log-level', 'warn', '.'] },
  { title: 'Lint', command: turbo('lint') },
  { title: 'Types', command: turbo('typecheck') },
  { title: 'Published packages', command: turbo('check:package') },
  { title: 'Unused code', command: ['exec', 'knip'] },
  { title: 'Release', command: ['run', 'release:check'] },
  { title: 'Unit tests', command: ['exec', 'vitest', 'run'], report: 'unit' },
  {
    title: 'End to end',
    command: ['--filter', './packages/e2e', 'exec', 'vitest', 'run'],
    report: 'e2e',
  },
];

/**
 * Runs all checks, also after a failure, and prints the totals.
 *
 * @param {{ root: string, run: (command: string, args: string[]) => number }} workspace
 * @returns {number} the exit code
 */
export function runChecks(workspace) {
  const reports = path.join(workspace.root, 'node_modules', '.reports');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const totals = { passed: 0, failed: 0 };
  for (const check of checks) {
    console.log(`\n── ${check.title}`);
    const started = Date.now();
    const count = runCheck(workspace, check, reports);
    totals.passed += count.passed;
    totals.failed += count.failed;
    console.log(
      `${count.failed ? 'FAILED' : 'ok'} ${check.title} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
    );
    if (check.required && count.failed) break;
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed ? 1 : 0;
}

function runCheck(workspace, { command, report }, reports) {
  const file = report && path.join(reports, `${report}.json`);
  const extra = file ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const failed = workspace.run('pnpm', [...command, ...extra]) !== 0;
  const tests = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (!tests) return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
  // A run can fail without a failed test: an unhandled error, a file that does not load, no test at all.
  const failures = Math.max(tests.numFailedTests, failed || tests.numTotalTests === 0 ? 1 : 0);
  return { passed: tests.numPassedTests, failed: failures };
}

function turbo(task) {
  return ['exec', 'turbo', 'run', task, '--continue', '--output-logs=errors-only'];
}
