import type { ShellSink } from '@magi-guardrail/dataflow/model';

/** Functions that take what `exec` of `node:child_process` takes. */
// @__NO_SIDE_EFFECTS__
export const likeExec = (calls: readonly string[]) =>
  ({
    kind: 'shell',
    calls,
    command: 0,
    options: 1,
    shell: 'always',
    instead: 'Use `execFile` with the program and an array of arguments.',
  }) as const satisfies ShellSink;

/** Functions that take what `spawn` of `node:child_process` takes. */
// @__NO_SIDE_EFFECTS__
export const likeSpawn = (calls: readonly string[]) =>
  ({
    kind: 'shell',
    calls,
    command: 0,
    arguments: 1,
    options: -1,
    shell: 'option',
    instead: 'Leave `shell` out and pass the arguments as an array.',
  }) as const satisfies ShellSink;
