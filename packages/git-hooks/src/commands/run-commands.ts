import path from 'node:path';
import { runCommand } from '@magi-guardrail/gate/plumbing';
import type { Bench } from '../format/bench.js';
import { PER_FILE_MS } from '../format/run-edit.js';
import type { StagedFile } from '../format/staged-files.js';
import type { Tree } from '../format/tree.js';
import type { Report } from '../format/report.js';
import { type Project, readProject } from '../project.js';
import type { Step, StepResult } from '../step.js';
import { takeBack, watched } from './take-back.js';
import { toolPath } from './tool-path.js';
import { wordsOf } from './words.js';

const BUDGET_MS = 30_000;

export interface StepCommands {
  readonly bench: Bench;
  readonly cwd: string;
  readonly files: readonly StagedFile[];
  readonly say: (sentence: string) => void;
}

/** Runs the commands of a step on what is staged, and takes over what they change in staged files. */
export async function runCommands(step: Step, commands: StepCommands): Promise<void> {
  const { bench, files, say } = commands;
  // What it says is the same wherever it runs; only the names of the files are not.
  const preview = planIn(step, commands, bench.workTree);
  if ('skip' in preview.plan) {
    say(`guardrail: step ${step.name} did not run: ${preview.plan.skip}`);
    return;
  }
  if (preview.plan.run.length === 0) return;
  await bench.save();
  const tree = await bench.treeFor(files, step.reads);
  const planned = tree.isCopy ? planIn(step, commands, tree) : preview;
  if ('skip' in planned.plan) throw new Error(planned.plan.skip);
  const before = watched(tree, files);
  const budget = step.timeout ?? BUDGET_MS + files.length * PER_FILE_MS;
  const own = step.env?.(planned.paths, planned.project);
  await runInOrder(planned.plan.run, {
    ...{ step, tree, report: bench.report, cwd: planned.project.root },
    ...{ env: own ?? {}, budget },
  });
  await takeBack(bench, tree, before);
}

interface Planned {
  readonly plan: StepResult;
  readonly paths: readonly string[];
  readonly project: Project;
}

/** What the step does in a tree, where the folder of the project and the files are elsewhere. */
function planIn(step: Step, { bench, cwd, files }: StepCommands, tree: Tree): Planned {
  const folder = path.join(tree.root, path.relative(bench.place.root, cwd));
  const project = readProject(folder, tree.cacheFolder);
  const paths = files.map(({ name }) => path.join(tree.root, name).split(path.sep).join('/'));
  return { plan: step.plan(paths, project), paths, project };
}

interface Running {
  readonly step: Step;
  readonly tree: Tree;
  readonly report: Report;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds for each command: a commit that touches more projects has more of them. */
  readonly budget: number;
}

/** The first command that does not pass ends the step. */
async function runInOrder(lines: readonly string[], running: Running): Promise<void> {
  for (const line of lines) {
    if (!(await passes(line, running))) return;
  }
}

async function passes(line: string, running: Running): Promise<boolean> {
  const { step, tree, report, cwd, budget } = running;
  const words = wordsOf(line);
  const { exitCode, output, problem } = await runCommand(words, {
    cwd,
    env: { ...running.env, ...tree.env, PATH: toolPath(cwd, tree.env['PATH']) },
    timeoutMs: budget,
    maxBytes: 64 * 1024 * 1024,
  });
  const [program = ''] = words;
  const incomplete = (why: string) => {
    report.incomplete.push({ step: step.name, why: `${program} ${why}`, output });
    return false;
  };
  if (problem === 'missing') return incomplete('could not be started.');
  if (problem === 'timeout') {
    return incomplete(
      `took more than ${budget / 1000} s and was stopped. \`timeout\` of the step says how long it may take.`,
    );
  }
  if (problem === 'output') return incomplete('wrote too much and was stopped.');
  if (exitCode === null) return incomplete('was stopped by a signal.');
  if (exitCode === 0) return true;
  if (step.couldNotRun?.({ exitCode, output }) ?? exitCode >= 126) {
    return incomplete(`could not do its work (exit code ${exitCode}).`);
  }
  report.outputs.push({ step: step.name, text: output.replaceAll(`${tree.root}/`, '') });
  return false;
}
