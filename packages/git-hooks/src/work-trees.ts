import fs from 'node:fs';
import path from 'node:path';
import { git, type GitPlace } from './git.js';

/** The roots of all work trees of a repository that are there. */
export function workTrees(place: GitPlace): readonly string[] {
  const listed = git(place, 'worktree', 'list', '--porcelain') ?? '';
  return (
    listed
      .split('\n\n')
      // A bare repository has no files of its own.
      .filter((entry) => !/^bare$/m.test(entry))
      .map((entry) => /^worktree (.+)$/m.exec(entry)?.[1] ?? '')
      .filter((folder) => folder !== '' && fs.existsSync(folder))
  );
}

/**
 * Gives the hooks of this work tree to those that were made before they were installed. Git tracks none
 * of their files. A work tree that cannot be written stays as it is; `guardrail doctor` tells of it.
 */
export function equipWorkTrees(place: GitPlace, top: string, hooks: string): void {
  const targets = workTrees(place).map((folder) => path.join(folder, hooks));
  for (const target of targets.filter((it) => !fs.existsSync(it))) {
    try {
      fs.cpSync(path.join(top, hooks), target, { recursive: true });
    } catch {
      continue;
    }
  }
}

/** Puts the generated files of one work tree in the place of those that the others have. */
export function renewWorkTrees(place: GitPlace, top: string, hooks: string): void {
  const others = workTrees(place).filter((folder) => fs.realpathSync(folder) !== top);
  for (const folder of others)
    fs.rmSync(path.join(folder, hooks), { recursive: true, force: true });
  equipWorkTrees(place, top, hooks);
}

/** Removes the generated files, and the folder above them where nothing else is in it. */
export function stripWorkTrees(place: GitPlace, hooks: string): void {
  for (const folder of workTrees(place)) {
    const target = path.join(folder, hooks);
    const above = path.dirname(target);
    fs.rmSync(target, { recursive: true, force: true });
    if (fs.existsSync(above) && fs.readdirSync(above).length === 0) fs.rmdirSync(above);
  }
}
