import { approvalFields } from '../allowlist/fields.js';

/** What stands after `--` in a comment. */
export interface WrittenReason {
  readonly reason: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires?: string;
  readonly ticket?: string;
  /** What is wrong with the part in parentheses. */
  readonly mistake?: string;
}

/**
 * Takes a reason apart: `Sorted by hand (expires 2027-01-31, SEC-123)`. Parentheses at the end that
 * hold neither a date nor a ticket belong to the reason.
 */
export function readReason(written: string): WrittenReason {
  const text = written.trim();
  const [, before, inside] = /^(.*)\(([^()]{1,300})\)\.?$/s.exec(text) ?? [];
  if (before === undefined || inside === undefined) return { reason: text };
  const items = inside.split(',').map((item) => item.trim());
  const dates = items.flatMap((item) => EXPIRES.exec(item)?.slice(1, 2) ?? []);
  const tickets = items.filter((item) => TICKET.test(item));
  if (dates.length + tickets.length === 0) return { reason: text };
  const reason = before.trim();
  const [expires] = dates;
  const [ticket] = tickets;
  if (dates.length + tickets.length < items.length || dates.length > 1) {
    return { reason, mistake: 'its parentheses may hold one date and tickets only' };
  }
  if (expires !== undefined && !approvalFields.expires.accepts(expires)) {
    return { reason, mistake: `\`${expires.slice(0, 20)}\` is no date` };
  }
  return {
    reason,
    ...(expires !== undefined && { expires }),
    ...(ticket !== undefined && { ticket }),
  };
}

const EXPIRES = /^expires:?\s+(\S.*)$/i;
const TICKET = /^(?:[A-Z][A-Z\d_]*-\d+|#\d+|https?:\/\/\S+)$/;
