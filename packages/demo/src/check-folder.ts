import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const USAGE_ERROR = 2;

/** Runs `guardrail check` on the reader's own project and changes nothing there; gives its exit code. */
export function checkFolder(folder: string): number {
  // npm runs scripts at the repository; the reader's path is relative to where they typed it.
  const target = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (!existsSync(target))
    return usageError(`There is no folder ${target}. Give the path of a project.`);
  if (!statSync(target).isDirectory())
    return usageError(`${target} is a file. Give the folder of a project.`);
  console.log(`guardrail check in ${target} (nothing is written there)\n`);
  const manifest = createRequire(import.meta.url).resolve('@magi-guardrail/cli/package.json');
  const cli = path.join(path.dirname(manifest), 'bin', 'guardrail.js');
  const args = [cli, 'check', '--cwd', target, '--no-audit'];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 3;
}

function usageError(message: string): number {
  console.error(message);
  return USAGE_ERROR;
}
