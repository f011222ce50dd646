import { staticKey, type SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import { inPattern } from '../rule/in-pattern.js';

/** Whether what a call makes is told to take files; a form without any has no need of limits for them. */
export function takesFiles({ node }: Pick<SinkUse, 'node'>, sourceCode: SourceCode): boolean {
  const { parent } = node;
  if (parent?.type === 'MemberExpression') {
    return staticKey(parent.property, parent.computed) !== 'none';
  }
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return true;
  const name = inPattern(parent.id.name);
  const uses = [...sourceCode.text.matchAll(new RegExp(String.raw`\b${name}\s*\.\s*(\w+)`, 'g'))];
  return uses.length === 0 || uses.some(([, method]) => method !== 'none');
}
