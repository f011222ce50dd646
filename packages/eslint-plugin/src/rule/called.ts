import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import { shorten } from './quote.js';

interface Called extends Pick<SinkUse, 'node'> {
  readonly sink: { readonly instead?: string };
}

/** The called function as the user wrote it: `exec`, `client.query`, `run` for a wrapper. */
export function calledText(sourceCode: SourceCode, use: Pick<SinkUse, 'node'>): string {
  const { node } = use;
  const callee = node.type === 'TaggedTemplateExpression' ? node.tag : node.callee;
  return shorten(sourceCode.text.slice(...callee.range));
}

/** The advice of the model if it has any, else the rule's. */
export function advice(sourceCode: SourceCode, use: Called, otherwise: string): string {
  const text = use.sink.instead ?? otherwise;
  return text.replaceAll('{{call}}', calledText(sourceCode, use));
}
