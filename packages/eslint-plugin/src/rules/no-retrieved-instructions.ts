import { authors, isChosenBy, strangers } from '../prompt/chosen.js';
import { obeyed } from '../prompt/judge.js';
import { placeIn } from '../prompt/place-of.js';
import type { Speaker } from '../prompt/slots.js';
import { advice, calledText } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { prompting } from '../rule/standards.js';

/** What was found is data, whoever found it. */
export default defineRule({
  name: 'no-retrieved-instructions',
  description: 'Disallow retrieved or generated text where a language model takes its orders from',
  instead: "Put what was retrieved into a message of the user's role, marked as data.",
  severity: 'medium',
  cwe: [1427],
  ...prompting,
  profiles: ['strict'],
  messages: {
    system:
      '`{{call}}` puts {{source}}{{more}} into {{slot}}, so an order hidden in what was retrieved is obeyed (CWE-1427). {{instead}}',
  },
  *check({ analysis, sourceCode }) {
    for (const use of analysis.sinks('prompt')) {
      for (const { slot, hole, more } of obeyed(use, speakers, authors, analysis)) {
        if (isChosenBy(hole, strangers, analysis)) continue;
        yield {
          node: placeIn(use, hole.node, slot.position),
          messageId: 'system',
          data: {
            call: calledText(sourceCode, use),
            source: mention(sourceCode, hole),
            more: more > 0 ? ` and ${more} more` : '',
            slot: slot.name,
            instead: advice(sourceCode, use, "Put it into a message of the user's role, as data."),
          },
        };
      }
    }
  },
});

const speakers: ReadonlySet<Speaker> = new Set(['system', 'template']);
