import { strangers } from '../prompt/chosen.js';
import { forgedIn, type Forged } from '../prompt/forged.js';
import { obeyed, type Obeyed } from '../prompt/judge.js';
import { placeIn } from '../prompt/place-of.js';
import type { Speaker } from '../prompt/slots.js';
import { advice, calledText } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { prompting } from '../rule/standards.js';

/** Who may give orders to a model is decided by the program. */
export default defineRule({
  name: 'no-prompt-injection',
  description: 'Disallow text of strangers where a language model takes its orders from',
  instead:
    "Keep instructions constant, and put what strangers write into a message of the user's role.",
  severity: 'high',
  cwe: [1427],
  ...prompting,
  messages: {
    system:
      '`{{call}}` puts {{source}}{{more}} into {{slot}}, which the model obeys, so whoever writes it gives the orders (CWE-1427). {{instead}}',
    model:
      '`{{call}}` puts {{source}}{{more}} into {{slot}}, so a stranger decides what the model believes it has said (CWE-1427). {{instead}}',
    template:
      '`{{call}}` compiles {{source}}{{more}} as the template of a prompt, so a stranger writes orders and reads variables (CWE-1427). {{instead}}',
    list: '`{{call}}` takes {{source}} as messages, and whoever sends it can send one that speaks as `{{role}}` (CWE-1427). {{instead}}',
    role: '`{{call}}` takes the role of a message from {{source}}, and `{{role}}` is one, too (CWE-1427). {{instead}}',
    options:
      '`{{call}}` takes its options from {{source}}, instructions and tools included (CWE-1427). {{instead}}',
  },
  *check(check) {
    const { analysis, sourceCode } = check;
    for (const use of analysis.sinks('prompt')) {
      const data = (found: Pick<Obeyed | Forged, 'hole'>) => ({
        call: calledText(sourceCode, use),
        source: mention(sourceCode, found.hole),
      });
      for (const found of obeyed(use, speakers, strangers, analysis)) {
        const { slot, hole, more } = found;
        yield {
          node: placeIn(use, hole.node, slot.position),
          messageId: slot.speaker,
          data: {
            ...data(found),
            slot: slot.name,
            more: more > 0 ? ` and ${more} more` : '',
            instead: advice(sourceCode, use, remedies[slot.speaker]),
          },
        };
      }
      for (const found of forgedIn(use, check)) {
        const [role = 'system'] = (use.sink.messages ?? []).flatMap(({ system }) => system);
        yield {
          node: placeIn(use, found.hole.node, found.position),
          messageId: found.is,
          data: { ...data(found), role, instead: forgeries[found.is] },
        };
      }
    }
  },
});

const speakers: ReadonlySet<Speaker> = new Set(['system', 'model', 'template']);

const userMessage = "Put it into a message of the user's role, or choose the text from a table.";

const remedies: Readonly<Record<Speaker, string>> = {
  system: userMessage,
  model: "Put it into a message of the user's role.",
  template: 'Keep the template constant, and pass the value as a variable of it.',
  user: userMessage,
};

const forgeries: Readonly<Record<Forged['is'], string>> = {
  list: "Make each message yourself: `{ role: 'user', content: message.content }`.",
  role: "Write the role yourself, or allow `'user'` and `'assistant'` alone.",
  options: 'Name the options, and take only the text from a stranger.',
};
