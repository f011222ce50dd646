import fs from 'node:fs/promises';
import path from 'node:path';
import { trailFile } from '../audit/trail-file.js';
import { GateError } from '../gate-error.js';
import { findRepository } from '../git/repository.js';
import { Collector } from './collect.js';
import type { Posture } from './posture.js';
import { TrailReader } from './read-trail.js';

export interface ReportOptions {
  /** A folder in the repository. */
  readonly cwd: string;
  /**
   * Trails to read, or the folders they lie in, relative to `cwd`; they are put together in the order of
   * time. Default: `.guardrail/audit.jsonl` in the root of the repository, which need not be there yet.
   */
  readonly trails?: readonly string[];
  /** Only what happened from this day or moment on counts: `2026-11-21`, or a full ISO 8601 time. */
  readonly since?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Default: now. */
  readonly now?: Date;
}

/**
 * Adds up what audit trails say. A trail without lines gives an empty report, and what cannot be read of
 * it is counted. Throws `GateError` when a trail that was named is not there, or `since` is no date.
 */
export async function createReport(options: ReportOptions): Promise<Posture> {
  const { since, now = new Date() } = options;
  const collector = new Collector({ now, ...(since !== undefined && { since: momentOf(since) }) });
  const reader = new TrailReader(await trailsOf(options), now);
  for await (const told of reader.events()) collector.add(told);
  return collector.finish(reader.reading());
}

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

function momentOf(since: string): string {
  const time = MOMENT.test(since) ? new Date(since) : undefined;
  // `2026-02-30` would be a day in March.
  const isReal = time !== undefined && !isNaN(+time) && isDay(since.slice(0, 10));
  if (isReal) return time.toISOString();
  throw new GateError(
    `since: "${since}" is no date. Write a day such as 2026-11-21, or a time such as 2026-11-21T09:30Z.`,
  );
}

function isDay(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !isNaN(+time) && time.toISOString().startsWith(day);
}

async function trailsOf({ cwd, trails, env }: ReportOptions): Promise<readonly string[]> {
  if (trails === undefined || trails.length === 0) {
    return [trailFile((await findRepository(cwd, env ?? process.env)).root)];
  }
  return Promise.all(trails.map(async (name) => namedTrail(path.resolve(cwd, name))));
}

/** A folder is one that was kept from elsewhere: a `.guardrail`, or what it was unpacked into. */
async function namedTrail(name: string): Promise<string> {
  const isFolder = await fs.stat(name).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (isFolder === false) return name;
  const inside = [path.join(name, 'audit.jsonl'), trailFile(name)];
  const found = isFolder === true ? await firstThere(inside) : undefined;
  if (found !== undefined) return found;
  throw new GateError(
    `There is no audit trail ${name}. Give a file such as .guardrail/audit.jsonl, or the folder it lies in.`,
  );
}

async function firstThere(names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const isThere = await fs.stat(name).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isThere) return name;
  }
  return undefined;
}
