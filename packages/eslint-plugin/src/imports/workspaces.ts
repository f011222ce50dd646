import fs from 'node:fs';
import path from 'node:path';
import { remembering } from './remembered.js';

/** Whether a package of the same workspace has this name. Asked only about names that nothing declares. */
export function isOfWorkspace(name: string, root: string, globs: readonly string[]): boolean {
  const patterns = [...globs, ...(pnpmGlobs(path.join(root, 'pnpm-workspace.yaml')) ?? [])];
  return patterns.some((pattern) =>
    packagesOf(root, pattern).some((each) => nameIn(each) === name),
  );
}

/** The list under `packages:`; the only list of texts that stands there. */
const pnpmGlobs = remembering((text) => {
  const [, list = ''] =
    /^packages:[^\n]*\n((?:[ \t]*(?:-[^\n]*|#[^\n]*)?(?:\r?\n|$))+)/m.exec(text) ?? [];
  return Array.from(list.matchAll(/-\s*(['"]?)([^'"\s#]+)\1/g), ([, , glob = '']) => glob);
});

const nameIn = remembering((text) => /"name"\s*:\s*"([^"]+)"/.exec(text)?.[1]);

/** The manifests below a pattern. Broader than the pattern: a package too many only keeps silent. */
function packagesOf(root: string, pattern: string): readonly string[] {
  if (pattern.startsWith('!')) return [];
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  const first = parts.findIndex((part) => part.includes('*') || part.includes('{'));
  const fixed = first < 0 ? parts : parts.slice(0, first);
  const depth = first < 0 ? 0 : pattern.includes('**') ? DEEPEST : parts.length - first;
  return foldersBelow(path.join(root, ...fixed), depth).map((each) =>
    path.join(each, 'package.json'),
  );
}

const DEEPEST = 3;

function foldersBelow(folder: string, depth: number): readonly string[] {
  if (depth === 0) return [folder];
  const below = entriesOf(folder).filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'),
  );
  return [folder, ...below.flatMap(({ name }) => foldersBelow(path.join(folder, name), depth - 1))];
}

function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
