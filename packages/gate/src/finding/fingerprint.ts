import { createHash } from 'node:crypto';

/**
 * Gives each finding of one file an identity that survives moved lines, changed indentation and a
 * renamed file. It is made of masked code, so it says nothing about a secret.
 */
export function createFingerprints(): (ruleId: string, line: string, column: number) => string {
  const seen = new Map<string, number>();
  return (ruleId, line, column) => {
    const key = `${ruleId}\0${normalise(line, column)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const hash = createHash('sha256').update(`guardrail/v1\0${key}\0${occurrence}`);
    return hash.digest('hex').slice(0, 32);
  };
}

/** A long line is mostly other code: only what stands around the finding counts. */
const LONG = 500;
const AROUND = 100;

function normalise(line: string, column: number): string {
  const near =
    line.length > LONG ? line.slice(Math.max(0, column - AROUND), column + AROUND) : line;
  return near.replace(/\s+/g, ' ').trim();
}
