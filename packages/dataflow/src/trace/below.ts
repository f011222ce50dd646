import type { Hole, Text } from '../analysis-types.js';
import type { SafeFor } from '../model.js';

/** Whether a name stands before a part of a path, more than the slash with which every path can begin. */
export function hasFolder(hole: Hole, text: Text): boolean {
  const before = text.slice(0, text.indexOf(hole));
  return before.some((part) => typeof part !== 'string' || /[^/\\]/.test(part));
}

/** What strangers chose in any of these texts is safe for this in a path; what others chose does not matter there. */
export function pathSafety(texts: readonly Text[]): readonly SafeFor[] {
  const foreign = texts.flatMap((text) =>
    text.flatMap((part) =>
      typeof part === 'string' || part.certainty !== 'untrusted' ? [] : [{ part, text }],
    ),
  );
  if (foreign.length === 0) return [];
  const isInside = foreign.every(
    ({ part, text }) =>
      part.safeFor.has('path') || (part.safeFor.has('path-below') && hasFolder(part, text)),
  );
  const isNormal = foreign.every(({ part }) => part.safeFor.has('path-steps'));
  return [...(isInside ? (['path'] as const) : []), ...(isNormal ? (['path-steps'] as const) : [])];
}
