import { instead, permissiveCors } from '../cors/findings.js';
import { defineRule } from '../rule/define-rule.js';
import { configuration } from '../rule/standards.js';

/** What the server tells a visitor is read by the pages that the program names, and by no others. */
export default defineRule({
  name: 'no-permissive-cors',
  description: 'Disallow letting pages of any site in with the credentials of their visitors',
  instead,
  severity: 'high',
  cwe: [942, 346],
  ...configuration,
  readsTexts: true,
  messages: {
    any: '`{{option}}` lets every origin in, with credentials: any page can read and act as the user who visits it (CWE-942). List the origins that you trust.',
    header:
      '`{{origin}}` is answered to whoever asks, with credentials: any page can read and act as the user who visits it (CWE-942). Answer it only when it is one of the origins that you list.',
    weak: '`{{check}}` {{why}}, so pages of other sites can read and act as the user who visits them (CWE-942). Compare the whole origin with those that you trust.',
    none: '`null` is the origin of any page in a sandboxed frame, which can then read and act as the user who visits it (CWE-942). Leave it out.',
    given: '`{{call}}` is given `{{option}}`, so that {{effect}} (CWE-942). {{instead}}',
    missing: '`{{call}}` is given no `{{option}}`, so that {{effect}} (CWE-942). {{instead}}',
    repair: 'Write {{repaired}}.',
  },
  check: permissiveCors,
});
