import fs from 'node:fs';
import path from 'node:path';
import { remembering } from './remembered.js';

/** What a package.json says about other packages. */
export interface Manifest {
  readonly name: string | undefined;
  readonly isPrivate: boolean;
  /** Everything it declares, for whatever purpose. */
  readonly declared: ReadonlySet<string>;
  /** Declared for nothing but work on the package itself. */
  readonly development: ReadonlySet<string>;
  /** Globs of the packages that belong together. */
  readonly workspaces: readonly string[] | undefined;
  /** Texts that give modules other names: `alias`, `browser`, `jest`. */
  readonly aliases: string;
}

/** The package.json files that decide about the imports of a folder. */
export interface Manifests {
  /** The one that is named in messages: the nearest that declares something. */
  readonly own: Manifest;
  readonly folder: string;
  /** The nearest first; up to the root of the workspace or of the repository. */
  readonly all: readonly Manifest[];
  /** The folders from that of the file up to the root of the project. */
  readonly folders: readonly string[];
}

/** Undefined where there is no package.json. */
export function manifestsFor(folder: string): Manifests | undefined {
  const found: { readonly folder: string; readonly manifest: Manifest }[] = [];
  const folders: string[] = [];
  let hasRoot = false;
  for (let at = folder; !hasRoot; at = path.dirname(at)) {
    folders.push(at);
    const manifest = manifestIn(path.join(at, 'package.json'));
    if (manifest !== undefined) found.push({ folder: at, manifest });
    hasRoot = isRoot(at, manifest);
    if (at === path.dirname(at)) break;
  }
  // A package.json that only says "type": "module" leaves the rest to the one above.
  const nearest = found.find(({ manifest }) => isPackage(manifest));
  if (nearest === undefined) return undefined;
  return {
    own: nearest.manifest,
    folder: nearest.folder,
    all: found.map(({ manifest }) => manifest),
    // Without a root, what lies above the outermost of them is none of the project.
    folders: hasRoot ? folders : folders.slice(0, folders.indexOf(found.at(-1)?.folder ?? '') + 1),
  };
}

const manifestIn = remembering(parse);

function isPackage({ name, declared, workspaces }: Manifest): boolean {
  return name !== undefined || declared.size > 0 || workspaces !== undefined;
}

function isRoot(folder: string, manifest: Manifest | undefined): boolean {
  if (manifest?.workspaces !== undefined || INSTALLED.test(folder)) return true;
  const signs = manifest === undefined ? ['.git'] : ['.git', 'pnpm-workspace.yaml', 'lerna.json'];
  return signs.some((sign) => fs.existsSync(path.join(folder, sign)));
}

/** A package that was installed stands for itself. */
const INSTALLED = /[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^@.\\/][^\\/]*$/;

/** Undefined for a file that is no JSON object: whoever is writing it hears of that elsewhere. */
function parse(text: string): Manifest | undefined {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(json)) return undefined;
  const keys = (field: string) => namesIn(json[field]);
  const lasting = [...LASTING.flatMap(keys), ...keys('peerDependenciesMeta')];
  const development = keys('devDependencies').filter((name) => !lasting.includes(name));
  const { name, workspaces } = json;
  return {
    name: typeof name === 'string' ? name : undefined,
    isPrivate: json['private'] === true,
    declared: new Set([...lasting, ...development]),
    development: new Set(development),
    workspaces: workspaces === undefined ? undefined : listIn(workspaces),
    aliases: ALIASES.map((field) => JSON.stringify(json[field]) ?? '').join('\n'),
  };
}

const LASTING = [
  'dependencies',
  'peerDependencies',
  'optionalDependencies',
  'bundledDependencies',
  'bundleDependencies',
];
const ALIASES = ['alias', 'aliases', '_moduleAliases', 'browser', 'jest', 'babel'];

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The keys of an object, or the texts of a list. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  return isObject(value) ? Object.keys(value) : [];
}

/** `workspaces: [...]`, and as Yarn 1 has it: `workspaces: { packages: [...] }`. */
function listIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? namesIn(value) : isObject(value) ? namesIn(value['packages']) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
