import { injected } from '../log/injected.js';
import { writesLines } from '../log/lines.js';
import { calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { suggestJsonText } from '../suggest/json-text.js';

/** A line of the log is written by the program, and not by the one it talks to. */
export default defineRule({
  name: 'no-log-injection',
  description: 'Disallow untrusted text that can begin a new line in a log',
  instead: 'Log the value as a field of its own, or replace its line breaks.',
  severity: 'medium',
  cwe: [117],
  owasp: { '2021': ['A09'], '2025': ['A09'] },
  messages: {
    found:
      '`{{call}}` writes {{source}} as it is, so whoever sends it can begin a new line and forge entries (CWE-117). Write `JSON.stringify(…)` of it, or log it as a field of a structured logger.',
    quote: 'Write it as JSON, with its line breaks escaped.',
  },
  *check({ analysis, sourceCode }) {
    const uses = analysis.sinks('log');
    if (uses.length === 0 || !analysis.canBring('remote')) return;
    for (const use of uses) {
      if (!writesLines(use, analysis)) continue;
      for (const value of use.arguments(use.sink.arguments)) {
        const hole = injected(value, analysis);
        if (hole === undefined) continue;
        yield {
          node: placeOf(use, hole.node),
          messageId: 'found',
          data: { call: calledText(sourceCode, use), source: mention(sourceCode, hole) },
          suggestions: suggestJsonText(use, hole.node, sourceCode),
        };
      }
    }
  },
});
