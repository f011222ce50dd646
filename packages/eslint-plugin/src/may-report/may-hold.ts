import { isStrongPassword, isUnguessable } from '@magi-guardrail/secrets/naming';
import { holdsCandidate } from '../secret/candidates.js';
import { mayHoldFallback } from '../secret/spoken-of.js';
import type { Watch } from '../secret/watch.js';

/** Whether a file with this text may hold a secret, said without parsing it; never no where there is one. */
export function mayHoldSecret(text: string, watch: Watch): boolean {
  return (
    mayHoldFallback(text) ||
    (holdsCandidate(text) && mayHoldString(text)) ||
    watch.find(text).length > 0
  );
}

/**
 * Whether a string of the file may look drawn by a machine. Where strings begin and end only a parser
 * knows, so all that stands between two signs that can delimit one is taken for a string. Such a string
 * has no white space.
 */
function mayHoldString(text: string): boolean {
  // In the program the two lines are one string without a break.
  if (/\\[\r\n\u2028\u2029]/.test(text)) return true;
  for (const [run] of text.matchAll(/\S{12,}/g)) {
    if (!MIXED.test(run)) continue;
    const signs = Array.from(run.matchAll(DELIMITER), ({ index }) => index);
    if (signs.length > MOST || mayHoldBetween(run, signs)) return true;
  }
  return false;
}

function mayHoldBetween(run: string, signs: readonly number[]): boolean {
  return signs.some((start, index) =>
    signs.slice(index + 1).some((end) => {
      if (end - start <= SHORTEST) return false;
      const between = run.slice(start + 1, end);
      if (!MIXED.test(between)) return false;
      return SPELLED.test(between) || looksDrawn(between) || looksDrawn(between.replace(/\$$/, ''));
    }),
  );
}

function looksDrawn(text: string): boolean {
  return isUnguessable(text) || isStrongPassword(text);
}

/** Both kinds of strings that look drawn have a digit beside a letter or a sign. */
const MIXED = /\d/;
const SHORTEST = 10;
/** Quotation marks, and what surrounds text in templates and in JSX. */
const DELIMITER = /["'`{}<>]/g;
/** Code without white space is minified: to parse it is cheaper than to look at every pair. */
const MOST = 60;
/** Characters that are written as something else. */
const SPELLED = /\\|&[#\w]+;/;
