import type { Blocks, Parts } from './program.ts';

/** Another spelling of a program that does the same. */
export interface Rewrite {
  readonly name: string;
  /** The parts it changes; `undefined` when the program has nothing it could change. */
  apply(blocks: Blocks): Partial<Parts> | undefined;
}

/** Statements that store the function or the object, and the expression that gives it back. */
export function standIn(
  name: string,
  statements: (subject: string) => string,
  expression: string,
): Rewrite {
  return {
    name,
    apply: ({ subject, use }) => ({
      statements: statements(subject),
      call: `return ${use(expression)};`,
    }),
  };
}

/** Statements that wrap the call, and the function that takes the text to it. */
export function wrapped(
  name: string,
  statements: (use: (text: string) => string) => string,
  run: string,
): Rewrite {
  return {
    name,
    apply: ({ subject, use, text }) => ({
      statements: statements((value) => use(subject, value)),
      call: `return ${run}(${text});`,
    }),
  };
}
