import type { Analysis, SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';
import { withPlaceholders } from './numbered.js';
import { queryText } from './query-text.js';
import { textOf, toSource } from './source.js';
import { bindValues } from './sql-rewrite.js';

/** The file that a suggestion is for. */
export interface Program {
  readonly analysis: Analysis;
  readonly sourceCode: SourceCode;
}

/** `query(`… id = ${id}`)` → `query('… id = $1', [id])`, when every value can be a parameter. */
export function suggestPlaceholders(
  use: SinkUse<'sql'>,
  { analysis, sourceCode }: Program,
): readonly Suggestion[] {
  const { node, sink } = use;
  const style = sink.placeholder;
  if (style !== '?' && style !== '$n') return [];
  if (node.type !== 'CallExpression' || use.via !== undefined) return [];
  if (!sink.text.includes(0) || sink.values !== 1) return [];
  const [query, next] = node.arguments;
  const written = query && queryText(sourceCode, query);
  const given = givenValues(next);
  if (query === undefined || written === undefined || given === undefined) return [];
  // Drivers with `?` quote text, which no `LIMIT` takes.
  const binding = { analysis, limits: style === '$n', lists: sink.lists === true };
  const bound = bindValues(written.parts, binding);
  const text = bound && withPlaceholders(bound, style, given.length);
  if (bound === undefined || text === undefined) return [];
  const values = bound.values.map(({ parts }) => toSource(sourceCode, parts));
  const all = [...given.map((value) => textOf(sourceCode, value)), ...values].join(', ');
  const edits = [
    { range: written.node.range, text: toSource(sourceCode, [text]) },
    next?.type === 'ArrayExpression'
      ? { range: next.range, text: `[${all}]` }
      : { range: [query.range[1], query.range[1]] as const, text: `, [${all}]` },
  ];
  const placeholder = style === '?' ? '?' : `$${given.length + 1}`;
  return [{ messageId: 'usePlaceholders', data: { placeholder }, edits }];
}

/** The values already beside the text; undefined when they cannot be told. */
function givenValues(
  next: TSESTree.CallExpressionArgument | undefined,
): readonly TSESTree.Expression[] | undefined {
  if (next === undefined) return [];
  // A callback only moves one place.
  if (next.type === 'ArrowFunctionExpression' || next.type === 'FunctionExpression') return [];
  if (next.type !== 'ArrayExpression') return undefined;
  const values = next.elements.filter(
    (element): element is TSESTree.Expression =>
      element !== null && element.type !== 'SpreadElement',
  );
  return values.length === next.elements.length ? values : undefined;
}
