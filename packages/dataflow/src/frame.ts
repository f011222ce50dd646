import type { Value } from './analysis-types.js';
import type { CallLike, FunctionNode } from './ast.js';

/** The call through which the body of a local function is being read. */
export interface Frame {
  readonly fn: FunctionNode;
  readonly call: CallLike;
  /** The frame in which the call's own arguments are read. */
  readonly outer: Frame | undefined;
  readonly depth: number;
  /** The arguments, when the function is called for each element of a list and not by the program. */
  readonly given?: readonly Value[];
}

export const maximalFrames = 3;

/** The innermost frame of this function. */
export function frameOf(frame: Frame | undefined, fn: FunctionNode): Frame | undefined {
  let found = frame;
  while (found !== undefined && found.fn !== fn) found = found.outer;
  return found;
}
