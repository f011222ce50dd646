import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Edited, Editor, Problem, StagedText } from '../step.js';

/** Prettier of a project in this process, as `prettier --write --ignore-unknown` works, if it has one. */
export async function prettierEditor(root: string): Promise<Editor | undefined> {
  const prettier = await prettierOf(root);
  if (prettier === undefined) return undefined;
  const ignorePath = IGNORE_FILES.map((name) => path.join(root, name)).filter((file) =>
    fs.existsSync(file),
  );
  return (file) => format(file, { prettier, ignorePath, root });
}

/** That of the project: a NODE_PATH, which pnpm sets, leads to what others depend on. */
async function prettierOf(root: string): Promise<Prettier | undefined> {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const installed = path.join(folder, 'node_modules', 'prettier');
    if (fs.existsSync(path.join(installed, 'package.json'))) return load(installed);
    if (path.dirname(folder) === folder) return undefined;
  }
}

async function load(installed: string): Promise<Prettier> {
  const file = createRequire(path.join(installed, 'noop.js')).resolve(installed);
  const loaded: { readonly default: Prettier } = await import(pathToFileURL(file).href);
  return loaded.default;
}

/** What is used of Prettier 2 and 3; the package of the project is not there when this is compiled. */
interface Prettier {
  readonly getFileInfo: (
    file: string,
    options: {
      readonly ignorePath: readonly string[];
      readonly plugins: unknown;
      readonly resolveConfig: boolean;
    },
  ) => Promise<{ readonly ignored: boolean; readonly inferredParser: string | null }>;
  readonly resolveConfig: (
    file: string,
    options: { readonly editorconfig: boolean },
  ) => Promise<Config | null>;
  readonly format: (text: string, options: Config) => Promise<string> | string;
}

type Config = Readonly<Record<string, unknown>>;

/** Those that the command line of Prettier reads. */
const IGNORE_FILES = ['.gitignore', '.prettierignore'];

interface Means {
  readonly prettier: Prettier;
  readonly ignorePath: readonly string[];
  readonly root: string;
}

async function format(file: StagedText, { prettier, ignorePath, root }: Means): Promise<Edited> {
  const config = await prettier.resolveConfig(file.path, { editorconfig: true });
  const options = withPlugins({ ...config, filepath: file.path }, root);
  const info = await prettier.getFileInfo(file.path, {
    ignorePath,
    plugins: options['plugins'] ?? [],
    resolveConfig: false,
  });
  if (info.ignored || (info.inferredParser === null && options['parser'] === undefined)) return {};
  try {
    return { text: await prettier.format(file.text, options) };
  } catch (error) {
    return { problems: [problemOf(error)] };
  }
}

/** Prettier looks for plugins by name from the working directory, which need not be the project's. */
function withPlugins(options: Config, root: string): Config {
  const { plugins } = options;
  if (!Array.isArray(plugins) || root === process.cwd()) return options;
  const { resolve } = createRequire(path.join(root, 'noop.js'));
  const found = plugins.map((plugin: unknown) => {
    if (typeof plugin !== 'string') return plugin;
    try {
      return resolve(plugin);
    } catch {
      return plugin;
    }
  });
  return { ...options, plugins: found };
}

/** A text that cannot be parsed is the person's to mend; whatever else is thrown is not. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof Error) || !isSyntaxError(error)) throw error;
  const [message = ''] = error.message.split('\n');
  const place = startOf(error);
  return { ...place, message: place ? message.replace(/\s*\(\d+:\d+\)$/, '') : message };
}

function isSyntaxError(error: Error): boolean {
  return error.name === 'SyntaxError' || startOf(error) !== undefined;
}

function startOf(error: Error): { readonly line: number; readonly column: number } | undefined {
  const { loc } = error as { readonly loc?: { readonly start?: unknown } };
  const { line, column } = Object(loc?.start) as Readonly<Record<string, unknown>>;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}
