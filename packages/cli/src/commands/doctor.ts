import type { CAC } from 'cac';
import type { Check } from '../doctor/check.js';
import { colorsOf, type Colors, type Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { folderOption } from './folder-option.js';

/** `guardrail doctor`: is every piece installed, active, current and not bypassed? Changes nothing. */
export function addDoctor(cli: CAC, io: Io): void {
  cli
    .command('doctor', 'Say whether every piece is installed, active, current and not bypassed')
    .option('--json', 'Print JSON')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail doctor')
    .example('  guardrail doctor --json')
    .action((options: DoctorOptions) => doctor(options, io));
}

interface DoctorOptions {
  readonly json?: boolean;
  readonly cwd?: string;
}

async function doctor({ json, cwd: folder }: DoctorOptions, io: Io): Promise<number> {
  const cwd = folderOption(folder, io.cwd);
  const { runDoctor } = await import('../doctor/run-doctor.js');
  const checks = await runDoctor(cwd, io.env);
  if (checks === undefined) {
    throw new UsageError(
      `${cwd} is not in a git work tree, so there is nothing to guard. Run \`git init\` first, or name the folder with --cwd.`,
    );
  }
  const exitCode = exitCodeOf(checks);
  io.out(
    json
      ? JSON.stringify({ schemaVersion: 1, exitCode, checks }, undefined, 2)
      : show(checks, colorsOf(io)),
  );
  return exitCode;
}

function exitCodeOf(checks: readonly Check[]): number {
  if (checks.some(({ status }) => status === 'fail')) return 1;
  return checks.some(({ status }) => status === 'unknown') ? 3 : 0;
}

function show(checks: readonly Check[], colors: Colors): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const lines = checks.map(({ id, status, found, remedy }) => {
    const line = `${word(status, colors)} ${id.padEnd(width)}  ${found}`;
    const gap = ' '.repeat(width + 10);
    return remedy === undefined ? line : `${line}\n${gap}${colors.dim('->')} ${remedy}`;
  });
  return [...lines, '', summary(checks)].join('\n');
}

function word(status: Check['status'], colors: Colors): string {
  const text = status.padEnd(7);
  switch (status) {
    case 'ok':
      return colors.green(text);
    case 'warn':
      return colors.yellow(text);
    case 'fail':
      return colors.red(text);
    case 'unknown':
      return colors.magenta(text);
  }
}

function summary(checks: readonly Check[]): string {
  const count = (status: Check['status']) => checks.filter((it) => it.status === status).length;
  return `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} failed, ${count('unknown')} unknown.`;
}
