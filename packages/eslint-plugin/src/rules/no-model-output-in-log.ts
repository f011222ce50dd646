import type { Hole, Value } from '@magi-guardrail/dataflow';
import { chosenIn } from '../output/chosen.js';
import { calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { modelOutput } from '../rule/standards.js';

/** A log keeps what the program says; what a model says can be anything that stood in a prompt. */
export default defineRule({
  name: 'no-model-output-in-log',
  description: 'Disallow text that a language model wrote in logs',
  instead: 'Log its length or an identifier, or redact it first.',
  severity: 'low',
  cwe: [532, 117],
  ...modelOutput,
  messages: {
    found:
      '`{{call}}` keeps {{source}} in a log, and a model wrote it: it can repeat whatever stood in the prompt, and forge entries (CWE-532). Log an identifier or its length, or redact it first.',
  },
  *check({ analysis, sourceCode }) {
    if (!analysis.canBring('model')) return;
    for (const use of analysis.sinks('log')) {
      // What is written to the terminal is for whoever started the program.
      if (/^(?:console|process)\./.test(use.name)) continue;
      for (const value of use.arguments(use.sink.arguments)) {
        const hole =
          writtenIn(value) ?? [...(value.properties?.values() ?? [])].map(writtenIn).find(Boolean);
        if (hole === undefined) continue;
        const data = { call: calledText(sourceCode, use), source: mention(sourceCode, hole) };
        yield { node: placeOf(use, hole.node), messageId: 'found', data };
      }
    }
  },
});

function writtenIn(value: Value): Hole | undefined {
  return chosenIn(
    value,
    ({ node, labels, safeFor }) =>
      labels.has('model') && !safeFor.has('redacted') && !isLength(node),
  );
}

function isLength(node: Hole['node']): boolean {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return false;
  return node.property.name === 'length';
}
