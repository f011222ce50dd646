import type { FunctionNode } from './ast.js';
import { maximalFrames, type Frame } from './frame.js';

/** Functions that call each other in many ways are read in this many of them. */
const maximalContexts = 1_000;

export type Enter = (
  fn: FunctionNode,
  call: Frame['call'],
  outer: Frame | undefined,
) => Frame | undefined;

/** Makes the frames of one file; the same call is the same frame, so that answers are found again. */
export function createFrames(): Enter {
  const entered = new Map<Frame['call'], Frame[]>();
  let contexts = 0;
  return (fn, call, outer) => {
    const depth = (outer?.depth ?? 0) + 1;
    if (depth > maximalFrames) return undefined;
    const known = entered.get(call) ?? [];
    const found = known.find((each) => each.fn === fn && each.outer === outer);
    // Direct calls always have a frame: there are no more of them than calls in the file.
    if (found !== undefined || (depth > 1 && contexts >= maximalContexts)) return found;
    const frame: Frame = { fn, call, outer, depth };
    contexts += 1;
    known.push(frame);
    entered.set(call, known);
    return frame;
  };
}
