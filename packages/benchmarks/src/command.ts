import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { renderTable, type Table } from './table.ts';

/** What a benchmark found: tables to read, and every result behind them. */
export interface Report {
  readonly tables: readonly Table[];
  /** Every single result, for `--json`. */
  readonly data: unknown;
}

interface Command {
  readonly name: string;
  readonly about: string;
  /** `--NAME TEXT`, with what it means. */
  readonly options?: Readonly<Record<string, string>>;
  /** `--NAME`, with what it means. */
  readonly flags?: Readonly<Record<string, string>>;
  measure(options: Options, flags: ReadonlySet<string>): Promise<Report>;
}

type Options = Readonly<Record<string, string | undefined>>;

/** Runs one measurement as a program: reads its options, prints its tables, writes its JSON. */
export async function runCommand(command: Command, args = process.argv.slice(2)): Promise<void> {
  const known = { json: 'FILE  write every single result', ...command.options };
  const flags = { ...command.flags, help: '' };
  const text = Object.keys(known).map((name) => [name, { type: 'string' }] as const);
  const marks = Object.keys(flags).map((name) => [name, { type: 'boolean' }] as const);
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: { ...Object.fromEntries(text), ...Object.fromEntries(marks) },
    });
    if (values['help'] === true) console.log(usage(command, { ...known, ...flags }));
    else await measureAndPrint(command, values);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

async function measureAndPrint(
  command: Command,
  values: Record<string, string | boolean | undefined>,
) {
  console.log(`${machine()}\n`);
  const given = Object.entries(values);
  const options = Object.fromEntries(
    given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const flags = new Set(given.flatMap(([name, value]) => (value === true ? [name] : [])));
  const report = await command.measure(options, flags);
  for (const table of report.tables) console.log(`${renderTable(table)}\n`);
  const { json } = options;
  if (json === undefined) return;
  // pnpm runs scripts in the package; the reader's path is relative to where they typed it.
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), json);
  writeFileSync(file, `${JSON.stringify({ machine: machine(), ...asObject(report) }, null, 2)}\n`);
}

const asObject = ({ tables, data }: Report) => ({ tables, data });

function machine(): string {
  const cores = os.availableParallelism();
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cores} cores`;
}

function usage({ name, about }: Command, options: Readonly<Record<string, string>>): string {
  const lines = Object.entries(options).map(([option, meaning]) =>
    `  --${option} ${meaning}`.trimEnd(),
  );
  return `${name}: ${about}\n\nOptions:\n${lines.join('\n')}`;
}
