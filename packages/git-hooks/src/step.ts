import type { Project } from './project.js';

/** Commands to run in order, or the sentence that says why there are none. */
export type StepResult = { readonly run: readonly string[] } | { readonly skip: string };

/** What a step that edits texts gets: what is staged, wherever the file on disk stands. */
export interface StagedText {
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Something that the person has to mend before the commit. */
export interface Problem {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly rule?: string;
}

export interface Edited {
  /** The text from now on; as it was without it. */
  readonly text?: string;
  /** Each of them blocks the commit. */
  readonly problems?: readonly Problem[];
}

/** Edits one text. What it throws means that the text could not be checked, not that it is bad. */
export type Editor = (file: StagedText, signal: AbortSignal) => Edited | Promise<Edited>;

/** Without a result, the commands of the step run instead. */
export type EditPlan = { readonly edit: Editor } | { readonly skip: string } | undefined;

/** How a command ended that did not end well. */
export interface CommandResult {
  readonly exitCode: number;
  /** What it wrote to both streams. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  /** Which staged files the step is about; paths are absolute, with forward slashes. */
  readonly files: RegExp;
  /** The step as commands: for lint-staged, and in the hook where there is no `edit`. */
  readonly plan: (files: readonly string[], project: Project) => StepResult;
  /**
   * The step within the process of the hook: texts in, texts out. Nothing has to be on disk, so what is
   * not staged is neither seen nor touched.
   */
  readonly edit?: (project: Project) => EditPlan | Promise<EditPlan>;
  /**
   * Which files the commands read beside those they are given. Where one of them is not as it is
   * staged, the commands run in a copy of what is staged.
   */
  readonly reads?: RegExp;
  /** Milliseconds that `edit` may take for all files, or each command; default: 10 s, or 30 s, and 0.2 s per file. */
  readonly timeout?: number;
  /** Whether a command that ended like this could not do its work; otherwise it has found something. */
  readonly couldNotRun?: (result: CommandResult) => boolean;
  /** Environment variables for the commands; those that are set already win. */
  readonly env?: (files: readonly string[], project: Project) => NodeJS.ProcessEnv;
}
