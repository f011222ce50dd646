import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  createModule,
  type ParsedModule,
  type Project,
  type ProjectModule,
} from '@magi-guardrail/dataflow';
import type { Rule } from 'eslint';

const endings = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx'];
/** TypeScript is imported under the name it is compiled to. */
const sourceEndings: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
  '.jsx': ['.tsx'],
};
const maximalBytes = 500_000;
const maximalModules = 500;

interface Remembered {
  readonly text: string;
  /** Undefined for a file that cannot be parsed. */
  readonly module: ProjectModule | undefined;
}

/** Parsed files by path and parser; a file whose text has changed is parsed again. */
const modules = new WeakMap<object, Map<string, Remembered>>();

/** The other files of the project, for rules that are asked to look into them. */
export function projectOf({ languageOptions, sourceCode, filename }: Rule.RuleContext): Project {
  const parser: unknown = languageOptions.parser;
  const key = typeof parser === 'object' && parser !== null ? parser : languageOptions;
  const known = modules.get(key) ?? new Map<string, Remembered>();
  modules.set(key, known);
  return {
    filename,
    load(specifier, from, isOfInterest) {
      const file = resolve(path.resolve(path.dirname(from), specifier));
      const text = file === undefined ? undefined : read(file);
      if (file === undefined || text === undefined || !isOfInterest(text)) return undefined;
      const found = known.get(file);
      if (found?.text === text) return found.module;
      const parsed = parse(parser, { filename: file, text, languageOptions });
      const module =
        parsed === undefined ? undefined : createModule(parsed, { ...sourceCode.visitorKeys });
      if (known.size >= maximalModules) known.clear();
      known.set(file, { text, module });
      return module;
    },
  };
}

function resolve(target: string): string | undefined {
  const { dir, name, ext } = path.parse(target);
  const sources = (sourceEndings[ext] ?? []).map((each) => path.join(dir, name + each));
  const plain = endings.map((each) => target + each);
  const indexes = endings.slice(1).map((each) => path.join(target, `index${each}`));
  return [...plain, ...sources, ...indexes].find(isFile);
}

function isFile(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= maximalBytes;
}

/** Undefined when the file went away or cannot be read: then nothing is known of it. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

interface Parser {
  parseForESLint?(text: string, options: object): Omit<ParsedModule, 'filename' | 'text'>;
  parse?(text: string, options: object): ParsedModule['ast'];
}

function parse(
  parser: unknown,
  file: {
    readonly filename: string;
    readonly text: string;
    readonly languageOptions: Rule.RuleContext['languageOptions'];
  },
): ParsedModule | undefined {
  const { filename, text, languageOptions } = file;
  const { ecmaVersion, sourceType, parserOptions } = languageOptions;
  const options = {
    ecmaVersion: ecmaVersion ?? 'latest',
    sourceType: sourceType === 'commonjs' ? 'script' : (sourceType ?? 'module'),
    ecmaFeatures: {
      globalReturn: sourceType === 'commonjs',
      jsx: true,
      ...(parserOptions?.['ecmaFeatures'] as object | undefined),
    },
    range: true,
    loc: true,
    filePath: filename,
  };
  try {
    const { parseForESLint, parse: plain } = parser as Parser;
    if (parseForESLint !== undefined) {
      return { ...parseForESLint.call(parser, text, options), filename, text };
    }
    return plain === undefined
      ? undefined
      : { ast: plain.call(parser, text, options), filename, text };
  } catch {
    // Another file with a syntax error is reported when that file is linted.
    return undefined;
  }
}
