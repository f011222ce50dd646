import {
  formatResult,
  updateBaseline,
  type Approval,
  type BaselineReport,
} from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { folderOption } from './folder-option.js';
import { profileOption, textOption } from './options.js';
import { verifyEslintConfig } from './verify-eslint-config.js';

/** `guardrail baseline`: what is wrong today is recorded, so that only what is new blocks. */
export function addBaseline(cli: CAC, io: Io): void {
  cli
    .command('baseline', 'Record known findings, so that only new ones block')
    .option('--update', 'Record what is new and drop what is fixed')
    .option('--prune', 'Only drop what is fixed')
    .option('--reason <text>', 'Why the high findings may stay for now')
    .option('--approved-by <name>', 'Who answers for them')
    .option('--expires <date>', 'The last day for them, YYYY-MM-DD')
    .option('--dry-run', 'Say what would be recorded, write nothing')
    .option('--profile <name>', 'strict or standard; default: guardrail.config.json')
    .option('--no-audit', 'Write no line to .guardrail/audit.jsonl')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail baseline                      # once, when an old project starts')
    .example('  guardrail baseline --prune              # after a repair')
    .example(
      '  guardrail baseline --update --reason "Keys rotate in March" --approved-by Ada --expires 2027-03-31',
    )
    .action((options: BaselineOptions) => baseline(options, cli, io));
}

interface BaselineOptions {
  readonly update?: boolean;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly profile?: string;
  readonly audit?: boolean;
  readonly cwd?: string;
}

async function baseline(options: BaselineOptions, cli: CAC, io: Io): Promise<number> {
  const { update = false, prune = false, dryRun = false } = options;
  if (update && prune) {
    throw new UsageError('Give --update or --prune, not both: --update drops what is fixed, too.');
  }
  const approval = approvalOption(cli);
  if (prune && approval !== undefined) {
    throw new UsageError('--prune records nothing, so it takes no --reason. Use --update.');
  }
  const cwd = folderOption(options.cwd, io.cwd);
  const profile = profileOption(options.profile);
  await verifyEslintConfig(cwd);
  const report = await updateBaseline({
    cwd,
    mode: prune ? 'prune' : update ? 'update' : 'create',
    write: !dryRun,
    audit: options.audit ?? true,
    env: io.env,
    ...(profile && { profile }),
    ...(approval && { approval }),
  });
  const { color, columns } = io;
  io.out(formatResult(report.result, 'stylish', { color, columns }).trimEnd());
  io.err(summaryOf(report, dryRun));
  return report.result.exitCode;
}

/** All three or none: an approval without a date would hold forever. */
function approvalOption(cli: CAC): Approval | undefined {
  const [reason, approvedBy, expires] = APPROVAL.map((option) => textOption(cli, option));
  const given = [reason, approvedBy, expires].filter((value) => value !== undefined);
  if (given.length === 0) return undefined;
  if (reason === undefined || approvedBy === undefined || expires === undefined) {
    const missing = APPROVAL.filter((option) => textOption(cli, option) === undefined);
    throw new UsageError(
      `An approval of high findings also needs ${missing.map((it) => `--${it}`).join(' and ')}.`,
    );
  }
  return { reason, approvedBy, expires };
}

const APPROVAL = ['reason', 'approved-by', 'expires'] as const;

function summaryOf(report: BaselineReport, isDryRun: boolean): string {
  const { path, written, added, removed, entries, result } = report;
  const change = `${added} added, ${removed} dropped, ${entries} in all`;
  const high = result.findings.filter(({ severity }) => severity === 'high').length;
  return [
    written ? `${path} is written: ${change}. Commit it.` : unwritten(report, isDryRun),
    ...(high > 0 ? [openHigh(high)] : []),
  ].join('\n');
}

function unwritten({ path, added, removed, result }: BaselineReport, isDryRun: boolean): string {
  if (isDryRun && added + removed > 0) {
    return `${path} would change: ${added} added, ${removed} dropped. Nothing was written (--dry-run).`;
  }
  const failed = result.coverage.stages.some(({ status }) => status === 'failed');
  return failed
    ? `${path} was not written, because not everything could be checked.`
    : `${path} was not written: there is nothing to change.`;
}

function openHigh(count: number): string {
  const findings = count === 1 ? '1 high finding is' : `${count} high findings are`;
  return `${findings} not covered and still ${count === 1 ? 'blocks' : 'block'}. Fix what you can; what has to wait needs --reason, --approved-by and --expires (with --update once there is a baseline), but a credential is never waived.`;
}
