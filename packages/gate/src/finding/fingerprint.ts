import { createHash, createHmac } from 'node:crypto';
import type { Issue } from './issue.js';
import type { SourceView } from './source-view.js';

export type Fingerprint = (ruleId: string, line: string, column: number) => string;

/**
 * Gives each finding of one file an identity that survives moved lines, changed indentation and a
 * renamed file. It is made of masked code, so it says nothing about a secret.
 */
export function createFingerprints(): Fingerprint {
  const seen = new Map<string, number>();
  return (ruleId, line, column) => {
    const key = `${ruleId}\0${normalise(line, column)}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const hash = createHash('sha256').update(`guardrail/v1\0${key}\0${occurrence}`);
    return hash.digest('hex').slice(0, 32);
  };
}

/** What makes a finding this one, hashed under the salt of each file that may know it. */
export interface Identity {
  readonly identity: string;
  /** What guardrail.suppressions.json knows it by. */
  readonly mark: string;
}

/** Hashes what makes a finding this one, so that the hash tells nothing to whoever lacks the salt. */
export type Identify = (issue: Issue, view: SourceView) => Identity;

/**
 * Two findings of one rule have the same identity when they are about the same secret, or else about
 * the same line of code. Unlike a fingerprint it tells secrets apart that look alike when masked.
 */
export function identifyBy(salt: string, marks: string): Identify {
  return (issue, view) => {
    const identity = hash(salt, issue, view);
    return { identity, mark: salt === marks ? identity : hash(marks, issue, view) };
  };
}

function hash(salt: string, { ruleId, secret, line, column }: Issue, view: SourceView): string {
  const content =
    secret === undefined
      ? `code\0${normalise(view.line(line), column)}`
      : `secret\0${view.raw(secret)}`;
  return createHmac('sha256', salt).update(`${ruleId}\0${content}`).digest('hex').slice(0, 32);
}

/** A long line is mostly other code: only what stands around the finding counts. */
const LONG = 500;
const AROUND = 100;

function normalise(line: string, column: number): string {
  const near =
    line.length > LONG ? line.slice(Math.max(0, column - AROUND), column + AROUND) : line;
  return near.replace(/\s+/g, ' ').trim();
}
