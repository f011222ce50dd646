import type { SinkUse } from '@magi-guardrail/dataflow';
import { calledText, placeOf } from '../rule/called.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import type { ModuleVerdict } from './module-name.js';

/** Words a place that loads a module under a name that is not fixed. */
export function moduleFinding(
  use: SinkUse<'module'>,
  { hole, folder }: ModuleVerdict,
  { sourceCode }: Check<object>,
): Finding {
  const data = { call: calledText(sourceCode, use), source: mention(sourceCode, hole) };
  return {
    node: placeOf(use, hole.node),
    messageId: folder === undefined ? 'name' : 'folder',
    data: { ...data, folder: folder ?? '' },
  };
}
