import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { isCaught } from '../log/error.js';
import type { Exposed } from '../log/exposed.js';
import type { Reading, Suggestion } from '../rule/define-rule.js';
import { importFrom } from './import-edit.js';
import { textOf } from './source.js';

/** The package of the redactor, which the suggestion imports. */
export const REDACTOR = '@magi-guardrail/redact';

/** `log(user)` → `log(redactSecretsFromObject(user))`, for arguments that are objects. */
export function suggestRedaction(
  use: SinkUse<'log'>,
  found: Exposed,
  { sourceCode, analysis }: Reading,
): readonly Suggestion[] {
  const argument = argumentHolding(use.node, found.node);
  if (argument === undefined) return [];
  if (found.hole !== undefined && isCaught(found.hole, analysis)) {
    return suggestMessage(argument, found, sourceCode);
  }
  // A copy of an instance, an error above all, is no longer one.
  if (analysis.valueOf(argument).node.type === 'NewExpression') return [];
  if (!isObject(argument, found)) return [];
  const redact = importFrom(sourceCode, REDACTOR, 'redactSecretsFromObject');
  const text = `${redact.name}(${textOf(sourceCode, argument)})`;
  return [{ messageId: 'redact', edits: [...redact.edits, { range: argument.range, text }] }];
}

/** A copy of an error has no stack, and its class is lost: its message says what happened. */
function suggestMessage(
  argument: TSESTree.Node,
  { node }: Exposed,
  sourceCode: SourceCode,
): readonly Suggestion[] {
  if (argument !== node || node.type !== 'Identifier') return [];
  const text = `${textOf(sourceCode, node)}.message`;
  return [{ messageId: 'message', edits: [{ range: node.range, text }] }];
}

function argumentHolding(
  call: SinkUse['node'],
  node: TSESTree.Node,
): TSESTree.CallExpressionArgument | undefined {
  if (!('arguments' in call)) return undefined;
  return call.arguments.find(
    ({ range, type }) =>
      type !== 'SpreadElement' && range[0] <= node.range[0] && node.range[1] <= range[1],
  );
}

/** The redactor takes objects; a lone string has no keys to judge by. */
function isObject(argument: TSESTree.CallExpressionArgument, found: Exposed): boolean {
  if (argument.type === 'ObjectExpression') return true;
  const isReference = argument.type === 'Identifier' || argument.type === 'MemberExpression';
  return isReference && argument === found.node && found.isWhole;
}
