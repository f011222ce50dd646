import type { Readable, Writable } from 'node:stream';

export type Answer = 'yes' | 'no' | 'cancelled';

/** Where a question is asked, other than on the terminal. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks on the terminal; Ctrl-C is an answer of its own. */
export async function ask(message: string, streams?: Streams, initial = true): Promise<Answer> {
  const prompts = await import('@clack/prompts');
  const answer = await prompts.confirm({ message, initialValue: initial, ...streams });
  if (prompts.isCancel(answer)) return 'cancelled';
  return answer ? 'yes' : 'no';
}
