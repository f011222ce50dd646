import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const start = promisify(execFile);

/** The environment of a developer's terminal: no CI, no switch of Husky, no variables of an outer git or npm run. */
export function developerEnvironment(): NodeJS.ProcessEnv {
  const dropped =
    /^(?:CI|HUSKY|GIT_.*|GITHUB_.*|NODE_ENV|NODE_OPTIONS|NODE_COMPILE_CACHE|FORCE_COLOR|INIT_CWD|npm_(?!config_(?:registry|cafile|cache)).*)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !dropped.test(name));
  return {
    ...Object.fromEntries(kept),
    NO_COLOR: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Bench',
    GIT_AUTHOR_EMAIL: 'bench@example.invalid',
    GIT_COMMITTER_NAME: 'Bench',
    GIT_COMMITTER_EMAIL: 'bench@example.invalid',
  };
}

/** Runs a program in that environment and gives what it printed; rejects with its output when it fails. */
export async function runAsDeveloper(program: string, args: readonly string[], cwd: string) {
  const options = { cwd, env: developerEnvironment(), maxBuffer: 1e9 };
  const { stdout } = await start(program, [...args], options);
  return stdout;
}

/** Writes files by their paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
