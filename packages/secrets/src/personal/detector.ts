/** Kinds of personal data that a text shows by its form. */
export type PersonalKind = 'email' | 'phone' | 'card' | 'iban' | 'national-id' | 'ip';

/** Where a text holds personal data. */
export interface PersonalMatch {
  readonly kind: PersonalKind;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** How one form is recognised. */
export interface Detector {
  readonly kind: PersonalKind;
  /** What no such text is without; asked first, so it must be cheap. */
  readonly trigger: string | RegExp;
  /** Global, and linear in the length of the text. */
  readonly pattern: RegExp;
  /** Its checksum or whatever else tells it from a number of another kind. */
  readonly isPlausible?: (match: string) => boolean;
  /** How much of what the pattern found belongs to it, where only a table knows; all unless given. */
  readonly lengthOf?: (match: string) => number;
}

/** Where the detector finds its form, in order. */
export function matchesOf(
  { kind, trigger, pattern, isPlausible, lengthOf }: Detector,
  text: string,
): readonly PersonalMatch[] {
  const mayHold = typeof trigger === 'string' ? text.includes(trigger) : trigger.test(text);
  if (!mayHold) return NONE;
  const found: PersonalMatch[] = [];
  for (const { 0: whole, index } of text.matchAll(pattern)) {
    const match = whole.slice(0, lengthOf?.(whole));
    if (isPlausible?.(match) !== false)
      found.push({ kind, start: index, end: index + match.length });
  }
  return found;
}

const NONE: readonly PersonalMatch[] = [];
