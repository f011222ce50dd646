import { runCommands } from '../commands/run-commands.js';
import { readProject } from '../project.js';
import type { Step } from '../step.js';
import type { Bench } from './bench.js';
import { shortReason } from './names.js';
import { runEdit } from './run-edit.js';
import type { StagedFile } from './staged-files.js';

export interface StepsRun {
  readonly steps: readonly Step[];
  /** The folder whose tools and configuration count. */
  readonly cwd: string;
  readonly files: readonly StagedFile[];
  readonly say: (sentence: string) => void;
}

/** Runs steps one after the other; what one finds does not hide what the next would. */
export async function runSteps({ steps, cwd, files, say }: StepsRun, bench: Bench): Promise<void> {
  const project = readProject(cwd);
  for (const step of steps) {
    const matching = files.filter(({ path }) => step.files.test(path));
    if (matching.length === 0) continue;
    try {
      const plan = await step.edit?.(project);
      if (plan === undefined) await runCommands(step, { bench, cwd, files: matching, say });
      else if ('skip' in plan) say(`guardrail: step ${step.name} did not run: ${plan.skip}`);
      else await runEdit(step, plan.edit, bench, matching);
    } catch (error) {
      bench.report.incomplete.push({ step: step.name, why: shortReason(error) });
    }
  }
  await bench.save();
}
