import type { Linter } from 'eslint';
import type * as Oxc from 'oxc-parser';
import { isProgram } from './syntax.js';

/** A parser written in Rust: it takes a fraction of the time, and TypeScript need not be loaded. */
export interface Native {
  /** For ESLint; throws for what it cannot read. What it needs is loaded when it is asked for. */
  parser(): Promise<Linter.Parser | undefined>;
  /** Whether a text is a program without a mistake, by its path. No tree is handed over. */
  isProgram(file: string, text: string): boolean;
}

/** `undefined` where it was not built for this machine: then the parsers of the project do its work. */
export async function loadNative(): Promise<Native | undefined> {
  try {
    const oxc = await import('oxc-parser');
    return {
      parser: () => loadParser(oxc),
      isProgram: (file, text) => isProgram(oxc.parseSync, file, text),
    };
  } catch {
    return undefined;
  }
}

/** Most files need no tree, and what knows the scopes of a program is larger than the parser. */
async function loadParser(oxc: typeof Oxc): Promise<Linter.Parser | undefined> {
  try {
    const { nativeParser } = await import('./parser.js');
    return nativeParser(oxc);
  } catch {
    return undefined;
  }
}
