import type { SourceCode } from 'eslint';
import type { SinkUse } from '@magi-guardrail/dataflow';
import type { Suggestion } from '../rule/define-rule.js';
import type { OptionInjection } from '../shell/option-injection.js';

/** `['clone', url]` → `['clone', '--', url]`, where no option follows that has to stay one. */
export function suggestEndOfOptions(
  { node }: Pick<SinkUse, 'node'>,
  { hole, separator }: OptionInjection,
  { text }: SourceCode,
): readonly Suggestion[] {
  const list = hole.node.parent;
  if (separator === undefined || list?.type !== 'ArrayExpression' || list.parent !== node)
    return [];
  const at = list.elements.findIndex((element) => element === hole.node);
  const isPlain = list.elements
    .slice(at + 1)
    .every((element) => element?.type !== 'SpreadElement' && !isFlag(element, text));
  if (!isPlain) return [];
  const [start] = hole.node.range;
  const edits = [{ range: [start, start] as const, text: `'${separator}', ` }];
  return [{ messageId: 'endOptions', data: { separator }, edits }];
}

function isFlag(
  element: { readonly range: readonly [number, number] } | null | undefined,
  text: string,
) {
  return (
    element !== null &&
    element !== undefined &&
    /^(['"`])-(?!-\1)/.test(text.slice(...element.range))
  );
}
