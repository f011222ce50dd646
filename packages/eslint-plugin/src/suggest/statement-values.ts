import type { SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';
import { withPlaceholders } from './numbered.js';
import { partsOf } from './parts.js';
import type { Program } from './placeholders.js';
import { toSource } from './source.js';
import { bindValues } from './sql-rewrite.js';

/** `prepare(`… id = ${id}`).get()` → `prepare('… id = ?').get(id)`. */
export function suggestStatementValues(
  { node, sink, via }: SinkUse<'sql'>,
  { analysis, sourceCode }: Program,
): readonly Suggestion[] {
  if (sink.statement === undefined || via !== undefined) return [];
  if (node.type !== 'CallExpression' || node.arguments.length !== 1) return [];
  const run = methodCall(node, new Set(sink.statement));
  const [query] = node.arguments;
  const parts = query && partsOf(query);
  if (run === undefined || query === undefined || parts === undefined) return [];
  // A list or an object of values has an order of its own.
  if (!run.arguments.every(({ type }) => /^(?:Identifier|Literal|MemberExpression)$/.test(type)))
    return [];
  const bound = bindValues(parts, { analysis, limits: false, lists: false });
  const text = bound && withPlaceholders(bound, '?', run.arguments.length);
  if (bound === undefined || text === undefined) return [];
  if (text.split('?').length - 1 !== run.arguments.length + bound.values.length) return [];
  const values = bound.values.map((value) => toSource(sourceCode, value.parts)).join(', ');
  const last = run.arguments.at(-1);
  const at = last?.range[1] ?? run.range[1] - 1;
  const edits = [
    { range: query.range, text: toSource(sourceCode, [text]) },
    { range: [at, at] as const, text: last === undefined ? values : `, ${values}` },
  ];
  return [{ messageId: 'usePlaceholders', data: { placeholder: '?' }, edits }];
}

/** The call of one of the methods on what a call gives, at once or after calls without arguments. */
function methodCall(
  node: TSESTree.CallExpression,
  methods: ReadonlySet<string>,
): TSESTree.CallExpression | undefined {
  const { parent } = node;
  if (parent.type !== 'MemberExpression' || parent.object !== node || parent.computed)
    return undefined;
  const call = parent.parent;
  if (call.type !== 'CallExpression' || call.callee !== parent || parent.optional) return undefined;
  if (parent.property.type !== 'Identifier') return undefined;
  if (methods.has(parent.property.name)) return call;
  return call.arguments.length === 0 ? methodCall(call, methods) : undefined;
}
