import type { Linter } from 'eslint';
import type { plugin } from '../../src/index.js';

/** One finding as a line that reads the same from every host. */
export type Line = string;

export interface Host {
  readonly linter: Pick<Linter, 'verify'>;
  readonly parser?: Linter.Parser;
  readonly parserOptions?: Readonly<Record<string, unknown>>;
  readonly sourceType?: 'script' | 'module' | 'commonjs';
  readonly filename: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Every finding of every rule; a program that does not parse fails the test. */
export function findings(own: typeof plugin, host: Host, code: string): readonly Line[] {
  const { linter, parser, parserOptions, sourceType = 'module', filename, settings = {} } = host;
  const config: Linter.Config = {
    files: ['**'],
    plugins: { guardrail: own },
    rules: everyRule(own),
    settings: { ...settings },
    // A remark of ESLint itself, which oxlint does not make.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      sourceType,
      ...(parser === undefined ? {} : { parser }),
      parserOptions: { ecmaFeatures: { jsx: true }, ...parserOptions },
    },
  };
  return linter.verify(code, [config], { filename }).map((message) => {
    if (message.fatal === true) throw new Error(`${message.message}\n${code}`);
    const { line, column, ruleId, suggestions = [] } = message;
    const offers = suggestions.map(({ desc, fix }) => ` → ${desc} ${JSON.stringify(fix)}`);
    return `${lineOf({ line, column, rule: ruleId ?? '', message: message.message })}${offers.join('')}`;
  });
}

export function lineOf(at: {
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}): Line {
  return `${at.line}:${at.column} ${at.rule} ${at.message}`;
}

export function everyRule(own: typeof plugin): Record<string, 'error'> {
  return Object.fromEntries(Object.keys(own.rules).map((name) => [`guardrail/${name}`, 'error']));
}
