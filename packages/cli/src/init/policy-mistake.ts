import { policyFacts, policyFileNames } from '@magi-guardrail/gate';
import type { Facts } from './facts.js';
import type { Io } from '../io.js';

/** Tells of a mistake in a policy file that was there before; the exit code. */
export async function tellMistake({ cwd }: Facts, io: Io): Promise<number> {
  const mistake = await mistakeIn(cwd, io.env);
  if (mistake === undefined) return 0;
  io.err(`${mistake}\nRepair it first: no commit passes while the policy cannot be read.`);
  return 2;
}

/** Without a repository there is nothing to read yet, and what connects the hooks says so. */
async function mistakeIn(cwd: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    await policyFacts(cwd, env);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return Object.values(policyFileNames).some((name) => message.includes(name))
      ? message
      : undefined;
  }
}
