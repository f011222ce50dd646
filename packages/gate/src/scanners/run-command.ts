import { type ChildProcess, spawn } from 'node:child_process';
import { decodeTo, Tail } from './tail.js';

/** How a command ended. What it means, its output says; the exit code is for people. */
export interface Ran {
  readonly stdout: string;
  /** The end of standard error. */
  readonly stderr: string;
  /** Both, as they came, for people; the end of what is long. */
  readonly output: string;
  readonly exitCode: number | null;
  /** Why it could not do its work. */
  readonly problem?: 'missing' | 'timeout' | 'output';
}

export interface Limits {
  readonly cwd: string;
  /** What the program reads from standard input; nothing without it. */
  readonly input?: string | Uint8Array;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** Time for a process that was asked to end, and for output that is still on its way. */
const GRACE_MS = 500;
const MOST_ERRORS = 256 * 1024;

/**
 * Runs a program without a shell. Nothing of it is left when this resolves: what it has started lives in
 * its process group, which ends with it, after the time limit, or with this process.
 */
export async function runCommand(command: readonly string[], limits: Limits): Promise<Ran> {
  const [program = '', ...parameters] = command;
  const { cwd, env, input } = limits;
  const detached = process.platform !== 'win32';
  const stdin = input === undefined ? 'ignore' : 'pipe';
  const stdio: [typeof stdin, 'pipe', 'pipe'] = [stdin, 'pipe', 'pipe'];
  const child = spawn(program, parameters, { cwd, env, stdio, detached, windowsHide: true });
  const release = endWithThisProcess(child);
  // A program that ends without reading all of it says by its exit code what went wrong.
  child.stdin?.on('error', () => undefined).end(input);
  try {
    return await new Promise<Ran>((resolve) => {
      watch(child, limits, resolve);
    });
  } finally {
    release();
    endGroup(child, 'SIGKILL');
  }
}

function watch(
  child: ChildProcess,
  { timeoutMs, maxBytes }: Limits,
  resolve: (ran: Ran) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const [stderr, output] = [new Tail(MOST_ERRORS), new Tail(MOST_ERRORS)];
  let problem: Ran['problem'];
  const finish = (exitCode: number | null) => {
    clearTimeout(timer);
    child.stdout?.destroy();
    child.stderr?.destroy();
    const stdout = problem === undefined ? Buffer.concat(chunks).toString('utf8') : '';
    const ends = { stderr: stderr.toString(), output: output.toString() };
    resolve({ stdout, ...ends, exitCode, ...(problem && { problem }) });
  };
  const stop = (why: Ran['problem']) => {
    if (problem !== undefined) return;
    problem = why;
    endGroup(child, 'SIGTERM');
    // A child that ignores the request, or one of its own that holds the pipe.
    setTimeout(() => {
      endGroup(child, 'SIGKILL');
      finish(null);
    }, GRACE_MS);
  };
  const timer = setTimeout(() => {
    stop('timeout');
  }, timeoutMs);
  const show = decodeTo(output);
  child.stdout?.on('data', (chunk: Buffer) => {
    show(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) stop('output');
    else chunks.push(chunk);
  });
  child.stderr?.on('data', decodeTo(stderr, output));
  child.on('error', () => {
    problem ??= 'missing';
    finish(null);
  });
  child.on('close', finish);
  child.on('exit', (code) => {
    setTimeout(() => {
      finish(code);
    }, GRACE_MS);
  });
}

/** The group has the number of its first process. */
function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Nothing of it is left.
  }
}

/** A group of its own does not get the signals of the terminal. */
function endWithThisProcess(child: ChildProcess): () => void {
  const onExit = () => {
    endGroup(child, 'SIGKILL');
  };
  const onSignal = (signal: NodeJS.Signals) => {
    onExit();
    release();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const release = () => {
    process.off('exit', onExit);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on('exit', onExit);
  for (const signal of signals) process.on(signal, onSignal);
  return release;
}
