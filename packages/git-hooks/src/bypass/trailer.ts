import fs from 'node:fs';
import { git } from '../git.js';
import type { HookPlace } from '../hook-place.js';

/** What the message of a commit says that nobody checked. */
const TRAILER = 'Guardrail: bypassed';

/** Adds the trailer above comments and scissors, as git itself adds `Signed-off-by`, and only once. */
export function addTrailer(place: HookPlace, file: string): boolean {
  // Git would put it into the paragraph of a last line that does not end.
  if (!fs.readFileSync(file, 'utf8').endsWith('\n')) fs.appendFileSync(file, '\n');
  const options = ['--in-place', '--no-divider', '--if-exists', 'addIfDifferent'];
  return git(place, 'interpret-trailers', ...options, '--trailer', TRAILER, file) !== undefined;
}

export function hasTrailer(text: string): boolean {
  return text.split(/\r?\n/).includes(TRAILER);
}

/** Takes the trailer out, if it is there. */
export function removeTrailer(file: string): void {
  const text = fs.readFileSync(file, 'utf8');
  const rest = text.replace(ALONE, '\n').replace(LINE, '');
  if (rest !== text) fs.writeFileSync(file, rest);
}

/** A paragraph of its own goes with the empty line above it. */
const ALONE = /\n\r?\nGuardrail: bypassed\r?\n(?=\r?\n|$)/g;
const LINE = /^Guardrail: bypassed(?:\r?\n|$)/gm;
