import type { Analysis, Hole, Value } from '@magi-guardrail/dataflow';
import { isTrusted } from '../output/trusted.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { modelOutput } from '../rule/standards.js';
import { nodesOf } from '../rule/tree.js';

/** What a model writes as data is checked against a schema before the program goes by it. */
export default defineRule({
  name: 'require-output-schema',
  description: 'Disallow acting by data that a language model wrote and no schema has checked',
  instead: 'Check it with `schema.safeParse(…)`, or ask the model for structured output.',
  severity: 'medium',
  cwe: [20, 1426],
  ...modelOutput,
  messages: {
    unchecked:
      '`JSON.parse` takes {{source}} for what the program expects, and a model wrote it: anything can be missing or made up (CWE-20). Check it with `schema.safeParse(…)`, or ask for structured output.',
  },
  *check({ analysis, sourceCode }) {
    if (!analysis.canBring('model')) return;
    for (const node of nodesOf(sourceCode)) {
      if (node.type !== 'CallExpression' || !node.arguments.length) continue;
      if (!analysis.called(node).includes('global.JSON.parse')) continue;
      const [text] = node.arguments;
      const hole = text === undefined ? undefined : written(analysis.valueOf(text));
      if (
        hole === undefined ||
        isEnvelope(hole, analysis) ||
        !isTrusted(node, analysis, sourceCode)
      )
        continue;
      yield {
        node: text ?? node,
        messageId: 'unchecked',
        data: { source: mention(sourceCode, hole) },
      };
    }
  },
});

/** What the service wrote around the text of the model, before anything is read out of it. */
function isEnvelope({ labels, node, path }: Hole, analysis: Analysis): boolean {
  if (!labels.has('envelope')) return false;
  const names = analysis.named(path[0]?.node ?? node);
  return names.length > 0 && !names.some((name) => name.includes('JSON.parse()'));
}

/** The part of a text that a model wrote. */
function written({ texts }: Value): Hole | undefined {
  return texts
    .flatMap((text) => text.filter((part) => typeof part !== 'string'))
    .find(({ certainty, labels }) => certainty === 'untrusted' && labels.has('model'));
}
