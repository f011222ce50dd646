import type { CAC } from 'cac';
import { colorsOf, type Io } from '../io.js';
import { confirm } from '../init/confirm.js';
import { readFacts, type Facts, type Manager } from '../init/facts.js';
import { finish } from '../init/finish.js';
import { makePlan, type Action, type Change } from '../init/plan.js';
import { showFacts, showManual, showPlan } from '../init/show.js';
import { writeChanges } from '../init/write.js';
import { folderOption, profileOption } from './options.js';

/** `guardrail init`: looks, plans, shows, asks, writes. A second run changes nothing. */
export function addInit(cli: CAC, io: Io): void {
  cli
    .command('init', 'Set up the rules, the policy and the commit hooks')
    .option('--yes', 'Write without asking')
    .option('--dry-run', 'Show the plan and the diff, write nothing')
    .option('--profile <name>', 'strict (default) or standard')
    .option('--no-install', 'Do not run the package manager')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  npx guardrail init')
    .example('  npx guardrail init --dry-run')
    .example('  npx guardrail init --yes --profile standard')
    .action((options: InitOptions) => init(options, io));
}

export interface InitOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly profile?: string;
  readonly install?: boolean;
  readonly cwd?: string;
}

async function init(options: InitOptions, io: Io): Promise<number> {
  const profile = profileOption(options.profile);
  const facts = await readFacts(folderOption(options.cwd, io.cwd), io.env);
  const actions = await makePlan(facts, profile === undefined ? {} : { profile });
  const changes = actions.filter((action) => action.kind === 'change');
  if (changes.length === 0) return nothingToDo({ facts, actions, options, io });
  io.out(`${showFacts(facts)}\n\n${showPlan(actions, facts, colorsOf(io))}\n`);
  if (options.dryRun) {
    io.out('Nothing was written (--dry-run).');
    return 0;
  }
  if (!options.yes) {
    const answer = await mayWrite(options, io);
    if (answer !== undefined) return answer;
  }
  return write({ facts, actions, options, io }, changes);
}

interface Run {
  readonly facts: Facts;
  readonly actions: readonly Action[];
  readonly options: InitOptions;
  readonly io: Io;
}

async function nothingToDo({ facts, actions, options, io }: Run): Promise<number> {
  const manual = showManual(actions, facts.root, colorsOf(io));
  io.out(manual === '' ? 'Nothing to do: everything is set up.' : `Nothing to write.\n\n${manual}`);
  return options.dryRun ? 0 : finish(facts, { install: false }, io);
}

/** An exit code when the answer is no, or when nobody can answer. */
async function mayWrite(options: InitOptions, io: Io): Promise<number | undefined> {
  if (!io.interactive) {
    io.err(`Nothing was written: nobody can be asked here. Run \`${command(options)}\` to go on.`);
    return 3;
  }
  if (await confirm('Write these changes?')) return undefined;
  io.out('Nothing was written.');
  return 0;
}

function command({ profile, install, cwd }: InitOptions): string {
  return [
    'guardrail init --yes',
    ...(profile === undefined ? [] : [`--profile ${profile}`]),
    ...(install === false ? ['--no-install'] : []),
    ...(cwd === undefined ? [] : [`--cwd ${JSON.stringify(cwd)}`]),
  ].join(' ');
}

async function write(run: Run, changes: readonly Change[]): Promise<number> {
  const { facts, actions, options, io } = run;
  writeChanges(changes, facts.root);
  io.out(`Written: ${changes.length} ${changes.length === 1 ? 'file' : 'files'}.`);
  const manual = showManual(actions, facts.root, colorsOf(io));
  const code = await finish(facts, { install: options.install ?? true }, io);
  if (manual !== '') io.out(`\n${manual}`);
  io.out(nextSteps(facts.manager));
  return code;
}

const RUN: Record<Manager, string> = {
  npm: 'npx',
  pnpm: 'pnpm exec',
  yarn: 'yarn',
  bun: 'bunx',
};

function nextSteps(manager: Manager): string {
  const run = `${RUN[manager]} guardrail`;
  return `
Next:
  1. Commit these files.
  2. Try \`${run} check\` on the whole project. What an old one cannot repair at once goes into
     a baseline: \`${run} baseline\`.
  3. Run \`${run} check\` in CI as well: a hook can be skipped.`;
}
