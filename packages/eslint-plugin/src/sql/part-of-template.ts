import type { Analysis, SinkUse } from '@magi-guardrail/dataflow';

/** Whether a call stands in a template of SQL, into which its text goes as it is: `ORDER BY ${sql.raw(column)}`. */
export function isPartOfTemplate({ node }: SinkUse<'sql'>, analysis: Analysis): boolean {
  const template = node.parent;
  const tag = template?.parent;
  if (template?.type !== 'TemplateLiteral' || tag?.type !== 'TaggedTemplateExpression')
    return false;
  const isText = template.quasis.some(({ value }) => value.raw.trim() !== '');
  return (
    isText && analysis.sinks('sql').some((use) => use.node === tag && use.sink.safeAsTag === true)
  );
}
