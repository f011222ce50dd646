/** The day so many days after another, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Takes a day from today to a last one; completes "must be …". */
export function dayUntil(today: string, days: number) {
  const latest = addDays(today, days);
  return {
    expected: `a date from ${today} to ${latest}`,
    accepts: (value: unknown) =>
      typeof value === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(value) &&
      !Number.isNaN(Date.parse(value)) &&
      value >= today &&
      value <= latest,
  };
}
