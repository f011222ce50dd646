/**
 * The text of a file without byte order mark, or `undefined` for binary content. UTF-8 and UTF-16 of either
 * order, with and without mark. `force` reads binary content as UTF-8 all the same.
 */
export function decode(content: Uint8Array, { force = false } = {}): string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  switch (encodingOf(bytes)) {
    case 'utf8':
      return withoutMark(bytes.toString('utf8'));
    case 'utf16le':
      return withoutMark(bytes.toString('utf16le'));
    case 'utf16be':
      return withoutMark(evenLength(bytes).swap16().toString('utf16le'));
    case 'binary':
      return force ? withoutMark(bytes.toString('utf8')) : undefined;
  }
}

export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'binary';

/** Git calls content with a NUL byte in its first 8000 bytes binary; UTF-16 has one in every second byte. */
const SAMPLE = 8000;

/** How the beginning of a file is encoded. */
export function encodingOf(content: Buffer): Encoding {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf16be';
  const sample = content.subarray(0, SAMPLE);
  if (!sample.includes(0)) return 'utf8';
  const { even, odd } = zeros(sample);
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf16be';
  return isMostlyText(sample) ? 'utf8' : 'binary';
}

function zeros(sample: Buffer): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  return { even, odd };
}

/** A stray NUL byte must not make a file of settings a "binary" that nobody reads. */
function isMostlyText(sample: Buffer): boolean {
  const strange = sample.toString('utf8').match(STRANGE)?.length ?? 0;
  return strange <= sample.length * 0.02;
}

// Control characters that no text is made of, and what is no UTF-8.
const STRANGE = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\uFFFD]/g;

/** A copy, because `swap16` works in place and refuses a lone last byte. */
function evenLength(content: Buffer): Buffer {
  return Buffer.from(content.subarray(0, content.length - (content.length % 2)));
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
