import type { Hole, SinkUse } from '@magi-guardrail/dataflow';
import { isDoubledLast } from '../rule/doubled-quotes.js';
import type { SqlPlace } from './positions.js';

/**
 * Whether nothing of a text can end the quotes around it, of a text or of a name, for each such quote in it was doubled
 * last of all. What a stranger gave is not believed: which database reads the statement is seldom known for sure.
 */
export function isDoubled({ value, until }: SqlPlace<Hole>, { sink }: SinkUse<'sql'>): boolean {
  if (!quotes.has(until) || value.certainty === 'untrusted') return false;
  if (sink.backslash === true || (sink.backslash === 'texts' && until !== '`')) return false;
  return isDoubledLast(value, until);
}

/** Around texts, and around names in the standard and in MySQL. */
const quotes: ReadonlySet<string> = new Set(["'", '"', '`']);
