import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inOrder, type Expected } from './findings.ts';

/** What is known of one project: its size and its expected findings. */
export interface Record {
  readonly lines: number;
  readonly findings: readonly Expected[];
}

/** On disk: file → line → rules, and the judgement beside the rule. */
interface Stored {
  readonly lines: number;
  readonly files: {
    readonly [file: string]: {
      readonly [line: string]: readonly Omit<Expected, 'file' | 'line'>[];
    };
  };
}

/** The folder of the committed records. */
export const data = new URL('../data/expected/', import.meta.url);

/** Reads the record of a project; an empty one when there is none yet. */
export function readRecord(name: string, folder = data): Record {
  const file = fileOf(name, folder);
  if (!existsSync(file)) return { lines: 0, findings: [] };
  const { lines, files } = JSON.parse(readFileSync(file, 'utf8')) as Stored;
  const findings = Object.entries(files).flatMap(([path, byLine]) =>
    Object.entries(byLine).flatMap(([line, rules]) =>
      rules.map((rule) => ({ file: path, line: Number(line), ...rule })),
    ),
  );
  return { lines, findings: inOrder(findings) };
}

/** Writes the record of a project, the same findings always in the same words. */
export function writeRecord(name: string, { lines, findings }: Record, folder = data): void {
  const files: { [file: string]: { [line: string]: object[] } } = {};
  for (const { file, line, ...rule } of inOrder(findings)) {
    ((files[file] ??= {})[line] ??= []).push(rule);
  }
  writeFileSync(fileOf(name, folder), `${JSON.stringify({ lines, files }, null, 2)}\n`);
}

const fileOf = (name: string, folder: URL) =>
  new URL(`${name.replace('@', '').replace('/', '__')}.json`, folder);
