import type { AuditEvent } from '../audit/events.js';
import { Decisions } from './decisions.js';
import { FindingHistory } from './finding-history.js';
import type { Posture, TrailReading } from './posture.js';
import { RunHistory } from './run-history.js';
import type { Told } from './read-trail.js';
import { type Day, emptyDay, timelineOf } from './timeline.js';

/** What of a trail counts. */
export interface Window {
  /** ISO 8601; what was before only tells what is open. */
  readonly since?: string;
  readonly now: Date;
}

/** Adds up what trails tell, one event after the other. */
export class Collector {
  readonly #window: Window;
  readonly #days = new Map<string, Day>();
  readonly #findings = new FindingHistory();
  readonly #runs = new RunHistory();
  readonly #decisions = new Decisions();
  #first: string | undefined;
  #last: string | undefined;

  constructor(window: Window) {
    this.#window = window;
  }

  add({ trail, event }: Told): void {
    const { since } = this.#window;
    if (since !== undefined && event.time < since) {
      this.#findings.add(trail, event, undefined);
      return;
    }
    this.#first ??= event.time;
    if (this.#last === undefined || event.time > this.#last) this.#last = event.time;
    const day = this.#dayOf(event);
    this.#findings.add(trail, event, day);
    this.#runs.add(event, day);
    this.#decisions.add(event, day);
  }

  finish(reading: TrailReading): Posture {
    this.#closeDay();
    const { since = this.#first, now } = this.#window;
    return {
      schemaVersion: 1,
      generatedAt: now.toISOString(),
      ...(since !== undefined && { since }),
      ...(this.#last !== undefined && { until: this.#last }),
      trail: reading,
      ...this.#runs.figures(),
      timeline: timelineOf(this.#days),
      ...this.#findings.figures(now),
      ...this.#decisions.figures(),
    };
  }

  #current: { readonly name: string; readonly day: Day } | undefined;

  /** The day an event counts for. What is open is noted when the next day begins. */
  #dayOf({ time }: AuditEvent): Day {
    const name = time.slice(0, 10);
    if (this.#current?.name === name) return this.#current.day;
    this.#closeDay();
    const day = this.#days.get(name) ?? emptyDay();
    this.#days.set(name, day);
    this.#current = { name, day };
    return day;
  }

  #closeDay(): void {
    if (this.#current !== undefined) this.#current.day.open = this.#findings.openNow();
  }
}
