import { isStrongPassword, isUnguessable } from '@magi-guardrail/secrets/naming';
import type { StringNode } from './strings.js';

/** Whether a file holds a text that a machine may have drawn; most files hold none. */
export function holdsCandidate(text: string): boolean {
  candidate.lastIndex = 0;
  return candidate.test(text);
}

/** Whether a string looks as if a machine had drawn it, so that it is worth to ask what it is for. */
export function isCandidate({ value }: StringNode): boolean {
  if (value.length < SHORTEST || value.length > LONGEST || /\s/.test(value)) return false;
  return isUnguessable(value) || isStrongPassword(value);
}

const SHORTEST = 10;
const LONGEST = 4000;
/** Ten characters in quotation marks without a space, a digit behind a letter or before one among them. */
const candidate = /["'`](?=[^\s"'`]{0,40}(?:[A-Za-z]\d|\d[A-Za-z]))[^\s"'`]{10}/g;
