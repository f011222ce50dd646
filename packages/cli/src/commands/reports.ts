import fs from 'node:fs';
import path from 'node:path';
import {
  formatResult,
  formats,
  jobSummary,
  leftOutOf,
  type Format,
  type GateResult,
} from '@magi-guardrail/gate';
import type { CAC, Command } from 'cac';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { oneOf, textOptions } from './options.js';

/** What is written about one result, and where. */
export interface Reports {
  /** What goes to standard output, or to `file`. */
  readonly format: Format;
  readonly file: string | undefined;
  /** Every finding in full, for people. */
  readonly all: boolean;
  readonly others: readonly { readonly format: Format; readonly file: string }[];
}

export function addReportOptions(command: Command): Command {
  return command
    .option('--format <name>', `${formats.join(', ')} (default: stylish)`)
    .option('--all', 'stylish: show every finding in full, however many there are')
    .option('--output-file <file>', 'Write that to a file instead of standard output')
    .option('--output <format=file>', 'Write one more report; may be given several times');
}

/** The reports that were asked for; a mistake is found before anything is checked. */
export function reportsOf(cli: CAC, { cwd }: Io): Reports {
  const [format = 'stylish', ...more] = textOptions(cli, 'format');
  if (more.length > 0) {
    throw new UsageError(
      `--format is given ${more.length + 1} times. Give it once, and the others as --output ${more[0]}=<file>.`,
    );
  }
  const [file, second] = textOptions(cli, 'output-file');
  if (second !== undefined) {
    throw new UsageError(
      '--output-file is given more than once. Give --output <format>=<file> for each report.',
    );
  }
  const reports = {
    all: cli.options['all'] === true,
    format: oneOf('format', format, formats),
    file: file === undefined ? undefined : fileOf('output-file', file, cwd),
    others: textOptions(cli, 'output').map((value) => outputOf(value, cwd)),
  };
  refuseDoubles(reports);
  return reports;
}

function outputOf(value: string, cwd: string): Reports['others'][number] {
  const [, name, file] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  if (name === undefined || file === undefined) {
    throw new UsageError(
      `--output: "${value}" names no format. Write <format>=<file>, for example --output sarif=guardrail.sarif.`,
    );
  }
  return { format: oneOf('output', name, formats), file: fileOf('output', file, cwd) };
}

function fileOf(option: string, value: string, cwd: string): string {
  if (value === '') throw new UsageError(`--${option}: the name of the file is missing.`);
  const file = path.resolve(cwd, value);
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`--${option}: ${file} is a folder. Give the name of a file.`);
  }
  return file;
}

function refuseDoubles({ file, others }: Reports): void {
  const files = [...(file === undefined ? [] : [file]), ...others.map((each) => each.file)];
  const double = files.find((each, at) => files.indexOf(each) < at);
  if (double !== undefined) {
    throw new UsageError(`Two reports would be written to ${double}. Give each its own file.`);
  }
}

/** Writes every report, and the summary of the job where the format is that of GitHub. */
export function writeReports(
  result: GateResult,
  { format, file, others, all }: Reports,
  io: Io,
): void {
  const { color, columns, env } = io;
  for (const other of others) writeFile(result, other, io);
  if (file === undefined) {
    io.out(formatResult(result, format, { color, columns, all, env }).trimEnd());
    say(leftOutOf(result, format), io);
  } else {
    writeFile(result, { format, file }, io);
  }
  if ([format, ...others.map((each) => each.format)].includes('github')) writeSummary(result, io);
}

function writeFile(result: GateResult, { format, file }: Reports['others'][number], io: Io): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, formatResult(result, format, { env: io.env }));
  } catch (error) {
    throw new UsageError(`The ${format} report: ${file} cannot be written (${String(error)}).`);
  }
  const { length } = result.findings;
  const findings = length === 1 ? '1 finding' : `${length} findings`;
  io.err(`${findings}, outcome ${result.outcome}; written to ${file}.`);
  say(leftOutOf(result, format), io);
}

/** GitHub shows what is appended to this file, as long as a step writes no more than it takes. */
function writeSummary(result: GateResult, io: Io): void {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    const used = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const text = jobSummary(result, io.env, used);
    if (text === undefined) io.err('The summary of this job has no room left for the check.');
    else fs.appendFileSync(file, text);
  } catch (error) {
    io.err(`The summary of the job could not be written (${String(error)}).`);
  }
}

function say(sentence: string | undefined, io: Io): void {
  if (sentence !== undefined) io.err(sentence);
}
