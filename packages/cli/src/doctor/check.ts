/** What the doctor found about one thing. */
export interface Check {
  /** Stable, for programs: `hooks.connected`. */
  readonly id: string;
  /** `unknown`: it could not be determined. */
  readonly status: 'ok' | 'warn' | 'fail' | 'unknown';
  /** What is there, in one sentence without a full stop. */
  readonly found: string;
  /** What to do about it. */
  readonly remedy?: string;
}

export function ok(id: string, found: string): Check {
  return { id, status: 'ok', found };
}

export function warn(id: string, found: string, remedy: string): Check {
  return { id, status: 'warn', found, remedy };
}

export function fail(id: string, found: string, remedy: string): Check {
  return { id, status: 'fail', found, remedy };
}

export function unknown(id: string, found: string, remedy: string): Check {
  return { id, status: 'unknown', found, remedy };
}
