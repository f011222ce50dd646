import { popularNames } from './popular-names.js';

/** The names that a mistaken one was probably meant to be: the declared ones, and else the popular ones. */
export function meantBy(name: string, declared: readonly string[]): readonly string[] {
  const own = declared.filter((each) => !each.startsWith('@types/') && isClose(name, each));
  return own.length > 0 ? own : popularNames.filter((each) => isClose(name, each));
}

/** One letter more, less, changed or swapped with its neighbour; or other signs between the words. */
function isClose(name: string, other: string): boolean {
  if (name === other) return false;
  if (bare(name) === bare(other)) return true;
  return Math.min(name.length, other.length) >= SHORTEST && isOneStep(name, other);
}

/** Between shorter names, one letter is the difference of many that exist. */
const SHORTEST = 5;

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_.]|(?:\.js|js)$/g, '');
}

function isOneStep(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
