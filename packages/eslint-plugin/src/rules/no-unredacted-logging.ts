import type { SinkUse } from '@magi-guardrail/dataflow';
import { exposed, type Exposed } from '../log/exposed.js';
import { advice, calledText } from '../rule/called.js';
import { defineRule, type Check, type Finding } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';
import { suggestRedaction } from '../suggest/redaction.js';

interface Options {
  /** Report names, addresses, birth dates and other personal data too. */
  readonly checkPersonalData: boolean;
}

/** Secrets do not get into logs. */
export default defineRule<Options>({
  name: 'no-unredacted-logging',
  description: 'Disallow logging secrets that no redactor has removed',
  severity: 'high',
  cwe: [532, 312, 359],
  owasp: { '2021': ['A09'], '2025': ['A09'] },
  llm: { '2025': ['LLM02'], '2026': ['LLM02'] },
  profileOptions: { standard: [{ checkPersonalData: false }] },
  options: {
    checkPersonalData: {
      type: 'boolean',
      description: 'Report names, addresses, birth dates and other personal data too.',
    },
  },
  defaults: { checkPersonalData: true },
  messages: {
    named:
      '`{{call}}` writes {{source}} to the log, where everyone with access to logs can read it (CWE-532). {{instead}}',
    whole:
      '`{{call}}` writes all of {{source}} to the log, {{name}} included (CWE-532). {{instead}}',
    redact: 'Log a redacted copy: `redactSecretsFromObject(…)`.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('log')) {
      for (const value of use.arguments(use.sink.arguments)) {
        for (const found of exposed(use, value, check.analysis)) {
          if (found.kind === 'personal' && !check.options.checkPersonalData) continue;
          yield finding(use, found, check);
        }
      }
    }
  },
});

function finding(use: SinkUse<'log'>, found: Exposed, check: Check<Options>): Finding {
  const { sourceCode } = check;
  const otherwise = found.isWhole
    ? 'Log the fields you need, or `redactSecretsFromObject(…)`.'
    : 'Leave it out, or log whether it is set.';
  return {
    node: found.node,
    messageId: found.isWhole ? 'whole' : 'named',
    data: {
      call: calledText(sourceCode, use),
      source:
        found.hole?.node === found.node
          ? mention(sourceCode, found.hole)
          : `\`${quote(sourceCode, found.node)}\``,
      name: found.name === undefined ? 'credentials' : `\`${found.name}\``,
      instead: advice(sourceCode, use, otherwise),
    },
    suggestions: suggestRedaction(use, found, check),
  };
}
