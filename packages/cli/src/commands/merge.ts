import fs from 'node:fs';
import path from 'node:path';
import { type GateResult, mergeResults } from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { addReportOptions, reportsOf, writeReports } from './reports.js';
import { reasonOf } from '../reason.js';

/** `guardrail merge`: one result of those that `guardrail check --shard` has written on several machines. */
export function addMerge(cli: CAC, io: Io): void {
  addReportOptions(cli.command('merge [...files]', 'Make one result of those of all shards'))
    .example('  guardrail check --shard 1/2 --format json --output-file 1.json')
    .example('  guardrail merge 1.json 2.json --format github')
    .action((files: readonly string[]) => {
      const reports = reportsOf(cli, io);
      if (files.length === 0) {
        throw new UsageError(
          'Give the files that `guardrail check --shard 1/2 --format json` wrote.',
        );
      }
      const result = mergeResults(
        files.map((file) => readResult(path.resolve(io.cwd, String(file)))),
      );
      writeReports(result, reports, io);
      return result.exitCode;
    });
}

function readResult(file: string): GateResult {
  const { schemaVersion, findings, coverage } = Object(parsed(file)) as Partial<GateResult>;
  if (schemaVersion !== 1 || !Array.isArray(findings) || coverage === undefined) {
    throw new UsageError(`${file} holds no result of \`guardrail check --format json\`.`);
  }
  return parsed(file) as GateResult;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(`${file} cannot be read: ${reason}.`);
  }
}
