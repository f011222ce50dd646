import type { Path } from './options.js';

/** Whether a place is one of `a.b`, `a[0]`, `a["x.y"]`, `*.b` and `**.b`. */
export function pathMatcher(paths: readonly string[]): (path: Path) => boolean {
  const patterns = paths.map(parse);
  return (path) => patterns.some((pattern) => matches(pattern, 0, path, 0));
}

function parse(path: string): readonly string[] {
  const parts = [...path.matchAll(PART)].map(
    ([, double, single, index, name]) => double ?? single ?? index ?? name ?? '',
  );
  return parts.filter((part) => part !== '');
}

const PART = /\[(?:"([^"]*)"|'([^']*)'|([^\]"']*))\]|([^.[\]]+)/g;

function matches(pattern: readonly string[], at: number, path: Path, index: number): boolean {
  const part = pattern[at];
  if (part === undefined) return index === path.length;
  if (part !== '**') {
    const isHere = index < path.length && (part === '*' || part === path[index]);
    return isHere && matches(pattern, at + 1, path, index + 1);
  }
  if (pattern[at + 1] === '**') return matches(pattern, at + 1, path, index);
  for (let next = index; next <= path.length; next++) {
    if (matches(pattern, at + 1, path, next)) return true;
  }
  return false;
}
