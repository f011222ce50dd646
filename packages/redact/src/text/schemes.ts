import type { Span } from './span.js';

/** What follows a scheme of HTTP, whatever stands before it: `Bearer …`, `Basic …` of a user and a password. */
export function* schemesIn(text: string): Generator<Span> {
  if (BEARER.test(text)) {
    for (const { 1: value = '', 0: whole, index } of text.matchAll(BEARERS)) {
      const end = index + whole.length;
      if (/\d/.test(value) || value.length > LONG) yield { start: end - value.length, end };
    }
  }
  if (BASIC.test(text)) {
    for (const { 1: value = '', 0: whole, index } of text.matchAll(BASICS)) {
      const end = index + whole.length;
      if (isUserAndPassword(value)) yield { start: end - value.length, end };
    }
  }
}

const BEARER = /bearer /i;
// Words of a sentence are shorter, or have no digits.
const BEARERS = /\bbearer {1,4}([\w.~+/-]{16,8192}={0,2})/gi;
const LONG = 40;
const BASIC = /basic /i;
const BASICS = /\bbasic {1,4}([A-Za-z\d+/]{6,1024}={0,2})/gi;

function isUserAndPassword(base64: string): boolean {
  try {
    return /^[\x20-\x39\x3b-\x7e]*:[\x20-\x7e]*$/.test(atob(base64));
  } catch {
    // Words.
    return false;
  }
}
