import { repeatedNonces } from '../crypto/nonces.js';
import { weakOptions } from '../crypto/options.js';
import { sealedTexts } from '../crypto/sealed.js';
import { calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { quote } from '../rule/quote.js';
import { cryptography } from '../rule/standards.js';

/** What is not broken yet, and is not to be chosen any more. */
export default defineRule({
  name: 'no-outdated-crypto',
  description: 'Disallow cryptography that is weaker than what is recommended today',
  instead: 'Use the algorithms and costs that OWASP and NIST recommend today.',
  severity: 'medium',
  cwe: [327, 916, 780, 328, 760],
  ...cryptography,
  messages: {
    option: '`{{call}}` gets `{{option}}`: {{effect}}. {{instead}}',
    called: '`{{call}}` protects too little: {{effect}}. {{instead}}',
    sealed:
      '{{algorithm}} of `{{value}}` and a message is no signature: others can make one for a longer message (CWE-328). Use `createHmac` with SHA-256 and the secret as its key.',
    salt: '`{{call}}` gets a salt that stands in the code, which adds nothing to a secret that can be guessed (CWE-760). Make it with `randomBytes(16)` once, and keep it beside what the key opens.',
  },
  *check(check) {
    const { sourceCode } = check;
    yield* weakOptions(check, 'medium');
    for (const { use, node, algorithm } of sealedTexts(check)) {
      const data = { value: quote(sourceCode, node), algorithm };
      yield { node: placeOf(use, node), messageId: 'sealed', data };
    }
    for (const { use, node, isHarmful } of repeatedNonces(check)) {
      if (isHarmful) continue;
      const data = { call: calledText(sourceCode, use) };
      yield { node: placeOf(use, node), messageId: 'salt', data };
    }
  },
});
