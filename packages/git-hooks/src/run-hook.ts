import { checkStaged } from './check-staged.js';
import { formatStaged } from './format-staged.js';
import { hookNames } from './hook-file.js';

export interface RunHookOptions {
  readonly cwd: string;
  readonly stdout?: NodeJS.WritableStream;
  readonly stderr?: NodeJS.WritableStream;
  /** Run the formatting steps before the gate; default true. */
  readonly format?: boolean;
  readonly color?: boolean;
}

/** What the steps of a hook share. */
export interface HookContext {
  readonly cwd: string;
  readonly color: boolean;
  readonly columns: number;
  /** Output of tools and findings. */
  readonly print: (text: string) => void;
  /** What the person has to know about the hook itself. */
  readonly say: (text: string) => void;
}

/** Runs a hook by name and returns its exit code; asks nothing and reads no standard input. */
export async function runHook(name: string, options: RunHookOptions): Promise<number> {
  const context = contextOf(options);
  const steps = stepsOf(name, options.format ?? true);
  if (steps === undefined) {
    context.say(`guardrail: there is no hook "${name}". Known: ${hookNames.join(', ')}.`);
    return 2;
  }
  const codes: number[] = [];
  // The gate runs even when formatting failed: one failure must not hide the other.
  for (const step of steps) codes.push(await step(context));
  return codes.toReversed().find((code) => code !== 0) ?? 0;
}

type HookStep = (context: HookContext) => Promise<number>;

function stepsOf(name: string, format: boolean): readonly HookStep[] | undefined {
  switch (name) {
    case 'pre-commit':
      return format ? [formatStaged, checkStaged] : [checkStaged];
    case 'pre-merge-commit':
      return [checkStaged];
    default:
      return undefined;
  }
}

function contextOf({ cwd, stdout, stderr, color }: RunHookOptions): HookContext {
  const out = stdout ?? process.stdout;
  const err = stderr ?? process.stderr;
  return {
    cwd,
    color: color ?? false,
    columns: process.stdout.columns ?? 80,
    print: (text) => void out.write(text.endsWith('\n') ? text : `${text}\n`),
    say: (text) => void err.write(`${text}\n`),
  };
}
