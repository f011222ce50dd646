import path from 'node:path';
import { makeTrailFolder, trailFile } from '../audit/trail-file.js';
import { findRepository } from '../git/repository.js';

/**
 * Where a page of the repository around `cwd` belongs: beside the trail, in a folder that git ignores and
 * that is made when it is not there. Throws `GateError` outside of a repository.
 */
export async function reportFile(cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { root } = await findRepository(cwd, env);
  await makeTrailFolder(root);
  return path.join(path.dirname(trailFile(root)), 'report.html');
}
