import type { AuditEvent, FindingClosed, OpenFinding, SuppressionSeen } from '../audit/events.js';
import { findingKey, TrailState } from '../audit/state.js';
import type { Severity } from '../result/model.js';
import { exceptionsOf } from './exceptions.js';
import type { ClosedEntry, OpenEntry, Posture } from './posture.js';
import { RuleTally } from './rule-tally.js';
import { durationsOf } from './statistics.js';
import type { Day } from './timeline.js';

const RANK = { high: 0, medium: 1, low: 2 } as const;

/** What was open and when it was closed. A finding that two trails tell of is one finding. */
export class FindingHistory {
  readonly #states = new Map<number, TrailState>();
  readonly #tally = new RuleTally();
  readonly #closed: ClosedEntry[] = [];
  /** Which closings were counted: two runs at once may both tell of one. */
  readonly #counted = new Set<string>();
  readonly #lastClosed = new Map<string, string>();
  readonly #fixTimes: Record<Severity, number[]> = { high: [], medium: [], low: [] };

  /** Without a day the event only tells what is open. */
  add(trail: number, event: AuditEvent, day: Day | undefined): void {
    const state = this.#states.get(trail) ?? new TrailState();
    this.#states.set(trail, state);
    if (day !== undefined) this.#count(event, day);
    state.apply(event);
  }

  openNow(): Record<Severity, number> {
    const counts = { high: 0, medium: 0, low: 0 };
    for (const { severity } of this.#open().values()) counts[severity] += 1;
    return counts;
  }

  figures(
    now: Date,
  ): Pick<
    Posture,
    | 'timeToFix'
    | 'openNow'
    | 'open'
    | 'closed'
    | 'falsePositives'
    | 'rules'
    | 'files'
    | 'exceptions'
  > {
    const open = [...this.#open().values()];
    const { high, medium, low } = this.#fixTimes;
    return {
      timeToFix: {
        all: durationsOf([...high, ...medium, ...low]),
        ...{ high: durationsOf(high), medium: durationsOf(medium), low: durationsOf(low) },
      },
      openNow: this.openNow(),
      open: open.map(entryOf).sort(byUrgency),
      closed: this.#closed.toSorted((a, b) => order(b.closed, a.closed)),
      ...this.#tally.figures(open),
      exceptions: exceptionsOf([...this.#states.values()], now),
    };
  }

  #open(): ReadonlyMap<string, OpenFinding> {
    const states = [...this.#states.values()];
    const [only] = states;
    if (only !== undefined && states.length === 1) return only.open;
    return new Map(states.flatMap(({ open }) => [...open]));
  }

  #isOpen(key: string): boolean {
    return [...this.#states.values()].some(({ open }) => open.has(key));
  }

  #count(event: AuditEvent, day: Day): void {
    switch (event.event) {
      case 'finding.opened':
        if (this.#isOpen(findingKey(event))) return;
        day.opened += 1;
        this.#tally.opened(event);
        break;
      case 'finding.closed':
        this.#countClosed(event, day);
        break;
      case 'suppression.seen':
        this.#countSuppressed(event);
        break;
      default:
        break;
    }
  }

  #countClosed(event: FindingClosed, day: Day): void {
    const { rule, severity, as, kind, opened, time: closed } = event;
    const key = findingKey(event);
    if (this.#counted.has(`${key}\0${opened}`)) return;
    this.#counted.add(`${key}\0${opened}`);
    this.#lastClosed.set(key, closed);
    day.closed += 1;
    this.#closed.push({
      ...entryOf({ ...event, since: opened }),
      closed,
      as,
      ...(kind && { kind }),
    });
    this.#tally.closed(rule, severity, kind);
    if (as !== 'fixed' && as !== 'deleted') return;
    this.#fixTimes[severity].push(Math.max(0, Date.parse(closed) - Date.parse(opened)));
  }

  /** What was suppressed before it was ever open is closed as well. */
  #countSuppressed(event: SuppressionSeen): void {
    const { rule, severity, kind, time } = event;
    const key = findingKey(event);
    const isKnown = [...this.#states.values()].some(({ suppressions }) => suppressions.has(key));
    if (!isKnown && this.#lastClosed.get(key) !== time) this.#tally.closed(rule, severity, kind);
  }
}

function entryOf({
  rule,
  severity,
  path,
  line,
  fingerprint,
  commit,
  since: opened,
}: OpenFinding): OpenEntry {
  return {
    ...{ rule, severity, path, line, fingerprint },
    ...(commit !== undefined && { commit }),
    opened,
  };
}

function byUrgency(a: OpenEntry, b: OpenEntry): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    order(a.opened, b.opened) ||
    order(a.path, b.path) ||
    a.line - b.line
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
