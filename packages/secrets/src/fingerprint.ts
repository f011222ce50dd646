import { hmacSha256 } from './sha256.js';

/** Names a secret without telling it: HMAC-SHA-256 in hex, keyed with the salt. Keep the salt out of what you publish. */
export function fingerprint(text: string, salt: string): string {
  const encoder = new TextEncoder();
  const digest = hmacSha256(encoder.encode(salt), encoder.encode(text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
