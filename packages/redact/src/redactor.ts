import { checkOptions } from './check-options.js';
import { REDACTED } from './marker.js';
import type { RedactOptions } from './options.js';
import { type Policy, policyOf, type TextCompiler } from './policy.js';
import { Tracking } from './walk/tracking.js';
import { Walk } from './walk/walk.js';

/** Redacts with options that were compiled once. */
export interface Redactor {
  /**
   * A copy of the value without its secrets; the value itself when it holds none. Never changes its
   * argument and never throws.
   */
  object<T>(value: T): T;
  /** The text with its secrets replaced. */
  text(text: string): string;
}

/**
 * Compiles options; without `compileText` only names are looked at. What is `harmless` stays whatever its name says.
 * Throws a `TypeError` when the options are wrong.
 */
export function redactorOf(
  options: RedactOptions,
  compileText?: TextCompiler,
  harmless?: Policy['isKeptPlace'],
): Redactor {
  checkOptions(options);
  const policy = policyOf(options, compileText, harmless);
  return {
    // Every branch gives back what it was given, or the same kind of thing with texts replaced.
    object: <T>(value: T) => safely(() => redact(value, policy)) as T,
    text: (text) => safely(() => redact(text, policy)) as string,
  };
}

function redact(value: unknown, policy: Policy): unknown {
  try {
    return new Walk(policy).visit(value);
  } catch {
    // It is large, goes round in circles, or throws when it is read.
  }
  let tracking = new Tracking();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = new Walk(policy, tracking).visit(value);
    const corrected = tracking.corrected(round > 1);
    if (corrected === undefined) return next;
    tracking = corrected;
  }
  // Only an object that changes while it is read gets here.
  return REDACTED;
}

const MOST_ROUNDS = 6;

/** What failed must not be shown: nobody has looked at all of it. */
function safely(work: () => unknown): unknown {
  try {
    return work();
  } catch {
    return REDACTED;
  }
}
