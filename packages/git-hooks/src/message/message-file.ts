import fs from 'node:fs';
import path from 'node:path';
import type { HookContext } from '../run-hook.js';
import type { HookPlace } from '../hook-place.js';

/** The file with the message of the commit, which git names from the root of the work tree. */
export function messageFile({ cwd, args }: HookContext, place: HookPlace): string | undefined {
  const [name] = args;
  if (name === undefined) return undefined;
  const files = [path.resolve(place.cwd, name), path.resolve(cwd, name)];
  return files.find((file) => fs.existsSync(file));
}
