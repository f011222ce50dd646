import fs from 'node:fs';
import path from 'node:path';
import type { CAC } from 'cac';
import { readFacts, type Facts } from '../init/facts.js';
import { showManual, showPlan } from '../init/show.js';
import { writeChanges } from '../init/write.js';
import { colorsOf, type Io } from '../io.js';
import { readRecord } from '../record/record.js';
import { finishUninstall } from '../uninstall/finish-uninstall.js';
import { planUninstall, type UninstallPlan } from '../uninstall/plan-uninstall.js';
import { folderOption } from './folder-option.js';
import { mayNotWrite } from './propose.js';

/** `guardrail uninstall`: takes init back; where a file changed since, only our lines. */
export function addUninstall(cli: CAC, io: Io): void {
  cli
    .command('uninstall', 'Take back what init wrote; the policy and the audit trail stay')
    .option('--yes', 'Write without asking')
    .option('--dry-run', 'Show the plan and the diff, write nothing')
    .option('--purge', 'Delete the policy files and the audit trail as well')
    .option('--no-install', 'Do not run the package manager')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  npx guardrail uninstall --dry-run')
    .example('  npx guardrail uninstall --yes --purge')
    .action((options: UninstallCommandOptions) => uninstall(options, io));
}

interface UninstallCommandOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly purge?: boolean;
  readonly install?: boolean;
  readonly cwd?: string;
}

async function uninstall(options: UninstallCommandOptions, io: Io): Promise<number> {
  const facts = await readFacts(folderOption(options.cwd, io.cwd), io.env);
  const record = readRecord(facts.gitFolder);
  const plan = await planUninstall(facts, record, { purge: options.purge ?? false });
  const changes = plan.actions.filter((action) => action.kind === 'change');
  if (changes.length + plan.folders.length === 0 && record === undefined) {
    const manual = showManual(plan.actions, facts.root, colorsOf(io));
    io.out(manual === '' ? 'Nothing to do: init has left nothing here.' : manual);
    return 0;
  }
  io.out(`${show(plan, facts, io)}\n`);
  const answer = await mayNotWrite(
    {
      yes: options.yes ?? false,
      dryRun: options.dryRun ?? false,
      command: command(options),
      question: 'Take these changes back?',
    },
    io,
  );
  if (answer !== undefined) return answer;
  writeChanges(changes, facts.root, 'uninstall');
  for (const folder of plan.folders) fs.rmSync(folder, { recursive: true, force: true });
  io.out(`Taken back: ${changes.length} ${changes.length === 1 ? 'file' : 'files'}.`);
  const manual = showManual(plan.actions, facts.root, colorsOf(io));
  const code = await finishUninstall(
    facts,
    { changes, record, install: options.install ?? true },
    io,
  );
  if (manual !== '') io.out(`\n${manual}`);
  return code;
}

function show({ actions, folders }: UninstallPlan, facts: Facts, io: Io): string {
  const gone = folders.map(
    (folder) => `The folder ${path.relative(facts.root, folder)} goes, with the audit trail in it.`,
  );
  return [showPlan(actions, facts, colorsOf(io)), ...gone]
    .filter((part) => part !== '')
    .join('\n\n');
}

function command({ purge, install, cwd }: UninstallCommandOptions): string {
  return [
    'guardrail uninstall --yes',
    ...(purge ? ['--purge'] : []),
    ...(install === false ? ['--no-install'] : []),
    ...(cwd === undefined ? [] : [`--cwd ${JSON.stringify(cwd)}`]),
  ].join(' ');
}
