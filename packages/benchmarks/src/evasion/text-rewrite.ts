import type { Rewrite } from './rewrite.ts';

type Write = (base: { readonly prefix: string; readonly hole: string }) => string;

/** Another expression for the text. */
export function textually(name: string, text: Write): Rewrite {
  return {
    name: `text: ${name}`,
    apply: ({ base, subject, use }) => ({ call: `return ${use(subject, text(base))};` }),
  };
}

/** Statements that build the variable `text`. */
export function written(name: string, statements: Write): Rewrite {
  return {
    name: `text: ${name}`,
    apply: ({ base, subject, use }) => ({
      statements: statements(base),
      call: `return ${use(subject, 'text')};`,
    }),
  };
}
