import { approvalFields } from '../allowlist/fields.js';
import type { Severity } from '../rule/meta.js';
import { severities } from '../severities.js';
import type { Directive } from './directives.js';
import { readReason } from './reason.js';

/** What a comment that switches rules off must carry. */
export interface Demands {
  readonly requireExpiry: boolean;
  readonly requireTicket: boolean;
  /** How many days it may hold. */
  readonly maxDays: Readonly<Record<'medium' | 'low', number>>;
}

/** What is wrong with a comment, for one of the rules it names. */
export interface Mistake {
  readonly messageId: 'high' | 'reason' | 'details' | 'expiry' | 'ended' | 'ticket';
  readonly rule: string;
  readonly data: Readonly<Record<string, string>>;
}

interface Circumstances extends Demands {
  /** YYYY-MM-DD */
  readonly today: string;
}

const OURS = 'guardrail/';

/** The first mistake about each rule of ours that a comment switches off. */
export function* mistakesIn(directive: Directive, circumstances: Circumstances): Iterable<Mistake> {
  if (directive.kind === 'enable') return;
  for (const rule of directive.rules.filter((name) => name.startsWith(OURS))) {
    const mistake = mistakeAbout(rule, directive.reason ?? '', circumstances);
    if (mistake !== undefined) yield { rule, ...mistake };
  }
}

type Judged = Omit<Mistake, 'rule'> | undefined;

function mistakeAbout(rule: string, written: string, circumstances: Circumstances): Judged {
  const severity = severityOf(rule.slice(OURS.length));
  // ESLint itself reports a rule that does not exist.
  if (severity === undefined) return undefined;
  if (severity === 'high') return { messageId: 'high', data: {} };
  return mistakeInReason(written, severity, circumstances);
}

function mistakeInReason(
  written: string,
  severity: 'medium' | 'low',
  { today, maxDays, requireExpiry, requireTicket }: Circumstances,
): Judged {
  const { reason, expires, ticket, mistake } = readReason(written);
  const latest = dayAfter(today, maxDays[severity]);
  if (!approvalFields.reason.accepts(reason)) return { messageId: 'reason', data: {} };
  if (mistake !== undefined) return { messageId: 'details', data: { mistake, latest } };
  if (expires !== undefined && expires < today)
    return { messageId: 'ended', data: { expires, latest } };
  const isEndless =
    expires === undefined ? requireExpiry && severity === 'medium' : expires > latest;
  if (isEndless) return { messageId: 'expiry', data: { latest } };
  return requireTicket && ticket === undefined ? { messageId: 'ticket', data: {} } : undefined;
}

function severityOf(name: string): Severity | undefined {
  return Object.entries(severities).find(([rule]) => rule === name)?.[1];
}

const DAY = 24 * 60 * 60 * 1000;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
