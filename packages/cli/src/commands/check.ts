import fs from 'node:fs';
import path from 'node:path';
import { formatResult, runGate, type Format, type GateResult } from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { folderOption, oneOf, profileOption } from './options.js';
import { verifyEslintConfig } from './verify-eslint-config.js';

/** `guardrail check`: findings to standard output, everything else to standard error. */
export function addCheck(cli: CAC, io: Io): void {
  cli
    .command('check [...paths]', 'Check files, or what is staged, by the policy')
    .option('--staged', 'Check what is staged in the git index')
    .option('--profile <name>', 'strict or standard; default: guardrail.config.json')
    .option('--format <name>', 'stylish or json (default: stylish)')
    .option('--output-file <file>', 'Write the findings to a file')
    .option('--no-audit', 'Write no line to .guardrail/audit.jsonl')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail check')
    .example('  guardrail check src scripts/deploy.mjs')
    .example('  guardrail check --staged --format json')
    .action((paths: readonly string[], options: CheckOptions) => check(paths, options, io));
}

interface CheckOptions {
  readonly staged?: boolean;
  readonly profile?: string;
  readonly format?: string;
  readonly outputFile?: string;
  readonly audit?: boolean;
  readonly cwd?: string;
}

async function check(names: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const cwd = folderOption(options.cwd, io.cwd);
  const profile = profileOption(options.profile);
  const format = oneOf('format', options.format ?? 'stylish', ['stylish', 'json']);
  const staged = options.staged ?? false;
  const paths = names.map(String);
  if (staged && paths.length > 0) {
    throw new UsageError('Give paths or --staged, not both: --staged checks the whole index.');
  }
  if (!staged) await verifyEslintConfig(cwd);
  const result = await runGate({
    cwd,
    target: staged ? { kind: 'staged' } : { kind: 'paths', paths },
    audit: options.audit ?? true,
    env: io.env,
    ...(profile === undefined ? {} : { profile }),
  });
  write(result, format, options.outputFile && path.resolve(io.cwd, options.outputFile), io);
  return result.exitCode;
}

function write(result: GateResult, format: Format, file: string | undefined, io: Io): void {
  const { color, columns } = io;
  if (file === undefined) {
    io.out(formatResult(result, format, { color, columns }).trimEnd());
    return;
  }
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, formatResult(result, format));
  } catch (error) {
    throw new UsageError(`--output-file: ${file} cannot be written (${String(error)}).`);
  }
  io.err(`${result.findings.length} findings, outcome ${result.outcome}; written to ${file}.`);
}
