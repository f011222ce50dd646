import { ask } from '../init/confirm.js';
import type { Io } from '../io.js';

export interface Proposal {
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** The command that goes on without a question. */
  readonly command: string;
  readonly question: string;
}

/** An exit code when nothing is to be written: a dry run, a no, Ctrl-C, or nobody who can answer. */
export async function mayNotWrite(proposal: Proposal, io: Io): Promise<number | undefined> {
  if (proposal.dryRun) {
    io.out('Nothing was written (--dry-run).');
    return 0;
  }
  if (proposal.yes) return undefined;
  if (!io.interactive) {
    io.err(`Nothing was written: nobody can be asked here. Run \`${proposal.command}\` to go on.`);
    return 3;
  }
  const answer = await ask(proposal.question, io.streams);
  if (answer === 'yes') return undefined;
  io.out('Nothing was written.');
  return answer === 'no' ? 0 : INTERRUPTED;
}

/** What a shell says of a program that Ctrl-C stopped. */
export const INTERRUPTED = 130;
