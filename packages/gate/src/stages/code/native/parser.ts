import { analyze } from '@typescript-eslint/scope-manager';
import type { Linter } from 'eslint';
import type * as Oxc from 'oxc-parser';
import { complete } from './complete.js';
import { Lines, Place } from './places.js';
import { languageOf } from './syntax.js';

interface Options {
  readonly filePath?: string;
  readonly sourceType?: 'module' | 'script' | 'commonjs';
  readonly ecmaFeatures?: { readonly globalReturn?: boolean };
}

/**
 * The parser for ESLint. Its trees are those of @typescript-eslint/parser. What no rule of ours reads
 * is left out: the tokens that are no words.
 */
export function nativeParser(oxc: typeof Oxc): Linter.Parser {
  return {
    meta: { name: 'guardrail/native-parser', version: '1' },
    parseForESLint: (text, options) => parse(oxc, text, options as Options),
  };
}

function parse(oxc: typeof Oxc, text: string, options: Options): Linter.ESLintParseResult {
  const { filePath = 'unknown.js', sourceType = 'module' } = options;
  const isModule = sourceType === 'module';
  const lang = languageOf(filePath);
  const { program, comments, errors } = oxc.parseSync(filePath, text, {
    lang,
    astType: 'ts',
    sourceType: isModule ? 'module' : 'commonjs',
    range: true,
    preserveParens: false,
    showSemanticErrors: true,
  });
  const lines = new Lines(text);
  const [error] = errors;
  if (error !== undefined) throw failure(error, lines);
  const tokens = complete({ program, text, lines, visitorKeys: oxc.visitorKeys });
  const ast = Object.assign(program, {
    tokens,
    comments: comments.map((each) => commentOf(each, lines)),
  });
  const scopeManager = analyze(ast as never, {
    sourceType: isModule ? 'module' : 'script',
    globalReturn: sourceType === 'commonjs' || options.ecmaFeatures?.globalReturn === true,
    // What a library of types declares, JavaScript does not know.
    ...(lang === 'jsx' && { lib: [] }),
  });
  return { ast, scopeManager, visitorKeys: oxc.visitorKeys } as unknown as Linter.ESLintParseResult;
}

function commentOf({ type, value, start, end }: Oxc.Comment, lines: Lines) {
  const range: [number, number] = [start, end];
  return { type, value, range, loc: new Place(range, lines) };
}

/** What ESLint reads of the error of a parser. */
function failure({ message, labels }: Oxc.OxcError, lines: Lines): Error {
  const { line, column } = lines.position(labels[0]?.start ?? 0);
  return Object.assign(new SyntaxError(message), { lineNumber: line, column: column + 1 });
}
