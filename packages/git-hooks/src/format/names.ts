import { reasonOf } from '../reason.js';

const MOST_NAMES = 3;

/** The first names of a list, and how many there are beside them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(shownName).join(', ');
  const others = names.length - MOST_NAMES;
  return others > 0 ? `${shown} and ${others} more` : shown;
}

/** A name may hold anything but NUL, so control characters are shown and not sent to the terminal. */
export function shownName(name: string): string {
  return /[\p{Cc}\p{Cf}]/u.test(name) ? JSON.stringify(name) : name;
}

/** The first lines of an error are written for people. */
export function shortReason(error: unknown): string {
  return reasonOf(error).split('\n').slice(0, 3).join('\n').trim();
}
