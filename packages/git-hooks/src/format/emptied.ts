import fs from 'node:fs';
import path from 'node:path';
import type { Place } from './place.js';
import { GitFailure, runGit } from '@magi-guardrail/gate/plumbing';

/** Whether the index is what HEAD has. Git itself looked before the hook ran, and would commit nothing. */
export async function isEmptied(place: Place): Promise<boolean> {
  // A merge is one although it changes nothing.
  if (fs.existsSync(path.join(place.gitDir, 'MERGE_HEAD'))) return false;
  try {
    const options = ['--cached', '--quiet', '--ita-invisible-in-index'];
    await runGit(place.git, ['diff', ...options]);
    return true;
  } catch (error) {
    if (error instanceof GitFailure) return false;
    throw error;
  }
}
