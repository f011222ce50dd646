import { isMarker } from '../marker.js';
import type { Span } from './span.js';

/** Passwords in addresses, `scheme://user:…@host`, and a token that stands alone there. */
export function* userinfoIn(text: string): Generator<Span> {
  yield* ofDrivers(text);
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 2)) {
    const start = at + 2;
    AUTHORITY.lastIndex = start;
    const authority = AUTHORITY.exec(text)?.[0] ?? '';
    const end = start + authority.lastIndexOf('@');
    if (end < start) continue;
    const colon = text.indexOf(':', start);
    const secret = colon >= 0 && colon < end ? colon + 1 : start;
    const value = text.slice(secret, end);
    const isShown = value === '' || value === 'REDACTED' || isMarker(value);
    if (!isShown && (secret > start || value.length >= TOKEN)) yield { start: secret, end };
  }
}

// A password may hold what ends a host, so the last sign counts.
const AUTHORITY = /[^\s/?#"'`<>\\]{0,600}/y;
/** No user name is longer, as a rule. */
const TOKEN = 16;

/** `user:…@tcp(host)` of Go, and `jdbc:oracle:thin:user/…@host`. */
function* ofDrivers(text: string): Generator<Span> {
  if (!text.includes('@tcp(') && !text.includes('oracle:')) return;
  for (const { 0: whole, 1: secret = '', index } of text.matchAll(DRIVERS)) {
    const end = index + whole.lastIndexOf('@');
    yield { start: end - secret.length, end };
  }
}

const DRIVERS =
  /(?:\b[\w.-]{1,60}:|oracle:(?:thin|oci8?):[\w.-]{1,60}\/)([^\s@"']{1,100})@(?:tcp\(|\/\/|[\w.-]{1,100}:)/g;
