import { defineRule } from '../rule/define-rule.js';
import { findBareSuppressions } from '../suppression/find.js';

const instead = 'Write the reason after `--`, and until when it holds.';
const example = '`-- Only names from our list (expires {{latest}}, SEC-123)`';

/** Whoever reads the code later must learn why a rule was switched off, and for how long. */
export default defineRule({
  name: 'require-suppression-metadata',
  description: 'Disallow comments that switch off a rule of ours without saying why',
  instead,
  severity: 'medium',
  cwe: [1127],
  owasp: { '2021': ['A05'], '2025': ['A02'] },
  messages: {
    high: 'No comment permits what `{{rule}}` reports: the gate reports it all the same (CWE-1127). Repair it, or have it approved in guardrail.allow.json.',
    reason:
      '`{{rule}}` is switched off without a reason of 10 characters or more, so nobody can tell whether it still holds (CWE-1127). Write it after `--`.',
    details: `In the comment about \`{{rule}}\`, {{mistake}} (CWE-1127). Write ${example}.`,
    expiry: `\`{{rule}}\` is switched off for longer than it may be (CWE-1127). Write until when, at the latest {{latest}}: ${example}.`,
    ended:
      '`{{rule}}` was to be switched off until {{expires}} (CWE-1127). Repair what it reports, or look at it again and write a date up to {{latest}}.',
    ticket:
      '`{{rule}}` is switched off without a ticket, so nobody follows it up (CWE-1127). Write one behind the reason: `(SEC-123)`.',
  },
  options: {
    requireExpiry: {
      type: 'boolean',
      description: 'Ask for a date where a rule of medium severity is switched off.',
    },
    requireTicket: { type: 'boolean', description: 'Ask for a ticket, too.' },
    maxDays: {
      type: 'object',
      properties: { medium: { type: 'integer', minimum: 1 }, low: { type: 'integer', minimum: 1 } },
      required: ['medium', 'low'],
      additionalProperties: false,
      description: 'For how many days a rule of a severity may be switched off.',
    },
  },
  defaults: { requireExpiry: false, requireTicket: false, maxDays: { medium: 90, low: 365 } },
  profileOptions: { strict: [{ requireExpiry: true }] },
  readsTexts: true,
  check: findBareSuppressions,
});
