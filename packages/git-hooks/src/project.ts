import fs from 'node:fs';
import path from 'node:path';

/** What the steps need to know about the project that is being committed to. */
export interface Project {
  readonly root: string;
  /** Where a step may keep what makes its next run faster; absent under lint-staged. */
  readonly cacheFolder?: string;
  /** Whether node_modules/.bin of the folder, or of one above it, has the tool. */
  hasTool(name: string): boolean;
  /** Whether the folder, or one above it, has one of the files. */
  hasFile(...names: readonly string[]): boolean;
  /** Whether a package.json of the folder, or of one above it, names the tool: a dependency, settings or a script. */
  names(name: string): boolean;
  /** The nearest file of that name, from a folder upwards to the root of the project. */
  nearest(folder: string, name: string): string | undefined;
}

/** Looks at the disk when asked, never before. */
export function readProject(root: string, cacheFolder?: string): Project {
  return {
    root,
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    hasTool: (name) => upwards(root).some((folder) => isTool(folder, name)),
    hasFile: (...names) =>
      insideRepository(root).some((folder) => names.some((name) => isFile(folder, name))),
    names: (name) => insideRepository(root).some((folder) => manifestOf(folder).includes(name)),
    nearest: (folder, name) => {
      const within = upwards(folder).filter((it) => !path.relative(root, it).startsWith('..'));
      const found = within.find((it) => isFile(it, name));
      return found === undefined ? undefined : path.join(found, name);
    },
  };
}

/** A folder and all above it. */
export function upwards(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}

/** Configuration above the repository is none of the project's business. */
function insideRepository(folder: string): readonly string[] {
  const folders = upwards(folder);
  const top = folders.findIndex((it) => fs.existsSync(path.join(it, '.git')));
  return top < 0 ? [folder] : folders.slice(0, top + 1);
}

function manifestOf(folder: string): string {
  const file = path.join(folder, 'package.json');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

function isTool(folder: string, name: string): boolean {
  const bin = path.join(folder, 'node_modules', '.bin');
  return isFile(bin, name) || isFile(bin, `${name}.cmd`);
}

function isFile(folder: string, name: string): boolean {
  return fs.existsSync(path.join(folder, name));
}
