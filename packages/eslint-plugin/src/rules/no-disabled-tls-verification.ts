import { defineRule } from '../rule/define-rule.js';
import { transport } from '../rule/standards.js';
import { disabledTls } from '../tls/findings.js';

/** Who is at the other end of a connection is found out before anything is told. */
export default defineRule({
  name: 'no-disabled-tls-verification',
  description: 'Disallow connections that do not verify who is at the other end',
  instead: 'Leave verification on, and name the authority of a certificate of your own.',
  severity: 'high',
  cwe: [295, 297, 326],
  ...transport,
  readsTexts: true,
  messages: {
    option:
      '`{{option}}` {{effect}}, so whoever is in between can read and change everything (CWE-295). {{instead}}',
    identity:
      'This `checkServerIdentity` accepts the certificate of any host, so whoever owns one can be in between (CWE-297). Leave it out, or return the error of `tls.checkServerIdentity`.',
    address:
      '`{{part}}` connects without finding out who answers, so whoever is in between can read and change everything (CWE-295). Write `sslmode=verify-full` or what your driver has for it.',
    command:
      '`{{call}}` runs a program with `{{word}}`, which accepts any certificate, so whoever is in between can read and change everything (CWE-295). Leave it out, and name your authority (`--cacert`).',
    write: 'Write {{safe}}.',
  },
  check: disabledTls,
});
