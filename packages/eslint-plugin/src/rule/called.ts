import type { SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { shorten } from './quote.js';

/** A use or an escape of a modelled function: what advice needs of them. */
export interface Called extends Pick<SinkUse, 'node'> {
  readonly sink: { readonly instead?: string };
}

/** The called function as the user wrote it: `exec`, `client.query`. */
export function calledText(sourceCode: SourceCode, use: Pick<SinkUse, 'node'>): string {
  const { node } = use;
  if (node.type === 'ImportExpression') return 'import';
  const callee = calleeOf(node);
  const text = sourceCode.text.slice(...callee.range);
  if (node.type === 'JSXOpeningElement') return shorten(`<${text}>`);
  return shorten(callee.type === 'SequenceExpression' ? `(${text})` : text);
}

/** What is called, written to, or made an element of. */
function calleeOf(node: Exclude<SinkUse['node'], TSESTree.ImportExpression>): TSESTree.Node {
  switch (node.type) {
    case 'TaggedTemplateExpression':
      return node.tag;
    case 'AssignmentExpression':
      return node.left;
    case 'JSXOpeningElement':
      return node.name;
    default:
      return node.callee;
  }
}

/** The advice of the model if it has any, else the rule's. */
export function advice(sourceCode: SourceCode, use: Called, otherwise: string): string {
  const text = use.sink.instead ?? otherwise;
  return text.replaceAll('{{call}}', calledText(sourceCode, use));
}

/**
 * Where to report: the part of the text that is not constant when it stands in the call itself, else
 * the first argument. A text that is put together elsewhere is still a mistake of the call.
 */
export function placeOf({ node }: Pick<SinkUse, 'node'>, part: TSESTree.Node): TSESTree.Node {
  const isInside = part.range[0] >= node.range[0] && part.range[1] <= node.range[1];
  if (isInside) return part;
  switch (node.type) {
    case 'ImportExpression':
      return node.source;
    case 'AssignmentExpression':
      return node.right;
    case 'TaggedTemplateExpression':
    case 'JSXOpeningElement':
      return node;
    default:
      return node.arguments[0] ?? node;
  }
}
