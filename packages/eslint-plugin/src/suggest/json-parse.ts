import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';
import { callOf } from './global-this.js';
import { partsOf } from './parts.js';
import { textOf } from './source.js';

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
  const text = `JSON.parse(${textOf(sourceCode, data)})`;
  return [{ messageId: 'useJsonParse', edits: [{ range: whole.range, text }] }];
}

function dataIn(argument: TSESTree.Node, isBody: boolean): TSESTree.Expression | undefined {
  if (!isBody && argument.type === 'Identifier' && /json/i.test(argument.name)) return argument;
  const [before, data, after = '', ...more] = partsOf(argument) ?? [];
  if (typeof before !== 'string' || data === undefined || typeof data === 'string')
    return undefined;
  if (typeof after !== 'string' || more.length > 0) return undefined;
  const around = `${before}…${after}`.replace(/\s+/g, '');
  const expected = isBody ? /^return(?:…|\(…\));?$/ : /^\(…\);?$/;
  return expected.test(around) ? data : undefined;
}
