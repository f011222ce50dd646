import fs from 'node:fs';
import path from 'node:path';
import { git, type GitPlace } from './git.js';

/** Package manifests, which may hold the configuration of lint-staged under its name. */
export const MANIFESTS = ['package.json', 'package.yaml', 'package.yml'];

/** Whether a repository has a configuration of lint-staged that git knows. */
export function hasLintStagedConfig(root: GitPlace): boolean {
  const listed = git(root, 'ls-files', '-z', '--cached', '--', ...PATTERNS) ?? '';
  return listed
    .split('\0')
    .filter((name) => name !== '')
    .some((name) => isConfig(path.join(root.cwd, name)));
}

const PATTERNS = ['.lintstagedrc*', 'lint-staged.config.*', ...MANIFESTS].map(
  (name) => `:(glob)**/${name}`,
);

function isConfig(file: string): boolean {
  if (!fs.existsSync(file)) return false;
  const name = path.basename(file);
  return !MANIFESTS.includes(name) || manifestHasKey(path.dirname(file), name);
}

/** A manifest is a configuration when it has the key. */
export function manifestHasKey(folder: string, name: string): boolean {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  return name === 'package.json' ? hasKey(text) : /^["']?lint-staged["']?\s*:/m.test(text);
}

function hasKey(text: string): boolean {
  try {
    return Object.hasOwn(Object(JSON.parse(text)), 'lint-staged');
  } catch {
    return false;
  }
}
