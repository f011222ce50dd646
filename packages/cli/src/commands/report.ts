import fs from 'node:fs';
import path from 'node:path';
import { GateError } from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { folderOption } from './folder-option.js';
import { oneOf, textOption } from './options.js';

/** `guardrail report`: what the audit trail says, as a page, as JSON or as Markdown. */
export function addReport(cli: CAC, io: Io): void {
  cli
    .command('report [...files]', 'Show what the audit trail says: one page, JSON or Markdown')
    .option('--format <name>', 'html, json or markdown (default: html)')
    .option(
      '--output-file <file>',
      'Where to write it, =- for standard output; default: .guardrail/report.html for html',
    )
    .option('--since <date>', 'Count only what happened from this day on, such as 2026-11-21')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail report')
    .example('  guardrail report --since 2026-01-01 --format markdown')
    .example('  guardrail report trails/*/audit.jsonl --output-file posture.html')
    .action((files: readonly string[], options: ReportOptions) =>
      report(files.map(String), { ...options, since: textOption(cli, 'since') }, io),
    );
}

interface ReportOptions {
  readonly format?: string;
  readonly outputFile?: string;
  readonly since?: string | undefined;
  readonly cwd?: string;
}

async function report(
  trails: readonly string[],
  { format: name = 'html', outputFile, since, ...options }: ReportOptions,
  io: Io,
): Promise<number> {
  // What a check does not need is not loaded for one.
  const { createReport, formatReport, reportFormats } = await import('@magi-guardrail/gate/report');
  const cwd = folderOption(options.cwd, io.cwd);
  const format = oneOf('format', name, reportFormats);
  const posture = await createReport({
    ...{ cwd, trails: trails.map((trail) => path.resolve(io.cwd, trail)), env: io.env },
    ...(since === undefined ? {} : { since }),
  });
  const text = formatReport(posture, format);
  const file = await target(format, outputFile, { cwd, io });
  if (file === undefined) io.out(text.trimEnd());
  else write(text, file, io);
  return 0;
}

interface Surroundings {
  readonly cwd: string;
  readonly io: Io;
}

/** `undefined` is standard output. */
async function target(
  format: string,
  outputFile: string | undefined,
  { cwd, io }: Surroundings,
): Promise<string | undefined> {
  if (outputFile === '-') return undefined;
  if (outputFile !== undefined) return path.resolve(io.cwd, outputFile);
  if (format !== 'html') return undefined;
  const { reportFile } = await import('@magi-guardrail/gate/report');
  try {
    return await reportFile(cwd, io.env);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    throw new UsageError(`Say where to write the page with --output-file. ${error.message}`);
  }
}

function write(text: string, file: string, io: Io): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`--output-file: ${file} cannot be written (${String(error)}).`);
  }
  io.err(`The report is written to ${file}.`);
}
