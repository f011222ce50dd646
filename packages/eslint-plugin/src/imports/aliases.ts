import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as GetTsconfig from 'get-tsconfig';
import { filesIn } from './files-in.js';
import { remembering } from './remembered.js';

/**
 * Whether something in these folders gives a specifier a meaning of the project's own: paths of
 * TypeScript, an alias of a bundler or test runner, a folder that is searched, `declare module`.
 * Asked only about names that nothing declares; where it is not certain, the answer is yes.
 */
export function isAlias(specifier: string, name: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const files = filesIn(folder);
    return (
      files.some((file) => isMapped(specifier, path.join(folder, file))) ||
      isSearched(specifier, folder, files) ||
      files.some((file) => isConfiguration(file) && isMentioned(name, path.join(folder, file))) ||
      isDescribed(name, folder)
    );
  });
}

/** Whether a file of this name may give modules other names: those of bundlers, test runners and hosts. */
export function isConfiguration(name: string): boolean {
  return CONFIG.test(name);
}

/** Whether a text has the name, or the scope of all such names, in quotes or as a key; imports do not count. */
export function mentions(text: string, name: string): boolean {
  const [scope] = /^@[^/]+/.exec(name) ?? [];
  return (
    isQuoted(text, name, '(?:\\/[^\'"`]*)?') ||
    (scope !== undefined && isQuoted(text, scope, '(?:\\/[^\'"`\\w]*)?'))
  );
}

function isQuoted(text: string, name: string, rest: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const key = `(?:['"\`^]|(?<![\\w/@.-]))${escaped}(?:\\$|${rest})?['"\`]?\\s*:`;
  // A path into node_modules leads to a package and gives no other name to it.
  const value = `(?<!\\b(?:from|import|require\\()\\s*)(?<!\\bnode_modules)['"\`/^]${escaped}${rest}[$]?['"\`/(]`;
  return new RegExp(`${key}|${value}`).test(text);
}

const require = createRequire(import.meta.url);
let library: typeof GetTsconfig | undefined;
/** Parsing follows `extends` through other files, so what was read is believed for a moment only. */
const parsed = new Map<string, { readonly until: number; readonly options: Mapping }>();
const MOMENT = 1000;

interface Mapping {
  readonly baseUrl?: string | undefined;
  readonly paths?: Readonly<Record<string, readonly string[]>> | undefined;
}

function isMapped(specifier: string, file: string): boolean {
  if (!/[/\\][jt]sconfig[\w.-]*\.json$/.test(file)) return false;
  const { baseUrl, paths = {} } = mappingOf(file);
  return (
    Object.keys(paths).some((pattern) => pattern !== '*' && fits(specifier, pattern)) ||
    (baseUrl !== undefined && isPlace(path.resolve(path.dirname(file), baseUrl), specifier)) ||
    (paths['*'] ?? []).some((target) => {
      const base = path.resolve(path.dirname(file), baseUrl ?? '.');
      return isPlace(
        base,
        target.replace('*', () => specifier),
      );
    })
  );
}

function mappingOf(file: string): Mapping {
  const known = parsed.get(file);
  if (known !== undefined && known.until > Date.now()) return known.options;
  if (parsed.size > 500) parsed.clear();
  const options = parse(file);
  parsed.set(file, { until: Date.now() + MOMENT, options });
  return options;
}

/** Nothing for a file with a mistake in it, which TypeScript reports. */
function parse(file: string): Mapping {
  try {
    library ??= require('get-tsconfig') as typeof GetTsconfig;
    return library.parseTsconfig(file).compilerOptions ?? {};
  } catch {
    return {};
  }
}

function fits(specifier: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return specifier === pattern;
  return specifier.startsWith(before) && specifier.endsWith(after);
}

/** Folders that tools are often told to search; `src/a` itself is one of them. */
function isSearched(specifier: string, folder: string, files: readonly string[]): boolean {
  return (
    files.includes('package.json') &&
    ['.', 'src'].some((each) => isPlace(path.join(folder, each), specifier))
  );
}

const endings = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.d.ts',
  '.js',
  '.mjs',
  '.cjs',
  '.jsx',
  '.vue',
  '.svelte',
];

function isPlace(base: string, specifier: string): boolean {
  return endings.some((ending) => fs.existsSync(path.join(base, specifier + ending)));
}

const CONFIG =
  /(?:\.config(?:\.\w+)*\.(?:[cm]?[jt]s|json)|^\.babelrc(?:\.\w+)?|^(?:webpack|rollup|vite|babel|jest|karma|ember-cli|gulpfile|gruntfile|config-overrides|angular|deno|import[_-]map|metro)[\w.-]*\.(?:[cm]?[jt]s|jsonc?))$/i;
const textOf = remembering((text) => text);

function isMentioned(name: string, file: string): boolean {
  return mentions(textOf(file) ?? '', name);
}

/** `declare module 'x'` in a file of types that lies where such files lie. */
function isDescribed(name: string, folder: string): boolean {
  const places = ['.', 'src', 'types', 'typings', '@types', 'src/types', 'src/@types', 'app/types'];
  return places.some((place) =>
    filesIn(path.join(folder, place))
      .filter((file) => file.endsWith('.d.ts'))
      .some((file) => describedIn(path.join(folder, place, file))?.includes(name) === true),
  );
}

const describedIn = remembering((text) =>
  Array.from(text.matchAll(/\bdeclare\s+module\s+['"]([^'"]+)['"]/g), ([, name = '']) =>
    name.replace(/\/?\*.*$/, ''),
  ),
);
