import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.js';

/** What a tool needs to know of the place it works in. */
export interface Workplace {
  readonly cwd: string;
  /** Root of the repository, links resolved. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The absolute path of a name; throws when it leads out of the repository, also by a link. */
export function confined(name: string, { cwd, root }: Workplace): string {
  const file = path.resolve(cwd, name);
  const relative = path.relative(root, realPath(file));
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) {
    throw new UsageError(`${name} is outside of the repository. Only its files can be checked.`);
  }
  return file;
}

/** Of a file that does not exist, the nearest folder that does counts. */
function realPath(file: string): string {
  if (fs.existsSync(file)) return fs.realpathSync(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(realPath(parent), path.basename(file));
}
