import { guessableSecrets } from '../random/guessable.js';
import { replaceable } from '../random/replaceable.js';
import { defineRule } from '../rule/define-rule.js';
import { quote, shorten } from '../rule/quote.js';
import { cryptography } from '../rule/standards.js';

/** What only its owner should know is drawn from a generator that nobody can predict. */
export default defineRule({
  name: 'no-insecure-randomness',
  description: 'Disallow tokens, passwords, keys and session ids that can be predicted',
  instead: 'Use `crypto.randomUUID()`, `randomBytes` or `crypto.getRandomValues`.',
  severity: 'high',
  cwe: [338, 330],
  ...cryptography,
  messages: {
    guessable:
      '`{{call}}` makes `{{name}}` (line {{line}}), and who has seen a few of its values can compute the next ones (CWE-338). Use `crypto.randomUUID()` or `randomBytes(32).toString("hex")`.',
    useUuid: 'Use `crypto.randomUUID()`.',
  },
  *check(check) {
    const { sourceCode } = check;
    for (const { use, name, line } of guessableSecrets(check)) {
      const { node } = use;
      const range = replaceable(node);
      yield {
        node,
        messageId: 'guessable',
        data: { call: quote(sourceCode, node), name: shorten(name), line: String(line) },
        suggestions:
          range === undefined
            ? []
            : [
                {
                  messageId: 'useUuid',
                  edits: [{ range, text: 'globalThis.crypto.randomUUID()' }],
                },
              ],
      };
    }
  },
});
