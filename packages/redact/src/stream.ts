import { Transform } from 'node:stream';
import { HeldText } from './adapters/held-text.js';
import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';

/**
 * A stream that passes on text without its secrets, also those that are split between two chunks. Takes
 * UTF-8 in chunks of any size, gives whole lines.
 */
export function redactStream(options: RedactOptions = {}): Transform {
  const held = new HeldText(createRedactor(options));
  const decoder = new TextDecoder();
  return new Transform({
    decodeStrings: true,
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, held.push(decoder.decode(chunk, { stream: true })));
    },
    flush(done) {
      done(null, held.push(decoder.decode()) + held.flush());
    },
  });
}
