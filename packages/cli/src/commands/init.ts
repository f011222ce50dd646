import type { CAC } from 'cac';
import { adopt, offersAdoption } from '../init/adopt.js';
import { readFacts, type Facts } from '../init/facts.js';
import { finish } from '../init/finish.js';
import { nextSteps } from '../init/next-steps.js';
import { tellMistake } from '../init/policy-mistake.js';
import { makePlan, type Action, type Change, type PlanOptions } from '../init/plan.js';
import { showFacts, showManual, showPlan } from '../init/show.js';
import { writeChanges } from '../init/write.js';
import { colorsOf, type Io } from '../io.js';
import { remember } from '../record/remember.js';
import { folderOption } from './folder-option.js';
import { profileOption } from './options.js';
import { INTERRUPTED, mayNotWrite } from './propose.js';

/** `guardrail init`: looks, plans, shows, asks, writes. A second run changes nothing. */
export function addInit(cli: CAC, io: Io): void {
  cli
    .command('init', 'Set up the rules, the policy, the commit hooks and the check in CI')
    .option('--yes', 'Write without asking')
    .option('--dry-run', 'Show the plan and the diff, write nothing')
    .option('--profile <name>', 'strict (default) or standard')
    .option('--adopt', 'Record what is wrong today in a baseline, so that only what is new blocks')
    .option(
      '--owner <name>',
      'Who approves changes of the policy: @user, @organisation/team or e-mail',
    )
    .option('--no-ci', 'Leave continuous integration alone')
    .option('--sarif', 'Let the GitHub workflow upload its findings to code scanning')
    .option('--no-install', 'Do not run the package manager')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  npx guardrail init')
    .example('  npx guardrail init --dry-run')
    .example('  npx guardrail init --yes --profile standard')
    .example('  npx guardrail init --adopt --owner @acme/security    # an old project')
    .action((options: InitOptions) => init(options, io));
}

export interface InitOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly profile?: string;
  readonly adopt?: boolean;
  readonly owner?: string;
  readonly ci?: boolean;
  readonly sarif?: boolean;
  readonly install?: boolean;
  readonly cwd?: string;
}

interface Run {
  readonly facts: Facts;
  readonly actions: readonly Action[];
  readonly options: InitOptions;
  readonly io: Io;
}

async function init(options: InitOptions, io: Io): Promise<number> {
  const wishes = planOptions(options);
  const facts = await readFacts(folderOption(options.cwd, io.cwd), io.env);
  const actions = await makePlan(facts, wishes);
  const changes = actions.filter((action) => action.kind === 'change');
  const run = { facts, actions, options, io };
  if (changes.length === 0) return nothingToDo(run);
  io.out(`${showFacts(facts)}\n\n${showPlan(actions, facts, colorsOf(io))}\n`);
  const proposal = {
    yes: options.yes ?? false,
    dryRun: options.dryRun ?? false,
    command: command(options),
    question: 'Write these changes?',
  };
  const answer = await mayNotWrite(proposal, io);
  return answer ?? write(run, changes);
}

function planOptions({ profile, owner, ci, sarif }: InitOptions): PlanOptions {
  const known = profileOption(profile);
  return {
    ...(known !== undefined && { profile: known }),
    ...(owner !== undefined && { owner: String(owner) }),
    ci: ci ?? true,
    sarif: sarif ?? false,
  };
}

async function nothingToDo({ facts, actions, options, io }: Run): Promise<number> {
  const manual = showManual(actions, facts.root, colorsOf(io));
  const mistake = await tellMistake(facts, io);
  const rest = mistake === 0 ? 'Nothing to do: everything is set up.' : 'Nothing to write.';
  io.out(manual === '' ? rest : `Nothing to write.\n\n${manual}`);
  if (options.dryRun) return mistake;
  const code = Math.max(mistake, await finish(facts, { install: false }, io));
  return options.adopt && mistake === 0 ? Math.max(code, await adopt(facts, io)) : code;
}

function command({ profile, adopt: adopts, owner, ci, sarif, install, cwd }: InitOptions): string {
  return [
    'guardrail init --yes',
    ...(profile === undefined ? [] : [`--profile ${profile}`]),
    ...(adopts ? ['--adopt'] : []),
    ...(owner === undefined ? [] : [`--owner ${JSON.stringify(owner)}`]),
    ...(ci === false ? ['--no-ci'] : []),
    ...(sarif ? ['--sarif'] : []),
    ...(install === false ? ['--no-install'] : []),
    ...(cwd === undefined ? [] : [`--cwd ${JSON.stringify(cwd)}`]),
  ].join(' ');
}

async function write(run: Run, changes: readonly Change[]): Promise<number> {
  const { facts, actions, options, io } = run;
  const adopts = await wantsAdoption(run);
  if (adopts === undefined) {
    io.out('Nothing was written.');
    return INTERRUPTED;
  }
  const written = remember(changes, facts);
  writeChanges(changes, facts.root);
  io.out(`Written: ${changes.length} ${changes.length === 1 ? 'file' : 'files'}.`);
  const manual = showManual(actions, facts.root, colorsOf(io));
  const code = await finish(facts, { install: options.install ?? true }, io);
  written();
  const mistake = await tellMistake(facts, io);
  const open = adopts && mistake === 0 ? await adopt(facts, io) : 0;
  if (manual !== '') io.out(`\n${manual}`);
  io.out(nextSteps(facts, { adopted: adopts && mistake === 0, ci: options.ci ?? true }));
  return Math.max(code, mistake, open);
}

/** Asked before anything is written, so that Ctrl-C at any question writes nothing; undefined for that. */
async function wantsAdoption({ facts, options, io }: Run): Promise<boolean | undefined> {
  if (options.adopt !== undefined || options.yes || !io.interactive) return options.adopt ?? false;
  const answer = await offersAdoption(facts, io);
  return answer === 'cancelled' ? undefined : answer === 'yes';
}
