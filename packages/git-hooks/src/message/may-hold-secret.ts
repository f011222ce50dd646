/**
 * Whether it is worth loading anything to look for a secret: none is without a long word that has a digit,
 * a name in front of it, or the marks of a URL or a key.
 */
export function mayHoldSecret(text: string): boolean {
  return SUSPECT.test(text);
}

const SUSPECT =
  /(?=\S*\d)\S{12}|:\/\/[^\s@]*@|-----BEGIN|(?:pass|pwd|secret|token|key|auth|cred)[\w-]*["']?\s*[:=]/i;
