/** What stands in a secret's place unless the options say otherwise. */
export const REDACTED = '[REDACTED]';

/** A marker that says why nothing can be shown: `[REDACTED: too deep]`. */
export function marked(why: string): string {
  return `[REDACTED: ${why}]`;
}

/** Whether a text is what a censor of ours has left, so that redacting twice changes nothing. */
export function isMarker(text: string): boolean {
  return text.startsWith('[REDACTED') && MARKER.test(text);
}

const MARKER = /^\[REDACTED(?:: (?:too deep|\d{1,9} more|unreadable)| …\S{1,8}| #[\da-f]{12})?\]$/;
