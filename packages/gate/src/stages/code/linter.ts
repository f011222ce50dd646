import type { ESLint, Linter } from 'eslint';
import { isComponent } from '../../source/component.js';

export type Message = Linter.LintMessage;

export interface LintRequest {
  readonly text: string;
  /** Absolute; decides about the parser and is what rules see, but is never opened. */
  readonly file: string;
}

export interface LintOptions {
  /** Whether comments in the file may configure rules. */
  readonly inlineConfig: boolean;
}

/** Lints text with our configuration alone: no configuration, ignore file or suppression of the project. */
export class GuardedLinter {
  readonly #instances = new Map<string, ESLint>();

  constructor(
    private readonly eslint: typeof ESLint,
    private readonly cwd: string,
    private readonly config: readonly Linter.Config[],
    private readonly native?: Linter.Parser,
  ) {}

  /**
   * The native parser reads what it can. Where comments are in force the parsers of the configuration
   * do, as in the editor. When the text is not what its extension says, the other kinds of JavaScript are tried.
   */
  async lint(request: LintRequest, options: LintOptions): Promise<readonly Message[]> {
    if (this.native !== undefined && !options.inlineConfig) {
      // What goes wrong here may go well there.
      const messages = await this.#run(request, options, 'native').catch(() => undefined);
      if (messages !== undefined && !messages.some(isFatal)) return messages;
    }
    const messages = await this.#run(request, options, 'default');
    if (!messages.some(isFatal)) return messages;
    for (const dialect of otherDialects(request.file)) {
      const others = await this.#run(request, options, dialect);
      if (!others.some(isFatal)) return others;
    }
    return messages;
  }

  async #run({ text, file }: LintRequest, { inlineConfig }: LintOptions, dialect: Dialect) {
    const [result] = await this.#instance(inlineConfig, dialect).lintText(text, {
      filePath: file,
      warnIgnored: false,
    });
    if (result === undefined) throw new Error('no block of the configuration matches this file');
    return result.messages;
  }

  #instance(inlineConfig: boolean, dialect: Dialect): ESLint {
    const key = `${inlineConfig} ${dialect}`;
    const existing = this.#instances.get(key);
    if (existing) return existing;
    const instance = new this.eslint({
      cwd: this.cwd,
      overrideConfigFile: true,
      overrideConfig: [...this.config, ...this.#dialect(dialect)],
      allowInlineConfig: inlineConfig,
      errorOnUnmatchedPattern: false,
    });
    this.#instances.set(key, instance);
    return instance;
  }

  #dialect(dialect: Dialect): Linter.Config[] {
    switch (dialect) {
      case 'default':
        return [];
      case 'native':
        return [parsedBy(this.native, dialect)];
      case 'commonjs':
        // Octal literals, `with` and a `return` at the top are no errors there.
        return [{ name: 'guardrail/gate/commonjs', languageOptions: { sourceType: 'commonjs' } }];
      case 'annotated': {
        // `.js` with the type annotations of Flow: most of them are also TypeScript's.
        const own = this.config.find((it) => it.languageOptions?.parser)?.languageOptions?.parser;
        return [parsedBy(own, dialect)];
      }
      case 'jsx': {
        const parserOptions = { ecmaFeatures: { jsx: true } };
        return [{ name: 'guardrail/gate/jsx', languageOptions: { parserOptions } }];
      }
    }
  }
}

export function isFatal(message: Message): boolean {
  return message.fatal === true;
}

type Dialect = 'native' | 'default' | 'commonjs' | 'annotated' | 'jsx';

function otherDialects(file: string): readonly Dialect[] {
  if (isComponent(file)) return ['jsx'];
  if (/\.jsx?$/.test(file)) return ['commonjs', 'annotated'];
  return /\.[cm]js$/.test(file) ? ['annotated'] : [];
}

function parsedBy(parser: unknown, dialect: Dialect): Linter.Config {
  const name = `guardrail/gate/${dialect}`;
  return parser === undefined ? { name } : { name, languageOptions: { parser } };
}
