import type { SinkUse } from '@magi-guardrail/dataflow';
import type { Command } from '../allowlist/match.js';
import { calledText } from '../rule/called.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { shorten } from '../rule/quote.js';
import { suggestCommandRepair } from '../suggest/command-repair.js';
import type { Verdict } from './judge.js';

/** The finding for a command without any variable part, the same in both rules for commands. */
export function constantCommand(
  use: SinkUse<'shell'>,
  verdict: Extract<Verdict, { is: 'constant' }>,
  check: Pick<Check<object>, 'sourceCode'>,
): Finding {
  // `let command = ''` is a line nobody means to run.
  const command = verdict.commands.find(({ words }) => words.length > 0) ?? verdict.commands[0];
  return {
    node: verdict.node,
    messageId: 'constant',
    data: {
      call: calledText(check.sourceCode, use),
      command: command === undefined ? 'a command' : `\`${shorten(commandText(command))}\``,
    },
    commands: verdict.commands,
    suggestions: suggestCommandRepair(use, check),
  };
}

function commandText({ words }: Command): string {
  return words
    .map((word) => {
      if (word.kind === 'constant') return word.text;
      return word.kind === 'enum' ? word.texts.join('|') : '…';
    })
    .join(' ');
}
