import type { Severity } from '../result/model.js';
import type { Bucket, Timeline } from './posture.js';
import { percentilesOf } from './statistics.js';

/** What is counted of one day. */
export interface Day {
  passed: number;
  blocked: number;
  incomplete: number;
  opened: number;
  closed: number;
  bypasses: number;
  candidates: number;
  scanned: number;
  readonly latencies: number[];
  /** At its end; absent when nothing was told that day. */
  open?: Readonly<Record<Severity, number>>;
}

export function emptyDay(): Day {
  return {
    ...{ passed: 0, blocked: 0, incomplete: 0, opened: 0, closed: 0 },
    ...{ bypasses: 0, candidates: 0, scanned: 0, latencies: [] },
  };
}

/** As many as a chart can show. */
const MOST = 60;

/** The days from the first to the last one, without gaps; put together when they are many. */
export function timelineOf(days: ReadonlyMap<string, Day>): Timeline {
  const names = [...days.keys()].sort();
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'day', buckets: [] };
  const unit = unitFor(first, last);
  const starts = startsUpTo(startOf(last, unit), startOf(first, unit), unit);
  let open: Bucket['open'] = before(names, starts[0] ?? first, days);
  const buckets = starts.map((start): Bucket => {
    const members = names.flatMap((name) =>
      startOf(name, unit) === start ? (days.get(name) ?? []) : [],
    );
    open = members.findLast((day) => day.open !== undefined)?.open ?? open;
    return bucketOf(start, members, open);
  });
  return { unit, buckets };
}

const NONE: Bucket['open'] = { high: 0, medium: 0, low: 0 };

/** What was open before the first day that is shown. */
function before(names: readonly string[], first: string, days: ReadonlyMap<string, Day>) {
  const name = names.findLast((it) => it < first && days.get(it)?.open !== undefined);
  return (name === undefined ? undefined : days.get(name)?.open) ?? NONE;
}

function bucketOf(start: string, days: readonly Day[], open: Bucket['open']): Bucket {
  const [passed, blocked, incomplete] = [sum('passed'), sum('blocked'), sum('incomplete')];
  return {
    start,
    ...{ total: passed + blocked + incomplete, passed, blocked, incomplete },
    open,
    ...{ opened: sum('opened'), closed: sum('closed'), bypasses: sum('bypasses') },
    ...{ candidates: sum('candidates'), scanned: sum('scanned') },
    latency: percentilesOf(days.flatMap(({ latencies }) => latencies)),
  };

  function sum(key: Exclude<keyof Day, 'latencies' | 'open'>): number {
    return days.reduce((total, day) => total + day[key], 0);
  }
}

const DAY = 86_400_000;

function unitFor(first: string, last: string): Timeline['unit'] {
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  if (days <= MOST) return 'day';
  return days <= MOST * 7 ? 'week' : 'month';
}

/** The day on which the day, week (from Monday) or month of a day begins. */
function startOf(day: string, unit: Timeline['unit']): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const time = Date.parse(day);
  return isoDay(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY);
}

function startsUpTo(last: string, first: string, unit: Timeline['unit']): string[] {
  const starts: string[] = [];
  for (let at = last; at >= first && starts.length < MOST;) {
    starts.unshift(at);
    at = startOf(isoDay(Date.parse(at) - DAY), unit);
  }
  return starts;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
