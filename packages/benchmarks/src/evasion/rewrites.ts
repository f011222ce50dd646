import type { BaseProgram } from './base-programs.ts';
import { callRewrites } from './call-rewrites.ts';
import { calleeRewrites } from './callee-rewrites.ts';
import { collectionRewrites } from './collection-rewrites.ts';
import { controlRewrites } from './control-rewrites.ts';
import { moduleRewrites } from './module-rewrites.ts';
import { blocksOf, render } from './program.ts';
import type { Rewrite } from './rewrite.ts';
import { stringRewrites } from './string-rewrites.ts';
import { textRewrites } from './text-rewrites.ts';

/** A base program after one rewrite. */
export interface Variant {
  readonly rewrite: string;
  readonly code: string;
}

/** All rewrites; each leaves what the program does unchanged. */
export const rewrites: readonly Rewrite[] = [
  ...calleeRewrites,
  ...callRewrites,
  ...moduleRewrites,
  ...textRewrites,
  ...collectionRewrites,
  ...controlRewrites,
  ...stringRewrites,
];

/** All spellings of a base program. */
export function variantsOf(base: BaseProgram): Variant[] {
  const blocks = blocksOf(base);
  return rewrites.flatMap(({ name, apply }) => {
    const parts = apply(blocks);
    return parts === undefined ? [] : [{ rewrite: name, code: render(base, parts) }];
  });
}
