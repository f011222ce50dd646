import module, { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Linter } from 'eslint';

const require = createRequire(import.meta.url);
const manifest: { readonly version: string } = require('@typescript-eslint/parser/package.json');

/** @typescript-eslint/parser, loaded with the first TypeScript file: it brings the whole compiler. */
export const typescriptParser = {
  meta: { name: 'typescript-eslint/parser', version: manifest.version },
  parseForESLint: (code: string, options?: unknown): Linter.ESLintParseResult =>
    load().parseForESLint(code, options),
} satisfies Linter.Parser;

interface Parser {
  parseForESLint(code: string, options?: unknown): Linter.ESLintParseResult;
}

let loaded: Parser | undefined;

/**
 * The parser needs TypeScript 6, which this package brings. In a project with TypeScript 7 the parser
 * would find that one first and fail; while it loads, it is given ours. Node.js 20 has no such hook.
 */
function load(): Parser {
  if (loaded !== undefined) return loaded;
  const url = pathToFileURL(require.resolve('typescript')).href;
  const hooks = module.registerHooks?.({
    resolve: (specifier, context, next) =>
      specifier === 'typescript'
        ? { url, format: 'commonjs', shortCircuit: true }
        : next(specifier, context),
  });
  try {
    loaded = require('@typescript-eslint/parser') as Parser;
    return loaded;
  } finally {
    hooks?.deregister();
  }
}
