import path from 'node:path';
import type { HookPlace } from '../hook-place.js';
import { addLines, readLines } from './lines.js';

/** Of some commits those that the audit trail has not been told of: a push may be tried ten times. */
export function untold<T extends { readonly id: string }>(
  place: HookPlace,
  commits: readonly T[],
): readonly T[] {
  const told = new Set(readLines(listIn(place)));
  return commits.filter(({ id }) => !told.has(id));
}

/** Throws the error of the file system. */
export function rememberTold(place: HookPlace, commits: readonly string[]): void {
  addLines(listIn(place), commits, MOST);
}

function listIn({ shared }: HookPlace): string {
  return path.join(shared, 'guardrail', 'told-commits');
}

const MOST = 10_000;
