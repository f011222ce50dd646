import { comparedSecrets } from '../compare/compared.js';
import { defineRule } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';

/** How long a comparison takes tells nothing about a secret. */
export default defineRule({
  name: 'no-timing-unsafe-compare',
  description:
    'Disallow comparing secrets with what is sent in a time that tells how much was right',
  instead: 'Use `crypto.timingSafeEqual` on buffers of equal length.',
  severity: 'medium',
  cwe: [208],
  owasp: { '2021': ['A02'], '2025': ['A04'] },
  readsTexts: true,
  messages: {
    compared:
      '`{{operator}}` stops at the first letter that differs, so that whoever sends {{sent}} can find out `{{expected}}` letter by letter (CWE-208). Compare buffers of equal length with `crypto.timingSafeEqual`.',
  },
  *check(check) {
    const { sourceCode } = check;
    for (const { node, operator, expected, sent } of comparedSecrets(check)) {
      yield {
        node,
        messageId: 'compared',
        data: {
          operator,
          sent: mention(sourceCode, sent),
          expected: quote(sourceCode, expected),
        },
      };
    }
  },
});
