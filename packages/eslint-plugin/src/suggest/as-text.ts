import type { Hole, SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import type { Suggestion } from '../rule/define-rule.js';
import { textOf } from './source.js';

/** `{ name: req.body.name }` → `{ name: String(req.body.name) }`, where the value stands in the call. */
export function suggestText(
  { node }: SinkUse<'filter'>,
  hole: Hole,
  sourceCode: SourceCode,
): readonly Suggestion[] {
  const [start, end] = hole.node.range;
  const isInside = node.range[0] <= start && end <= node.range[1];
  const { parent } = hole.node;
  if (!isInside || !holdsValue(parent, hole.node)) return [];
  const text = `String(${textOf(sourceCode, hole.node)})`;
  const edit =
    parent.type === 'Property' && parent.shorthand
      ? { range: parent.range, text: `${textOf(sourceCode, parent.key)}: ${text}` }
      : { range: hole.node.range, text };
  return [{ messageId: 'useText', data: { text }, edits: [edit] }];
}

/** `{ name: value }`, `[value]` */
function holdsValue(
  outer: TSESTree.Node | undefined,
  value: TSESTree.Node,
): outer is TSESTree.Property | TSESTree.ArrayExpression {
  if (outer?.type === 'Property') return outer.value === value;
  return outer?.type === 'ArrayExpression';
}
