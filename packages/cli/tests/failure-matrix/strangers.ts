import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Outcome } from '../project.js';
import type { Guarded } from './guarded.js';

/** A search path with what a system has, and neither Node.js nor anything of this workspace. */
export function systemPath(
  repo: Guarded,
  more: readonly string[] = [],
  without: readonly string[] = [],
): string {
  const folder = repo.path(`node_modules/system-${more.length}-${without.length}`);
  fs.mkdirSync(folder, { recursive: true });
  for (const name of [...PROGRAMS, ...more].filter((it) => !without.includes(it))) {
    const { stdout } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], {
      encoding: 'utf8',
    });
    const target = stdout.trim();
    if (target !== '') fs.symlinkSync(fs.realpathSync(target), path.join(folder, name));
  }
  return folder;
}

const PROGRAMS = ['git', 'sh', 'env', 'cat', 'cmp', 'cp', 'grep', 'mkdir', 'sed', 'sleep', 'uname'];

/** Runs a program that may write nothing in the repository. Root may write everywhere, unless that right is taken away. */
export function withoutRights(repo: Guarded, program: string, args: readonly string[]): Outcome {
  spawnSync('chmod', ['-R', 'a-w', repo.root]);
  try {
    return process.getuid?.() === 0
      ? repo.run('setpriv', ['--bounding-set=-all', '--inh-caps=-all', program, ...args])
      : repo.run(program, args);
  } finally {
    spawnSync('chmod', ['-R', 'u+w', repo.root]);
  }
}
