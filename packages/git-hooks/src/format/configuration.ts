import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasLintStagedConfig, manifestHasKey, MANIFESTS } from '../lint-staged-config.js';
import { oursOf, type Ours } from '../ours.js';
import { defaultSteps } from '../pipeline.js';
import type { Place } from './place.js';
import type { StagedFile } from './staged-files.js';

/** Who formats which files. */
export type Configuration =
  | { readonly kind: 'ours'; readonly groups: readonly Group[] }
  /** Some of it is not made of our steps, so lint-staged itself runs all of it. */
  | { readonly kind: 'foreign'; readonly files: readonly string[] };

/** Files with the configuration that is nearest to them. */
export interface Group extends Ours {
  readonly cwd: string;
  readonly files: readonly StagedFile[];
}

/** Looks for configurations where lint-staged does; without any, the default steps are for all files. */
export async function findConfiguration(
  place: Place,
  cwd: string,
  files: readonly StagedFile[],
): Promise<Configuration> {
  const near = nearest(place.root, files);
  const found = [...new Set(near.values())].filter((it) => it !== undefined);
  if (found.length === 0) {
    // One elsewhere in the repository says that only its own files are to be formatted.
    const isForOthers = hasLintStagedConfig(place.git);
    const groups = isForOthers ? [] : [{ steps: defaultSteps, cwd, files }];
    return { kind: 'ours', groups };
  }
  const groups: Group[] = [];
  for (const file of found) {
    const ours = await load(file);
    if (ours === undefined) return { kind: 'foreign', files: found };
    const own = files.filter((it) => near.get(it) === file);
    const folder = found.length === 1 ? cwd : path.dirname(file);
    groups.push({ ...ours, cwd: ours.cwd ?? folder, files: own });
  }
  return { kind: 'ours', groups };
}

/** The configuration that decides about each file: in its folder, or in the closest one above. */
function nearest(
  root: string,
  files: readonly StagedFile[],
): ReadonlyMap<StagedFile, string | undefined> {
  const known = new Map<string, string | undefined>();
  const inFolder = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const found =
      configIn(folder) ?? (folder === root ? undefined : inFolder(path.dirname(folder)));
    known.set(folder, found);
    return found;
  };
  return new Map(files.map((file) => [file, inFolder(path.join(root, path.dirname(file.name)))]));
}

function configIn(folder: string): string | undefined {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const manifest = MANIFESTS.find((name) => names.includes(name) && manifestHasKey(folder, name));
  const name = manifest ?? names.find((it) => CONFIG.test(it));
  return name === undefined ? undefined : path.join(folder, name);
}

const CONFIG =
  /^(?:\.lintstagedrc(?:\.(?:json|ya?ml|[cm]?[jt]s))?|lint-staged\.config\.[cm]?[jt]s)$/;

/** A configuration of ours is always a module: it is what a function of ours returns. */
async function load(file: string): Promise<Ours | undefined> {
  const name = MODULES.find((it) => it === `./${path.basename(file)}`);
  if (name === undefined) return undefined;
  const module = createRequire(file).resolve(name);
  const loaded: { readonly default?: unknown } = await import(pathToFileURL(module).href);
  return oursOf(loaded.default);
}

const MODULES = [
  './lint-staged.config.js',
  './lint-staged.config.mjs',
  './lint-staged.config.cjs',
  './lint-staged.config.ts',
  './lint-staged.config.mts',
  './lint-staged.config.cts',
  './.lintstagedrc.js',
  './.lintstagedrc.mjs',
  './.lintstagedrc.cjs',
  './.lintstagedrc.ts',
  './.lintstagedrc.mts',
  './.lintstagedrc.cts',
];
