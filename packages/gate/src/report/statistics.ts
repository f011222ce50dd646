import type { Durations, Percentiles, Rate } from './posture.js';

/** The value below which a share of all lies, by the nearest rank; nothing for no values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function percentilesOf(values: readonly number[]): Percentiles {
  const [p50, p95] = [percentile(values, 0.5), percentile(values, 0.95)];
  if (p50 === undefined || p95 === undefined) return { count: 0 };
  return { count: values.length, p50: Math.round(p50), p95: Math.round(p95) };
}

const HOUR = 3_600_000;

/** Of durations in milliseconds. */
export function durationsOf(values: readonly number[]): Durations {
  const median = percentile(values, 0.5);
  if (median === undefined) return { count: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    count: values.length,
    meanHours: rounded(mean / HOUR),
    medianHours: rounded(median / HOUR),
  };
}

export function rateOf(count: number, of: number): Rate {
  return of === 0 ? { count, of } : { count, of, rate: rounded(count / of, 4) };
}

function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
