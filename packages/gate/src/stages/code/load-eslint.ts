import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ESLint } from 'eslint';

/** The ESLint class of the project at `cwd` when it is recent enough, else the one this package depends on. */
export async function loadEslint(cwd: string): Promise<typeof ESLint> {
  return (await projectEslint(cwd)) ?? (await import('eslint')).ESLint;
}

async function projectEslint(cwd: string): Promise<typeof ESLint | undefined> {
  try {
    const file = createRequire(path.join(cwd, 'noop.js')).resolve('eslint');
    const module: typeof import('eslint') = await import(pathToFileURL(file).href);
    return isRecent(module.ESLint.version) ? module.ESLint : undefined;
  } catch {
    return undefined;
  }
}

/** Before 9.10 the class read eslintrc files, or lacked what the rules need. */
function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 9 || (major === 9 && minor >= 10);
}
