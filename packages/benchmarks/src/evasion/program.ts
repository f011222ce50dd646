import type { BaseProgram } from './base-programs.ts';

/** The parts of a program a rewrite may replace; what it leaves out stays as in the base program. */
export interface Parts {
  /** Statements at the top: imports, or what stands for them. */
  readonly top: string;
  /** Statements of the function, before the call. */
  readonly statements: string;
  /** The statement that calls. */
  readonly call: string;
}

/** The building blocks of a base program, as source text. */
export interface Blocks {
  readonly base: BaseProgram;
  /** What can be moved about: the function, or the object when the function needs its `this`. */
  readonly subject: string;
  /** The expression that builds the text. */
  readonly text: string;
  /** Arguments of the call when its text is the given expression. */
  args(text: string): string;
  /** Calls through the given stand-in for the subject. */
  use(subject: string, text?: string): string;
}

/** The parts that rewrites put together again: the call, its text, what stands for the function. */
export function blocksOf(base: BaseProgram): Blocks {
  const text = `${quote(base.prefix)} + ${base.hole}`;
  const args = (value: string) => `${base.before ?? ''}${value}${base.after ?? ''}`;
  const callee =
    base.object === undefined || base.object === 'globalThis' ? base.method : undefined;
  const subject = callee ?? (base.detachable ? `${base.object}.${base.method}` : base.object!);
  const use = (stand: string, value = text) =>
    base.detachable ? `${stand}(${args(value)})` : `${stand}.${base.method}(${args(value)})`;
  return { base, subject, text, args, use };
}

/** The whole program: an exported function, so that nothing is known of its `input`. */
export function render(base: BaseProgram, changes: Partial<Parts> = {}): string {
  const parts = { ...originalParts(base), ...changes };
  return [
    parts.top,
    base.setup ?? '',
    'export async function handle(input) {',
    indent(parts.statements),
    indent(parts.call),
    '}',
  ]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function originalParts(base: BaseProgram): Parts {
  const { use, subject } = blocksOf(base);
  return { top: importOf(base), statements: '', call: `return ${use(subject)};` };
}

/** The import of the function, as the program has it before any rewrite. */
export function importOf({ module }: BaseProgram): string {
  return module === undefined ? '' : `import { ${module.imported} } from ${quote(module.from)};`;
}

/** A text as a literal; base programs hold no quotes of this kind. */
export const quote = (text: string) => `'${text}'`;

const indent = (code: string) => code.replaceAll(/^(?=.)/gm, '  ');
