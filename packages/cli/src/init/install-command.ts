import type { Facts } from './facts.js';

/** What CI runs before it can check: the lockfile decides, and no package runs a script. */
export function installCommand(facts: Facts): string {
  const { manager, hasLockfile, isYarnBerry } = facts;
  switch (manager) {
    case 'npm':
      return hasLockfile ? 'npm ci --ignore-scripts' : 'npm install --ignore-scripts';
    case 'pnpm':
      return `npx --yes ${pinned(facts)} install ${hasLockfile ? '--frozen-lockfile ' : ''}--ignore-scripts`;
    case 'yarn':
      if (isYarnBerry) {
        return `corepack enable && yarn install ${hasLockfile ? '--immutable ' : ''}--mode=skip-build`;
      }
      return `npx --yes ${pinned(facts)} install ${hasLockfile ? '--frozen-lockfile ' : ''}--ignore-scripts`;
    case 'bun':
      return `bun install ${hasLockfile ? '--frozen-lockfile ' : ''}--ignore-scripts`;
  }
}

/** As `packageManager` says; otherwise the line that reads the lockfiles of today. */
function pinned({ manager, managerVersion }: Facts): string {
  const version = /^\d+(?:\.\d+)*/.exec(managerVersion ?? '')?.[0];
  return `${manager}@${version ?? (manager === 'yarn' ? '1' : 'latest')}`;
}

export function checkCommand({ isPnp }: Facts): string {
  return isPnp ? 'yarn guardrail check' : 'npx --no-install guardrail check';
}
