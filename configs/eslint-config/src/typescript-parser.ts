import { createRequire } from 'node:module';
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

function load(): Parser {
  return require('@typescript-eslint/parser');
}
