import { isMarker } from '../marker.js';

/**
 * Hides what is secret in the value of a header and keeps what tells a reader how it went wrong: the scheme
 * of `Authorization`, the names of cookies. `undefined` when the value is nothing of that kind.
 */
export function hideHeader(
  name: string,
  value: unknown,
  replace: (secret: string) => string,
): unknown {
  const isCookie = COOKIE.test(name);
  if (!isCookie && !AUTHORIZATION.test(name)) return undefined;
  if (isCookie && Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return value.map((one) => hideCookies(one, replace));
  }
  if (typeof value !== 'string' || isMarker(value)) return undefined;
  if (isCookie && value.includes('=')) return hideCookies(value, replace);
  const scheme = isCookie ? undefined : SCHEME.exec(value)?.[0];
  if (scheme === undefined || value.length === scheme.length) return undefined;
  return scheme + replace(value.slice(scheme.length));
}

const COOKIE = /^(?:set[-_]?)?cookies?$/i;
/** `value` stands beside the name. */
const AUTHORIZATION = /auth|^value$/i;
/** Registered at https://www.iana.org/assignments/http-authschemes/, and two that everybody uses. */
const SCHEME =
  /^(?:basic|bearer|digest|dpop|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-(?:1|256)|vapid|token|apikey) /i;

/** `a=…; b=…`, and `a=…; Path=/; HttpOnly` whose attributes stay. */
function hideCookies(text: string, replace: (secret: string) => string): string {
  return text.replace(
    /(^|;\s{0,4})([^=;]{1,200})=([^;]{1,10000})/g,
    (pair, gap: string, name: string, value: string) =>
      ATTRIBUTE.test(name) || isMarker(value) ? pair : `${gap}${name}=${replace(value)}`,
  );
}

const ATTRIBUTE = /^(?:path|domain|expires|max-age|samesite|priority)$/i;
