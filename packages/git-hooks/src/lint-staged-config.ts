import fs from 'node:fs';
import path from 'node:path';
import { git } from './git.js';

/** Whether lint-staged would find a configuration, in the repository or upwards of a folder. */
export function hasLintStagedConfig(cwd: string): boolean {
  const place = { cwd, env: process.env };
  const root = git(place, 'rev-parse', '--show-toplevel') ?? cwd;
  const options = ['--full-name', '--cached', '--others', '--exclude-standard'];
  const listed =
    git({ ...place, cwd: root }, 'ls-files', '-z', ...options, '--', ...PATTERNS) ?? '';
  const files = listed.split('\0').filter((name) => name !== '');
  return files.map((name) => path.join(root, name)).some(isConfig);
}

const PATTERNS = ['.lintstagedrc*', 'lint-staged.config.*', 'package.json', 'package.y*ml'].map(
  (name) => `:(glob)**/${name}`,
);

/** A manifest is a configuration when it has the key. */
function isConfig(file: string): boolean {
  if (!fs.existsSync(file)) return false;
  const name = path.basename(file);
  if (!name.startsWith('package.')) return true;
  const text = fs.readFileSync(file, 'utf8');
  return name === 'package.json' ? hasKey(text) : /^["']?lint-staged["']?\s*:/m.test(text);
}

function hasKey(text: string): boolean {
  try {
    return Object.hasOwn(Object(JSON.parse(text)), 'lint-staged');
  } catch {
    return false;
  }
}
