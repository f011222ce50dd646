import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { addAllowance } from '../policy/add-allowance.js';
import { folderOption } from './folder-option.js';
import { profileOption, textOption } from './options.js';

/** `guardrail allow`: one use of something dangerous is approved, in the file that reviewers watch. */
export function addAllow(cli: CAC, io: Io): void {
  cli
    .command('allow <what>', 'Approve what a rule reports at a place, in guardrail.allow.json')
    .option('--reason <text>', 'Why this use is safe and needed')
    .option('--approved-by <name>', 'Who answers for it')
    .option('--expires <date>', 'The last day, YYYY-MM-DD; default: in 90 days')
    .option(
      '--command <program>',
      'For commands: the program that is run; default: that of a constant command',
    )
    .option('--arguments <words>', 'For commands: the words after the program')
    .option('--symbol <name>', 'Only in this function, class or method')
    .option('--rule <name>', 'Which finding, when there are several')
    .option('--dry-run', 'Show the entry, write nothing')
    .option('--profile <name>', 'strict or standard; default: guardrail.config.json')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail allow scripts/release.mjs:12')
    .example(
      '  guardrail allow scripts/release.mjs:12 --command git --arguments "rev-parse HEAD" --reason "The notes name the commit" --approved-by Ada',
    )
    .action((what: unknown, options: AllowOptions) => allow(String(what), options, cli, io));
}

interface AllowOptions {
  readonly dryRun?: boolean;
  readonly profile?: string;
  readonly cwd?: string;
}

async function allow(word: string, options: AllowOptions, cli: CAC, io: Io): Promise<number> {
  const profile = profileOption(options.profile);
  const cwd = folderOption(options.cwd, io.cwd);
  const place = { cwd, env: io.env, ...(profile && { profile }) };
  const given = (option: string) => textOption(cli, option);
  return addAllowance({ word, place, given, isDryRun: options.dryRun ?? false }, io);
}
