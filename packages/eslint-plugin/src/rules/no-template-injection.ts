import { judgeTemplate, type TemplateVerdict } from '../code/template.js';
import { advice, calledText, placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { injection } from '../rule/standards.js';

/** The source of a template is written by the author; values are its data. */
export default defineRule({
  name: 'no-template-injection',
  description: 'Disallow template source that is built from values or chosen by a stranger',
  instead: 'Keep the template constant, and pass values to it as data.',
  severity: 'high',
  cwe: [1336, 94],
  ...injection,
  messages: {
    untrusted:
      '`{{call}}` compiles {{source}} as a template, so a stranger writes code for your server (CWE-1336). {{instead}}',
    assembled:
      '`{{call}}` compiles template source that holds {{source}}, so template syntax in the value runs (CWE-1336). {{instead}}',
    data: '`{{call}}` takes {{source}} whole as its data, and options hidden in it become code (CWE-1336). Pass an object with the properties that the template uses.',
  } satisfies Record<TemplateVerdict['is'], string>,
  *check({ analysis, sourceCode }) {
    for (const use of analysis.sinks('template')) {
      const verdict = judgeTemplate(use, analysis);
      if (verdict === undefined) continue;
      const instead = advice(
        sourceCode,
        use,
        'Keep the template constant and pass values as data.',
      );
      yield {
        node: placeOf(use, verdict.hole.node),
        messageId: verdict.is,
        data: {
          call: calledText(sourceCode, use),
          source: mention(sourceCode, verdict.hole),
          instead,
        },
      };
    }
  },
});
