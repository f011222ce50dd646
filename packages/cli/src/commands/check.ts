import { runGate, type GateOptions, type GateTarget, type Shard } from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { withProgress } from '../progress.js';
import { UsageError } from '../usage-error.js';
import { folderOption } from './folder-option.js';
import { profileOption, textOption } from './options.js';
import { addReportOptions, reportsOf, writeReports, type Reports } from './reports.js';
import { verifyEslintConfig } from './verify-eslint-config.js';

/** `guardrail check`: findings to standard output, everything else to standard error. */
export function addCheck(cli: CAC, io: Io): void {
  addReportOptions(
    cli.command('check [...paths]', 'Check files, what is staged, or commits, by the policy'),
  )
    .option('--staged', 'Check what is staged in the git index')
    .option(
      '--since <ref>',
      'Check the commits of HEAD that ref lacks: code as HEAD has it, secrets in every version',
    )
    .option('--fix', 'Apply the repair that a finding offers, when it offers exactly one')
    .option('--profile <name>', 'strict or standard; default: guardrail.config.json')
    .option('--no-audit', 'Write no line to .guardrail/audit.jsonl')
    .option('--no-cache', 'Look at every file anew, whatever earlier runs have found')
    .option('--shard <i/n>', 'Check one of n parts; `guardrail merge` makes one result of all')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail check')
    .example('  guardrail check src scripts/deploy.mjs')
    .example('  guardrail check --staged --format json')
    .example('  guardrail check --fix src/a.js')
    .example('  guardrail check --since origin/main    # in CI, with the whole history fetched')
    .example(
      '  guardrail check --format github --output sarif=guardrail.sarif --output html=a.html',
    )
    .action((paths: readonly string[], options: CheckOptions) => {
      const since = textOption(cli, 'since');
      const shard = shardOption(textOption(cli, 'shard'));
      return check(paths, { ...options, since, shard, reports: reportsOf(cli, io) }, io);
    });
}

interface CheckOptions {
  readonly staged?: boolean;
  readonly since?: string | undefined;
  readonly fix?: boolean;
  readonly profile?: string;
  readonly audit?: boolean;
  readonly cache?: boolean;
  readonly shard?: Shard | undefined;
  readonly cwd?: string;
}

interface Request extends CheckOptions {
  readonly reports: Reports;
}

async function check(names: readonly string[], options: Request, io: Io): Promise<number> {
  const cwd = folderOption(options.cwd, io.cwd);
  const profile = profileOption(options.profile);
  const target = targetOf(names.map(String), options);
  if (target.kind !== 'staged') await verifyEslintConfig(cwd);
  const gate = { cwd, target, env: io.env, ...(profile === undefined ? {} : { profile }) };
  if (options.fix) await fix(gate, io);
  const { audit = true, cache = true } = options;
  const result = await withProgress(io, (onProgress) =>
    runGate({
      ...gate,
      audit,
      cache,
      onProgress,
      ...(options.shard === undefined ? {} : { shard: options.shard }),
    }),
  );
  writeReports(result, options.reports, io);
  return result.exitCode;
}

/** What is staged or committed is not what lies on disk, so a repair there could not be seen. */
async function fix(gate: GateOptions, io: Io): Promise<void> {
  const { kind } = gate.target;
  if (kind !== 'paths') {
    throw new UsageError(
      `Give --fix or --${kind}, not both: --fix changes files on disk. Run \`npx guardrail check --fix\`, look at the changes and stage them.`,
    );
  }
  const { fixFiles } = await import('../fix/fix-files.js');
  await fixFiles(gate, io);
}

function shardOption(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (index === undefined || count === undefined) {
    throw new UsageError(
      `--shard: "${text}" is no part of a check. Write 1/3 for the first of three.`,
    );
  }
  return { index: Number(index), count: Number(count) };
}

function targetOf(paths: readonly string[], { staged, since }: CheckOptions): GateTarget {
  if (staged === true && since !== undefined) {
    throw new UsageError('Give --staged or --since, not both: what is staged is in no commit yet.');
  }
  const scope = staged === true ? 'staged' : 'since';
  if (paths.length > 0 && (staged === true || since !== undefined)) {
    const whole = staged === true ? 'the whole index' : 'whole commits';
    throw new UsageError(`Give paths or --${scope}, not both: --${scope} checks ${whole}.`);
  }
  if (since !== undefined) return { kind: 'since', ref: since };
  return staged === true ? { kind: 'staged' } : { kind: 'paths', paths };
}
