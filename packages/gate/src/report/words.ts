import type { PolicyChange } from '../audit/events.js';
import { counted } from '../format/words.js';

/** `2026-11-21 17:30`, in UTC like everything in the report. */
export function moment(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}

export function percent(rate: number | undefined): string {
  if (rate === undefined) return 'no data';
  const value = rate * 100;
  // Never round up to a whole that it is not.
  return `${value > 99 && value < 100 ? '99.9' : value.toFixed(value < 10 && value > 0 ? 1 : 0)} %`;
}

export function milliseconds(value: number | undefined): string {
  if (value === undefined) return 'no data';
  return value < 1000 ? `${value} ms` : `${(value / 1000).toFixed(1)} s`;
}

export function hours(value: number | undefined): string {
  if (value === undefined) return 'no data';
  if (value < 1) return counted(Math.round(value * 60), 'minute');
  if (value < 48) return `${Number(value.toFixed(1))} h`;
  return `${Number((value / 24).toFixed(1))} days`;
}

export function days(count: number): string {
  return counted(count, 'day');
}

/** How long a date is still away. */
export function left(daysLeft: number | undefined): string {
  if (daysLeft === undefined) return 'no date';
  if (daysLeft < 0) return `expired ${days(-daysLeft)} ago`;
  return daysLeft === 0 ? 'expires today' : `${days(daysLeft)} left`;
}

/** `strict → standard`, `+ src/old/**, − src/new/**`. */
export function changeWords({ before, after, added = [], removed = [] }: PolicyChange): string {
  const entries = [...added.map((it) => `+ ${it}`), ...removed.map((it) => `− ${it}`)];
  if (entries.length > 0) return entries.join(', ');
  return `${String(before ?? 'unset')} → ${String(after ?? 'unset')}`;
}
