import type { Problem } from '../step.js';

/** What the formatting steps have to tell, collected while they run. */
export class Report {
  /** Files that a step has changed in the commit. */
  readonly formatted = new Set<string>();
  /** Files that keep their formatting on disk, for an unstaged edit is in the way. */
  readonly kept = new Set<string>();
  readonly problems = new Map<string, StepProblem[]>();
  /** Output of commands that found something. */
  readonly outputs: StepOutput[] = [];
  /** Steps that could not do their work, and why. */
  readonly incomplete: IncompleteStep[] = [];

  addProblems(name: string, step: string, problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    const known = this.problems.get(name) ?? [];
    this.problems.set(name, [...known, ...problems.map((problem) => ({ ...problem, step }))]);
  }

  get isBlocked(): boolean {
    return this.problems.size > 0 || this.outputs.length > 0;
  }
}

export interface StepProblem extends Problem {
  readonly step: string;
}

export interface StepOutput {
  readonly step: string;
  readonly text: string;
}

export interface IncompleteStep {
  readonly step: string;
  readonly why: string;
  /** What the command wrote. */
  readonly output?: string;
}
