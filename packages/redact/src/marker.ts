/** What stands in a secret's place unless the options say otherwise. */
export const REDACTED = '[REDACTED]';

/** A marker that says why nothing can be shown: `[REDACTED: too deep]`. */
export function marked(why: string): string {
  return `[REDACTED: ${why}]`;
}

/** Whether a text is what a censor of ours has left, so that redacting twice changes nothing. */
export function isMarker(text: string): boolean {
  return hasMarkerAt(text, 0) && MARKER.lastIndex === text.length;
}

/** The same inside of a longer text, from an offset on. */
export function hasMarkerAt(text: string, offset: number): boolean {
  if (!text.startsWith('[REDACTED', offset)) return false;
  MARKER.lastIndex = offset;
  return MARKER.test(text);
}

const MARKER =
  /\[REDACTED(?:: (?:too deep|cut off|\d{1,9} more|unreadable)| …\S{1,8}| #[\da-f]{12})?\]/y;
