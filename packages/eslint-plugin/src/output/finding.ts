import type { Hole } from '@magi-guardrail/dataflow';
import { advice, calledText, placeOf, type Called } from '../rule/called.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { chooser } from './chosen.js';

const SANITIZE = 'Sanitize it first, for example with `DOMPurify.sanitize(…)`.';

/** The finding for what a model chose, where anything was found. */
export function* finding(
  use: Called,
  hole: Hole | undefined,
  messageId: string,
  { sourceCode }: Check<object>,
): Iterable<Finding> {
  if (hole === undefined) return;
  const data = {
    call: calledText(sourceCode, use),
    source: mention(sourceCode, hole),
    who: chooser(hole),
    instead: advice(sourceCode, use, SANITIZE),
  };
  yield { node: placeOf(use, hole.node), messageId, data };
}
