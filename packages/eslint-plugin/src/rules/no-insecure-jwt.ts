import type { TSESTree } from '@typescript-eslint/types';
import { uncheckedTokens } from '../jwt/unchecked.js';
import { optionFinding } from '../option/finding.js';
import { unsafeSettings } from '../option/setting.js';
import { advice, calledText } from '../rule/called.js';
import { defineRule, type Suggestion } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { tokens } from '../rule/standards.js';

const instead = 'Check the signature with the key and the algorithm that your tokens have.';

/** Who somebody is, only a signature tells: what a token says can be written by anybody. */
export default defineRule({
  name: 'no-insecure-jwt',
  description: 'Disallow tokens (JWT) without a signature, and trust in tokens nobody checked',
  instead,
  severity: 'high',
  cwe: [347, 345],
  ...tokens,
  messages: {
    given: '`{{call}}` is given `{{option}}`, so that {{effect}} (CWE-347). {{instead}}',
    unchecked:
      '`{{call}}` believes what {{source}} says without checking who signed it, so that a caller can say to be anybody (CWE-347). {{instead}}',
    useSigned: 'Accept signed tokens only.',
  },
  *check(check) {
    const { analysis, sourceCode } = check;
    for (const use of analysis.sinks('jwt')) {
      for (const unsafe of unsafeSettings(use)) {
        const finding = optionFinding(use, unsafe, { sourceCode, instead });
        yield { ...finding, suggestions: withoutNone(unsafe.node, sourceCode.text) };
      }
    }
    for (const { use, hole } of uncheckedTokens(check)) {
      yield {
        node: use.node,
        messageId: 'unchecked',
        data: {
          call: calledText(sourceCode, use),
          source: hole === undefined ? 'the token of the request' : mention(sourceCode, hole),
          instead: advice(sourceCode, use, instead),
        },
      };
    }
  },
});

/** `['HS256', 'none']` → `['HS256']`: what is signed is accepted as before. */
function withoutNone(node: TSESTree.Node, text: string): readonly Suggestion[] {
  const { parent } = node;
  if (node.type !== 'Literal' || parent?.type !== 'ArrayExpression') return [];
  const others = parent.elements.filter((each) => each !== null && each !== node);
  if (others.length === 0) return [];
  const kept = others.map((each) => text.slice(...(each?.range ?? [0, 0])));
  return [
    { messageId: 'useSigned', edits: [{ range: parent.range, text: `[${kept.join(', ')}]` }] },
  ];
}
