import { hashedPasswords } from '../crypto/hashed.js';
import { repeatedNonces } from '../crypto/nonces.js';
import { weakOptions } from '../crypto/options.js';
import { calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { quote } from '../rule/quote.js';
import { cryptography } from '../rule/standards.js';

/** What is encrypted or hashed stays so, also for somebody who stole it and has time. */
export default defineRule({
  name: 'no-weak-crypto',
  description: 'Disallow broken ciphers, guessable keys, and passwords hashed by fast functions',
  instead: 'Use AES-GCM with random IVs, and scrypt, argon2 or bcrypt for passwords.',
  severity: 'high',
  cwe: [327, 916, 326, 328, 329, 760],
  ...cryptography,
  messages: {
    option: '`{{call}}` gets `{{option}}`: {{effect}}. {{instead}}',
    called: '`{{call}}` protects too little: {{effect}}. {{instead}}',
    password:
      '`{{value}}` is hashed with {{algorithm}}, of which a stolen hash can be tried billions of times a second (CWE-916). Use `scrypt`, argon2 or bcrypt with a random salt.',
    iv: '`{{call}}` gets the same IV each time, so that equal texts can be told, and with GCM and CTR be read (CWE-329). Make a new one with `randomBytes` for each message, and send it along.',
    salt: '`{{call}}` gets the same salt for every password, so that one table of guesses opens them all (CWE-760). Make a new one with `randomBytes(16)` for each, and store it beside the hash.',
  },
  *check(check) {
    const { sourceCode } = check;
    yield* weakOptions(check, 'high');
    for (const { use, node, algorithm } of hashedPasswords(check)) {
      const data = { value: quote(sourceCode, node), algorithm };
      yield { node: placeOf(use, node), messageId: 'password', data };
    }
    for (const { use, node, isHarmful } of repeatedNonces(check)) {
      if (!isHarmful) continue;
      const data = { call: calledText(sourceCode, use) };
      yield { node: placeOf(use, node), messageId: use.sink.is, data };
    }
  },
});
