/**
 * Whether it is worth loading anything to look for a secret: none is without a long word that has a digit,
 * a name in front of it, or the marks of a URL or a key.
 */
export function mayHoldSecret(text: string): boolean {
  return SUSPECT.test(text);
}

const SUSPECT =
  /(?=\S*\d)\S{12}|:\/\/[^\s@]*@|-----BEGIN|(?:pass|pwd|secret|token|key|auth|cred)[\w-]*["']?\s*[:=]/i;

/**
 * A program for awk that ends with 0 for a message in which nothing has to be looked for: without what
 * `mayHoldSecret` asks for, and without a trailer of ours. Of bytes, so that no word is shorter to it.
 */
export const HARMLESS = [
  String.raw`{ for (i = 1; i <= NF; i++) if (length($i) > 11 && $i ~ /[0-9]/) f = 1 }`,
  'tolower($0) ~ /:\\/\\/|-----begin|guardrail|pass|pwd|secret|token|key|auth|cred/ { f = 1 }',
  'END { exit f }',
].join(' ');
