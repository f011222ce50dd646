import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { addSuppression } from '../policy/add-suppression.js';
import { listSuppressions, pruneSuppressions } from '../policy/kept-suppressions.js';
import { UsageError } from '../usage-error.js';
import { folderOption } from './folder-option.js';
import { profileOption, textOption } from './options.js';

/** `guardrail suppress`: one medium or low finding may stay for a while, and somebody answers for it. */
export function addSuppress(cli: CAC, io: Io): void {
  cli
    .command(
      'suppress <what>',
      'Suppress one medium or low finding (a place or fingerprint), or: list, prune',
    )
    .option('--reason <text>', 'Why it may stay, in 15 characters or more')
    .option('--kind <kind>', 'false-positive, accepted-risk (needs --ticket) or test-fixture')
    .option('--approved-by <name>', 'Who permits it')
    .option('--owner <name>', 'Who looks at it again; default: your name in git')
    .option('--ticket <name>', 'Where it is followed up: SEC-123, #42, an address')
    .option('--expires <date>', 'The last day, YYYY-MM-DD; default: in 30 days')
    .option('--rule <name>', 'Which finding, when there are several')
    .option('--dry-run', 'Show the entry, write nothing')
    .option('--json', 'list: print JSON')
    .option('--profile <name>', 'strict or standard; default: guardrail.config.json')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail suppress src/hash.js:12')
    .example(
      '  guardrail suppress src/hash.js:12 --kind false-positive --reason "Names a file, protects nothing" --approved-by Ada',
    )
    .example('  guardrail suppress list')
    .example('  guardrail suppress prune              # drop what matches nothing any more')
    .action((what: unknown, options: SuppressOptions) => suppress(String(what), options, cli, io));
}

interface SuppressOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly profile?: string;
  readonly cwd?: string;
}

async function suppress(word: string, options: SuppressOptions, cli: CAC, io: Io): Promise<number> {
  const { dryRun: isDryRun = false, json: isJson = false } = options;
  const profile = profileOption(options.profile);
  const cwd = folderOption(options.cwd, io.cwd);
  const place = { cwd, env: io.env, ...(profile && { profile }) };
  const given = (option: string) => textOption(cli, option);
  if (word === 'list' || word === 'prune') {
    const stray = ['reason', 'kind', 'approved-by', 'owner', 'ticket', 'expires', 'rule'].find(
      (option) => given(option) !== undefined,
    );
    if (stray !== undefined) throw new UsageError(`\`suppress ${word}\` takes no --${stray}.`);
    return word === 'list'
      ? listSuppressions(place, isJson, io)
      : pruneSuppressions(place, isDryRun, io);
  }
  return addSuppression({ word, place, given, isDryRun }, io);
}
