export interface RunHookOptions {
  readonly cwd: string;
  /** What git gave to the hook: the file of the message, or the name and the URL of the remote. */
  readonly args?: readonly string[];
  /** What git wrote to its standard input; asked for by pre-push alone. */
  readonly input?: () => Promise<string>;
  /** Environment of git, whose GIT_* variables count; default `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
  readonly stdout?: NodeJS.WritableStream;
  readonly stderr?: NodeJS.WritableStream;
  /** Run the formatting steps before the gate; default true. */
  readonly format?: boolean;
  readonly color?: boolean;
}

/** What the steps of a hook share. */
export interface HookContext {
  readonly name: RunnableHook;
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly input: () => Promise<string>;
  readonly color: boolean;
  readonly columns: number;
  /** Output of tools and findings. */
  readonly print: (text: string) => void;
  /** What the person has to know about the hook itself. */
  readonly say: (text: string) => void;
}

/** The hooks that `runHook` runs. */
export const runnableHooks = [
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-push',
] as const;

export type RunnableHook = (typeof runnableHooks)[number];

/** Runs a hook by name and returns its exit code; asks nothing. */
export async function runHook(name: string, options: RunHookOptions): Promise<number> {
  const hook = runnableHooks.find((it) => it === name);
  if (hook !== undefined) return run(contextOf(hook, options), options.format ?? true);
  const { closest } = await import('@magi-guardrail/gate');
  const near = closest(name, runnableHooks);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  const known = runnableHooks.join(', ');
  (options.stderr ?? process.stderr).write(
    `guardrail: there is no hook "${name}".${meant} Known: ${known}.\n`,
  );
  return 2;
}

/** What a hook does not need is not loaded: most of them run at every commit. */
async function run(context: HookContext, format: boolean): Promise<number> {
  switch (context.name) {
    case 'pre-commit':
    case 'pre-merge-commit': {
      const { checkCommit } = await import('./commit-hook.js');
      return checkCommit(context, format && context.name === 'pre-commit');
    }
    case 'prepare-commit-msg': {
      const { markMessage } = await import('./bypass/mark-message.js');
      return markMessage(context);
    }
    case 'commit-msg': {
      const { checkMessage } = await import('./message/check-message.js');
      return checkMessage(context);
    }
    case 'post-commit': {
      const { noticeCommit } = await import('./bypass/notice-commit.js');
      return noticeCommit(context);
    }
    case 'pre-push': {
      const { checkPush } = await import('./push/check-push.js');
      return checkPush(context);
    }
  }
}

function contextOf(name: RunnableHook, options: RunHookOptions): HookContext {
  const { cwd, args = [], env = process.env, color = false } = options;
  const out = options.stdout ?? process.stdout;
  const err = options.stderr ?? process.stderr;
  return {
    name,
    cwd,
    args,
    env,
    input: options.input ?? (async () => Promise.resolve('')),
    color,
    columns: process.stdout.columns ?? 80,
    print: (text) => void out.write(text.endsWith('\n') ? text : `${text}\n`),
    say: (text) => void err.write(`${text}\n`),
  };
}
