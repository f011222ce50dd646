import { isWritten } from '../written.js';

/** Whether a token has the head of a JSON Web Token, and is neither public nor made up. */
export function isSignedToken(token: string): boolean {
  return (
    /^\{"[^{}]{0,400}"alg"\s*:|^\{"alg"\s*:/.test(decode(token)) &&
    !isForEverybody(token) &&
    !isMadeUp(token)
  );
}

/** Whether the base64 of a text is a JSON Web Token. */
export function isEncodedToken(text: string): boolean {
  return /^eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{16,1000}$/.test(decode(text));
}

/** The key that Supabase gives to every browser: what it opens, policies of the database decide. */
function isForEverybody(token: string): boolean {
  return /"role"\s*:\s*"anon"/.test(claimsOf(token));
}

/** Names nobody, no time and no id: all it claims are words, as in a test. */
function isMadeUp(token: string): boolean {
  const claims = read(claimsOf(token));
  if (typeof claims !== 'object' || claims === null) return false;
  const isRegistered = ['iss', 'sub', 'aud', 'exp', 'iat', 'jti'].some((name) => name in claims);
  return !isRegistered && Object.values(claims).every((each) => isString(each) && isWritten(each));
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function claimsOf(token: string): string {
  return decode(token.slice(token.indexOf('.') + 1));
}

/** The text up to the first full stop, decoded; nothing when it is no base64. */
function decode(token: string): string {
  const header = (token.split('.', 1)[0] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    return atob(header);
  } catch {
    return '';
  }
}
