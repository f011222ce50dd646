import { createHash } from 'node:crypto';
import path from 'node:path';
import { isConfiguration } from './aliases.js';
import { filesIn } from './files-in.js';
import { manifestsFor } from './manifest.js';
import { remembering } from './remembered.js';

/**
 * A hash of the files that the findings about a folder depend on: manifests and configurations of the
 * project. For whoever keeps results; the empty text where there is no package.json.
 */
export function importContext(folder: string): string {
  const manifests = manifestsFor(folder);
  if (manifests === undefined) return '';
  const hash = createHash('sha256');
  for (const each of manifests.folders) {
    for (const name of filesIn(each).filter(isOfInterest).toSorted()) {
      const text = hashOf(path.join(each, name)) ?? '';
      hash.update(`${path.relative(folder, each)}\0${name}\0${text}\0`);
    }
  }
  return hash.digest('base64url').slice(0, 16);
}

function isOfInterest(name: string): boolean {
  return (
    /^(?:package\.json|pnpm-workspace\.yaml|[jt]sconfig[\w.-]*\.json)$/.test(name) ||
    isConfiguration(name)
  );
}

const hashOf = remembering((text) => createHash('sha256').update(text).digest('base64url'));
