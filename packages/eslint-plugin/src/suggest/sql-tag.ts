import type { SinkUse } from '@magi-guardrail/dataflow';
import type { Suggestion } from '../rule/define-rule.js';
import { partsOf } from './parts.js';
import type { Program } from './placeholders.js';
import { templateSource } from './source.js';
import { bindValues } from './sql-rewrite.js';

/** `$queryRawUnsafe(`… id = ${id}`)` → `` $queryRaw`… id = ${id}` ``, which binds what it holds. */
export function suggestSqlTag(
  { node, sink, via }: SinkUse<'sql'>,
  { analysis, sourceCode }: Program,
): readonly Suggestion[] {
  const { tag } = sink;
  if (tag === undefined || via !== undefined || node.type !== 'CallExpression') return [];
  const { callee } = node;
  const [query, ...others] = node.arguments;
  const parts = query && partsOf(query);
  if (parts === undefined || others.length > 0 || callee.type !== 'MemberExpression') return [];
  if (callee.computed || callee.optional || node.optional) return [];
  const bound = bindValues(parts, { analysis, limits: false, lists: false });
  // What is a placeholder in the text would have no value any more.
  if (bound === undefined || parts.some((part) => typeof part === 'string' && /\$\d/.test(part)))
    return [];
  const template = templateSource(
    sourceCode,
    bound.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.parts)),
  );
  const start = node.typeArguments?.range[1] ?? callee.range[1];
  const edits = [
    { range: callee.property.range, text: tag },
    { range: [start, node.range[1]] as const, text: template },
  ];
  return [{ messageId: 'useTag', data: { tag }, edits }];
}
