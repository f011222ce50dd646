import { permissiveModes } from '../mode/findings.js';
import { defineRule } from '../rule/define-rule.js';
import { configuration } from '../rule/standards.js';

/** Other users of the machine write none of the files, and read none of the secrets. */
export default defineRule({
  name: 'no-permissive-file-mode',
  description: 'Disallow files that every user can write, and secrets that every user can read',
  instead: 'Give a file no more rights than its users need: 0o644, and 0o600 for secrets.',
  severity: 'medium',
  cwe: [732, 276],
  ...configuration,
  readsTexts: true,
  messages: {
    writable:
      '`{{call}}` lets every user and program of the machine write here ({{mode}}), and change what this program trusts (CWE-732). Leave out the right of others to write.',
    readable:
      '`{{call}}` lets others read a file that looks like a secret ({{mode}}, CWE-732). Write 0o600.',
    unset:
      '`{{call}}` makes a file that looks like a secret, and gives it no mode: others can read it (CWE-732). Add `mode: 0o600`.',
    mask: 'After `{{call}}` everybody can write the files that this program makes (CWE-276). Write 0o022, or 0o077 where they hold secrets.',
    decimal:
      '`{{call}}` gives the mode {{mode}}, which is {{written}} and not what it looks like (CWE-732). Modes are octal: write 0o{{mode}}.',
    write: 'Write {{text}}.',
  },
  check: permissiveModes,
});
