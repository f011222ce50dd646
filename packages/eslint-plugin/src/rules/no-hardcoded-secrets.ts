import { defineRule } from '../rule/define-rule.js';
import { credentials } from '../rule/standards.js';
import { hardcoded } from '../secret/findings.js';

/** Secrets are read when the program starts, and do not stand in its code. */
export default defineRule({
  name: 'no-hardcoded-secrets',
  description: 'Disallow passwords, keys and tokens in code',
  instead: 'Read the secret from the environment or a secret store, and revoke what stood in code.',
  severity: 'high',
  cwe: [798, 321],
  ...credentials,
  readsTexts: true,
  messages: {
    known:
      'Everyone who reads the code can use this {{what}} (line {{line}}, CWE-798). Rotate it, because what was committed stays in the history. {{instead}}',
    given:
      '`{{call}}` gets a {{is}} that stands in the code (line {{line}}): everyone who reads it can {{harm}} (CWE-798). Rotate it, and read it from the environment.',
    fallback:
      'Without `{{variable}}` the program trusts this constant (line {{line}}), with which everyone who reads the code can forge what it seals (CWE-798). Rotate it, and fail when the variable is not set.',
    useEnvironment: 'Read it from `process.env.{{variable}}`, and fail when that is not set.',
  },
  check: hardcoded,
});
