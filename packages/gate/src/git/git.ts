import { spawn } from 'node:child_process';
import { GateError } from '../gate-error.js';

export interface Git {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs git without a shell and returns its standard output; rejects with `GitFailure`. */
export async function runGit(
  git: Git,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<Buffer> {
  const child = spawnGit(git, args);
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.on('error', ignoreBrokenPipe).end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => {
      reject(startError(error));
    });
    child.on('close', resolve);
  });
  if (code === 0) return Buffer.concat(chunks);
  throw new GitFailure(args[0] ?? '', Buffer.concat(errors).toString('utf8').trim());
}

/** Git ran and said no. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';

  constructor(
    command: string,
    readonly stderr: string,
  ) {
    super(`git ${command} failed: ${stderr.split('\n')[0] ?? ''}`);
  }
}

export function spawnGit(git: Git, args: readonly string[]) {
  return spawn('git', args, {
    cwd: git.cwd,
    env: gitEnvironment(git.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

export function startError(error: Error): Error {
  if ('code' in error && error.code === 'ENOENT') {
    return new GateError('git was not found on PATH. Install git, or add it to PATH.');
  }
  return error;
}

export function ignoreBrokenPipe(): void {
  // Git's exit code tells what went wrong.
}

/** Names are taken as they are, and blobs as they will be committed, whatever the user's settings. */
function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...env };
  // Git refuses these beside GIT_LITERAL_PATHSPECS.
  for (const name of ['GLOB', 'NOGLOB', 'ICASE']) delete own[`GIT_${name}_PATHSPECS`];
  return {
    ...own,
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // A replacement (`git replace`) shows other content than the commit will hold.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
