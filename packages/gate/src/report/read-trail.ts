import fs from 'node:fs/promises';
import type { AuditEvent } from '../audit/events.js';
import { linesFrom } from '../audit/lines.js';
import { parseLine } from '../audit/parse-line.js';
import { segmentsOf } from '../audit/segments.js';
import { GateError } from '../gate-error.js';
import type { TrailReading } from './posture.js';

export interface Told {
  /** Which of the trails tells it, counted from 0. */
  readonly trail: number;
  readonly event: AuditEvent;
}

/** Reads trails line by line, each with the files that were put aside, and counts what it left out. */
export class TrailReader {
  readonly #trails: readonly string[];
  readonly #latest: string;
  #files = 0;
  #lines = 0;
  #damaged = 0;
  #unknown = 0;

  constructor(trails: readonly string[], now: Date) {
    this.#trails = trails;
    // Clocks differ a little. What is further in the future did not happen.
    this.#latest = new Date(now.getTime() + 86_400_000).toISOString();
  }

  /** All events in the order of their times; within one trail in the order they were written. */
  async *events(): AsyncGenerator<Told> {
    const sources = this.#trails.map((file) => this.#eventsOf(file));
    const heads = await Promise.all(sources.map(next));
    for (;;) {
      const trail = earliest(heads);
      const event = heads[trail];
      const source = sources[trail];
      if (event === undefined || source === undefined) return;
      yield { trail, event };
      heads[trail] = await next(source);
    }
  }

  reading(): TrailReading {
    return {
      files: this.#files,
      lines: this.#lines,
      damaged: this.#damaged,
      unknown: this.#unknown,
    };
  }

  async *#eventsOf(trail: string): AsyncGenerator<AuditEvent> {
    for (const file of await segmentsOf(trail)) {
      const handle = await openTrail(file);
      if (handle === undefined) continue;
      this.#files += 1;
      try {
        for await (const line of linesFrom(handle)) {
          const event = this.#parse(line);
          if (event !== undefined) yield event;
        }
      } finally {
        await handle.close();
      }
    }
  }

  #parse(line: string): AuditEvent | undefined {
    if (line.trim() === '') return undefined;
    this.#lines += 1;
    const event = parseLine(line);
    if (typeof event !== 'string' && event.time <= this.#latest) return event;
    if (event === 'unknown') this.#unknown += 1;
    else this.#damaged += 1;
    return undefined;
  }
}

async function next(source: AsyncGenerator<AuditEvent>): Promise<AuditEvent | undefined> {
  const { value, done } = await source.next();
  return done === true ? undefined : value;
}

function earliest(heads: readonly (AuditEvent | undefined)[]): number {
  let best = 0;
  for (const [at, head] of heads.entries()) {
    const time = heads[best]?.time;
    if (head !== undefined && (time === undefined || head.time < time)) best = at;
  }
  return best;
}

async function openTrail(file: string): Promise<fs.FileHandle | undefined> {
  try {
    const handle = await fs.open(file, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    throw new GateError(`${file} is no file. Give the audit trail, or the folder it lies in.`);
  } catch (error) {
    if (error instanceof GateError || !(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return undefined;
    throw new GateError(`${file} cannot be read (${error.message}). Make it readable.`);
  }
}
