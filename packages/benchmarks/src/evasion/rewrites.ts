import type { BaseProgram } from './base-programs.ts';
import { callRewrites } from './call-rewrites.ts';
import { calleeRewrites } from './callee-rewrites.ts';
import { moduleRewrites } from './module-rewrites.ts';
import { blocksOf, render, type Blocks, type Parts } from './program.ts';
import { textRewrites } from './text-rewrites.ts';

/** Another spelling of a program that does the same. */
export interface Rewrite {
  readonly name: string;
  /** The parts it changes; `undefined` when the program has nothing it could change. */
  apply(blocks: Blocks): Partial<Parts> | undefined;
}

export interface Variant {
  readonly rewrite: string;
  readonly code: string;
}

export const rewrites: readonly Rewrite[] = [
  ...calleeRewrites,
  ...callRewrites,
  ...moduleRewrites,
  ...textRewrites,
];

/** All spellings of a base program. */
export function variantsOf(base: BaseProgram): Variant[] {
  const blocks = blocksOf(base);
  return rewrites.flatMap(({ name, apply }) => {
    const parts = apply(blocks);
    return parts === undefined ? [] : [{ rewrite: name, code: render(base, parts) }];
  });
}
