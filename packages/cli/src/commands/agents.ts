import fs from 'node:fs';
import path from 'node:path';
import { policyFacts } from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import { currentSection } from '../agents/current-section.js';
import { hookConfigs } from '../agents/hook-config.js';
import { planRemoval, planSections, type FileChange, type Wanted } from '../agents/plan-agents.js';
import { targets } from '../agents/targets.js';
import { colorsOf, type Io } from '../io.js';
import { showDiff } from '../show-diff.js';
import { UsageError } from '../usage-error.js';
import { replaceFile } from '../replace-file.js';
import { folderOption } from './folder-option.js';
import { oneOf, textOption } from './options.js';

/** `guardrail agents`: the active policy for coding agents, in the files they read. */
export function addAgents(cli: CAC, io: Io): void {
  cli
    .command('agents', 'Write the active policy for coding agents into AGENTS.md and its like')
    .option('--for <names>', `Also for these: ${NAMES.join(', ')}`)
    .option('--hooks', 'Also the hook that refuses --no-verify, for the agents of --for')
    .option('--check', 'Write nothing; exit with 1 when something is out of date')
    .option('--remove', 'Take everything out again')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail agents')
    .example('  guardrail agents --for claude,cursor --hooks')
    .example('  guardrail agents --check    # in CI')
    .action((options: AgentsOptions) => agents({ ...options, for: textOption(cli, 'for') }, io));
}

const NAMES: readonly string[] = [...new Set([...targets, ...hookConfigs].map(({ name }) => name))];

interface AgentsOptions {
  readonly for?: string | undefined;
  readonly hooks?: boolean;
  readonly check?: boolean;
  readonly remove?: boolean;
  readonly cwd?: string;
}

async function agents(options: AgentsOptions, io: Io): Promise<number> {
  const { check = false, remove = false, hooks = false } = options;
  if (check && remove) throw new UsageError('Give --check or --remove, not both.');
  const asked = (options.for ?? '').split(',').filter((name) => name !== '');
  for (const name of asked) oneOf('for', name, NAMES);
  if (hooks && asked.length === 0) {
    throw new UsageError(
      `--hooks needs --for, with one or more of ${hookConfigs.map(({ name }) => name).join(', ')}.`,
    );
  }
  const cwd = folderOption(options.cwd, io.cwd);
  const facts = await policyFacts(cwd, io.env);
  const wanted: Wanted = { root: facts.root, asked, hooks };
  const changes = remove
    ? planRemoval(wanted)
    : planSections(wanted, await currentSection(cwd, facts));
  if (changes.length === 0) {
    io.out(remove ? 'Nothing to remove.' : 'Everything is up to date.');
    return 0;
  }
  if (check) return outOfDate(changes, facts.root, io);
  for (const { file, after } of changes) {
    if (after === undefined) fs.rmSync(file);
    else replaceFile(file, after);
  }
  io.out(changes.map((it) => `${verb(it)} ${path.relative(facts.root, it.file)}`).join('\n'));
  return 0;
}

function outOfDate(changes: readonly FileChange[], root: string, io: Io): number {
  io.out(changes.map((it) => showDiff({ ...it, root }, colorsOf(io))).join('\n\n'));
  io.err(
    'The policy for coding agents is out of date. Run `npx guardrail agents` and commit the result.',
  );
  return 1;
}

function verb({ before, after }: FileChange): string {
  if (before === undefined) return 'Created';
  return after === undefined ? 'Removed' : 'Changed';
}
