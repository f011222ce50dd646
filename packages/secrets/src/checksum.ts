/**
 * Whether the last six characters are the CRC-32 of those before them in base 62, as GitHub writes them:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function hasBase62Checksum(body: string): boolean {
  return body.slice(-6) === base62Checksum(body.slice(0, -6));
}

/** The same behind a prefix of four characters: `ghp_`. */
export function endsInChecksum(token: string): boolean {
  return hasBase62Checksum(token.slice(4));
}

/** The CRC-32 of a text in six base-62 digits, as tokens of GitHub and npm end in. */
export function base62Checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  while (rest > 0) {
    digits = (DIGITS[rest % 62] ?? '') + digits;
    rest = Math.floor(rest / 62);
  }
  return digits.padStart(6, '0');
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function crc32(text: string): number {
  let crc = -1;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~crc >>> 0;
}
