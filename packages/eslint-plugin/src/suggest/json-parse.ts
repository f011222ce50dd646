import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';
import { callOf } from './global-this.js';
import { partsOf } from './parts.js';
import { textOf } from './source.js';
import { stringText } from './string-text.js';

/** `eval('(' + text + ')')` → `JSON.parse(text)`, where text around the value says that it is data. */
export function suggestJsonParse(
  { node, name, via }: SinkUse<'code'>,
  { sourceCode }: { readonly sourceCode: SourceCode },
): readonly Suggestion[] {
  if (via !== undefined || (node.type !== 'CallExpression' && node.type !== 'NewExpression')) {
    return [];
  }
  const [argument, ...others] = node.arguments;
  if (argument === undefined || others.length > 0) return [];
  const whole = name === 'eval' ? node : name === 'Function' ? callOf(node) : undefined;
  const data = dataIn(argument, name === 'Function');
  if (whole === undefined || data === undefined) return [];
  // What `eval` takes whole has to be a string already.
  const json = data === argument ? textOf(sourceCode, data) : stringText(sourceCode, data);
  const text = `JSON.parse(${json})`;
  return [{ messageId: 'useJsonParse', edits: [{ range: whole.range, text }] }];
}

function dataIn(argument: TSESTree.Node, isBody: boolean): TSESTree.Expression | undefined {
  if (!isBody && isCalledJson(argument)) return argument;
  const [before, data, after = '', ...more] = partsOf(argument) ?? [];
  if (typeof before !== 'string' || data === undefined || typeof data === 'string')
    return undefined;
  if (typeof after !== 'string' || more.length > 0) return undefined;
  const around = `${before}…${after}`.replace(/\s+/g, '');
  // `eval('(' + x + ')')` is how data was read before JSON; what follows `return` may be any expression.
  if (!isBody) return /^\(…\);?$/.test(around) ? data : undefined;
  return /^return(?:…|\(…\));?$/.test(around) && isCalledJson(data) ? data : undefined;
}

function isCalledJson(
  node: TSESTree.Node,
): node is TSESTree.Identifier | TSESTree.MemberExpression {
  if (node.type === 'MemberExpression') return !node.computed && isCalledJson(node.property);
  return node.type === 'Identifier' && /json|^responseText$/i.test(node.name);
}
