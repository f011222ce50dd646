import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configurations } from './configurations.ts';
import { runAsDeveloper, writeFiles } from './shell.ts';

/** How a project guards its commits. */
export interface Setup {
  readonly name: string;
  /** Sets up a project that has its sources, its ESLint configuration and its installed packages. */
  prepare(folder: string): Promise<void>;
  /** Commits the last commit again instead of a new one. */
  readonly amends?: boolean;
}

const { guardrail, lefthook, lintStaged, secretlint, steps } = configurations;

export const bare = 'no hook';
export const usual = 'Husky + lint-staged, three tools';
export const whole = 'guardrail, whole hook';
export const gate = 'guardrail, gate alone';

export const setups: readonly Setup[] = [
  { name: bare, prepare: async () => Promise.resolve() },
  {
    name: usual,
    async prepare(folder) {
      writeFiles(folder, { ...secretlint, ...lintStaged });
      await bin(folder, 'husky');
    },
  },
  {
    name: 'lefthook, three tools',
    async prepare(folder) {
      writeFiles(folder, { ...secretlint, ...lefthook });
      await bin(folder, 'lefthook', 'install');
    },
  },
  { name: whole, prepare: initialised },
  {
    name: gate,
    async prepare(folder) {
      await initialised(folder);
      const hook = '.husky/pre-commit';
      const text = readFileSync(path.join(folder, hook), 'utf8');
      const changed = text.replace('guardrail hook pre-commit', '$& --no-format');
      if (changed === text) throw new Error(`${hook} does not call the hook as it did.`);
      writeFiles(folder, { [hook]: changed });
    },
  },
  { name: 'guardrail, amend without change', prepare: initialised, amends: true },
];

/** As `guardrail init` sets up a project. */
async function initialised(folder: string): Promise<void> {
  writeFiles(folder, { ...guardrail, ...steps });
  await bin(folder, 'guardrail', 'init', '--yes', '--no-install');
  await bin(folder, 'guardrail', 'hook', 'install');
}

async function bin(folder: string, name: string, ...args: readonly string[]): Promise<void> {
  await runAsDeveloper(path.join(folder, 'node_modules/.bin', name), args, folder);
}
