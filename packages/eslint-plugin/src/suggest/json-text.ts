import type { SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import type { Suggestion } from '../rule/define-rule.js';
import { textOf } from './source.js';

/** `${name}` → `${JSON.stringify(name)}`, where the value stands in the call itself. */
export function suggestJsonText(
  { node }: Pick<SinkUse, 'node'>,
  value: TSESTree.Node,
  sourceCode: SourceCode,
): readonly Suggestion[] {
  const isInside = node.range[0] <= value.range[0] && value.range[1] <= node.range[1];
  const isPlain = value.type === 'Identifier' || value.type === 'MemberExpression';
  if (!isInside || !isPlain || value.parent.type === 'ChainExpression') return [];
  const text = `JSON.stringify(${textOf(sourceCode, value)})`;
  return [{ messageId: 'quote', edits: [{ range: value.range, text }] }];
}
