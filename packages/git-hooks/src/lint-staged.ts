import type { Configuration } from 'lint-staged';
import { mark } from './ours.js';
import { defaultSteps } from './pipeline.js';
import { readProject, type Project } from './project.js';
import type { Step } from './step.js';

export type {
  CommandResult,
  Edited,
  EditPlan,
  Editor,
  Problem,
  StagedText,
  Step,
  StepResult,
} from './step.js';
export type { Project } from './project.js';

export interface LintStagedOptions {
  /** Drop, extend or reorder the steps: receives the defaults, returns what runs, in order. */
  readonly steps?: (defaults: readonly Step[]) => readonly Step[];
  /** The folder whose tools and configuration count; default: the working directory. */
  readonly cwd?: string;
  /** Receives one sentence per step that applies but cannot run; default: standard error. */
  readonly say?: (sentence: string) => void;
}

/**
 * A lint-staged configuration of one entry, so that its steps run one after the other. The hook knows it
 * again and runs the steps by itself, on what is staged.
 */
export function lintStaged(options: LintStagedOptions = {}): Configuration {
  const steps = options.steps?.(defaultSteps) ?? defaultSteps;
  const say = options.say ?? warn;
  // lint-staged asks again with half of the files when a command line gets too long.
  const said = new Set<string>();
  const sayOnce = (sentence: string) => {
    if (said.has(sentence)) return;
    said.add(sentence);
    say(sentence);
  };
  const configuration: Configuration = {
    '*': (files: readonly string[]) => {
      const project = readProject(options.cwd ?? process.cwd());
      return steps.flatMap((step) => commandsOf({ step, files, project, say: sayOnce }));
    },
  };
  const { cwd } = options;
  return mark(configuration, {
    steps,
    ...(cwd === undefined ? {} : { cwd }),
    ...(options.say === undefined ? {} : { say: options.say }),
  });
}

export default lintStaged();

interface Request {
  readonly step: Step;
  readonly files: readonly string[];
  readonly project: Project;
  readonly say: (sentence: string) => void;
}

function commandsOf({ step, files, project, say }: Request): readonly string[] {
  const matching = files.filter((file) => step.files.test(file));
  if (matching.length === 0) return [];
  const result = step.plan(matching, project);
  if ('skip' in result) {
    say(`guardrail: step ${step.name} did not run: ${result.skip}`);
    return [];
  }
  return result.run;
}

function warn(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
