import type { Linter } from 'eslint';
import { isProgram } from './syntax.js';

/** A parser written in Rust: it takes a fraction of the time, and TypeScript need not be loaded. */
export interface Native {
  /** For ESLint; throws for what it cannot read. */
  readonly parser: Linter.Parser;
  /** Whether a text is a program without a mistake, by its path. No tree is handed over. */
  isProgram(file: string, text: string): boolean;
}

/** `undefined` where it was not built for this machine: then the parsers of the project do its work. */
export async function loadNative(): Promise<Native | undefined> {
  try {
    const oxc = await import('oxc-parser');
    const { nativeParser } = await import('./parser.js');
    return {
      parser: nativeParser(oxc),
      isProgram: (file, text) => isProgram(oxc.parseSync, file, text),
    };
  } catch {
    return undefined;
  }
}
