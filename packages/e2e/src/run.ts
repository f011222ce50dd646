import { execFile } from 'node:child_process';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams together. */
  readonly output: string;
}

/** The environment of a developer's terminal: no CI, no Husky switch, no variables of an outer git or npm run. */
export function developerEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const dropped =
    /^(CI|HUSKY|GIT_.*|GITHUB_.*|VITEST.*|TEST|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|INIT_CWD|npm_(?!config_(registry|cafile|cache)).*)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !dropped.test(name));
  return {
    ...Object.fromEntries(kept),
    NO_COLOR: '1',
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.invalid',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.invalid',
    GIT_CONFIG_NOSYSTEM: '1',
    ...extra,
  };
}

/** Runs a program without a shell and without a terminal. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  extra: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const options = {
    cwd,
    env: developerEnvironment(extra),
    maxBuffer: 1e8,
    encoding: 'utf8',
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr, output: stderr + stdout });
    });
    child.stdin?.end();
  });
}
