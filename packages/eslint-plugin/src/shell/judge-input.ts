import type { Receiver, SinkUse } from '@magi-guardrail/dataflow';
import { worstHole } from '../rule/worst-hole.js';
import { readsInput } from './interpreter-table.js';
import { programName } from './interpreters.js';
import type { Verdict } from './judge.js';
import { holesOf, isDetermined } from './line.js';

/** `spawn('bash').stdin.write(x)`: the program that was started runs what it is sent. */
export function judgeInput(use: SinkUse<'shell'>): Verdict | undefined {
  const program = use.receiver && readerOf(use.receiver);
  if (program === undefined) return undefined;
  const texts = use.argument(use.sink.command)?.texts ?? [];
  const holes = texts.flatMap((text) => holesOf(text)).filter((hole) => !isDetermined(hole));
  const hole = worstHole(holes);
  return hole && { is: 'interpreter', node: hole.node, hole, commands: [], interpreter: program };
}

/** The interpreter that reads its input as a program; with a file to run, input is only data. */
function readerOf(receiver: Receiver): string | undefined {
  for (const parts of receiver.argument(0)?.texts ?? []) {
    const name = programName({ parts });
    if (name === undefined || !readsInput.test(name)) continue;
    const words = receiver.argument(1)?.elements ?? [];
    const hasFile = words.some(({ texts }) =>
      texts.some(([first]) => typeof first !== 'string' || !first.startsWith('-')),
    );
    const hasScript = words.some(({ constants }) => constants?.includes('-c') === true);
    if (!hasFile && !hasScript) return name;
  }
  return undefined;
}
