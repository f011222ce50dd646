import { Linter, type Rule } from 'eslint';

/** One report of a rule, with every suggestion applied. */
export interface Problem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly suggestions: readonly { readonly description: string; readonly output: string }[];
}

/** A program and how it is linted. */
export interface DetailedProgram {
  readonly code: string;
  readonly options?: readonly unknown[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Default `file.tsx`, and `file.js` for ESLint's own parser. */
  readonly filename?: string;
  /** The folder of the project, for a file outside of this one. */
  readonly cwd?: string;
  /** `script` for programs that are no modules. */
  readonly sourceType?: 'script' | 'module' | 'commonjs';
}

/** Lints one program with one rule; throws when it does not parse. Without a parser, ESLint's own. */
export function lintProgram(
  rule: Rule.RuleModule,
  program: DetailedProgram,
  parser: Linter.Parser | undefined,
): readonly Problem[] {
  const { code, options = [], settings = {}, sourceType = 'module' } = program;
  const filename = program.filename ?? (parser === undefined ? 'file.js' : 'file.tsx');
  const all = new Linter(program.cwd === undefined ? {} : { cwd: program.cwd }).verify(
    code,
    [
      {
        files: ['**'],
        plugins: { test: { rules: { rule } } },
        rules: { 'test/rule': ['error', ...options] },
        settings: { ...settings },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        languageOptions: {
          sourceType,
          parserOptions: { ecmaFeatures: { jsx: true } },
          ...(parser === undefined ? {} : { parser }),
        },
      },
    ],
    { filename },
  );
  // A comment may name a rule that is not there.
  const messages = all.filter(({ message }) => !message.startsWith('Definition for rule '));
  const failure = messages.find(({ ruleId }) => ruleId !== 'test/rule');
  if (failure !== undefined) throw new Error(`${failure.message}\n${code}`);
  return messages.map((message) => toProblem(message, code));
}

function toProblem(message: Linter.LintMessage, code: string): Problem {
  const { line, column } = message;
  return {
    message: message.message,
    line,
    column,
    endLine: message.endLine ?? line,
    endColumn: message.endColumn ?? column,
    suggestions: (message.suggestions ?? []).map(({ desc, fix }) => ({
      description: desc,
      output: code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
    })),
  };
}
