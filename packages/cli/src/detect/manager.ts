import fs from 'node:fs';
import path from 'node:path';
import { detect } from 'package-manager-detector';
import { findUp } from '../init/find-up.js';

export type Manager = 'npm' | 'pnpm' | 'yarn' | 'bun';

export interface ManagerFacts {
  readonly manager: Manager;
  /** As `packageManager` pins it. */
  readonly managerVersion: string | undefined;
  readonly hasLockfile: boolean;
  /** Yarn 2 and later. */
  readonly isYarnBerry: boolean;
  /** Yarn's Plug'n'Play, which has no node_modules. */
  readonly isPnp: boolean;
}

/** What is declared wins over the lockfile that happens to lie there. */
export async function readManager(cwd: string, root: string): Promise<ManagerFacts> {
  const found = await detect({
    cwd,
    stopDir: root,
    strategies: ['packageManager-field', 'devEngines-field', 'lockfile'],
  });
  const manager = managerOf(found?.name);
  const settings = findUp(cwd, ['.yarnrc.yml']);
  const isYarnBerry =
    manager === 'yarn' && (found?.agent === 'yarn@berry' || settings !== undefined);
  return {
    manager,
    // Yarn 2 and later are all `berry` there.
    managerVersion: /^\d/.test(found?.version ?? '') ? found?.version : undefined,
    hasLockfile: findUp(cwd, LOCKFILES[manager]) !== undefined,
    isYarnBerry,
    isPnp: isYarnBerry && !hasNodeModules(settings),
  };
}

/** The command that adds development dependencies; their names go behind it. */
export function addCommand({ manager }: Pick<ManagerFacts, 'manager'>): string {
  return ADD[manager];
}

const ADD: Record<Manager, string> = {
  npm: 'npm install --save-dev',
  pnpm: 'pnpm add --save-dev',
  yarn: 'yarn add --dev',
  bun: 'bun add --dev',
};

const LOCKFILES: Record<Manager, readonly string[]> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
};

/** Only known programs: a repository must not choose what init runs. */
function managerOf(name: string | undefined): Manager {
  return name === 'pnpm' || name === 'yarn' || name === 'bun' ? name : 'npm';
}

function hasNodeModules(settings: string | undefined): boolean {
  if (settings === undefined) return false;
  if (fs.existsSync(path.join(path.dirname(settings), '.pnp.cjs'))) return false;
  return /^nodeLinker:\s*["']?(?:node-modules|pnpm)\b/m.test(fs.readFileSync(settings, 'utf8'));
}
