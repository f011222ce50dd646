import { Writable } from 'node:stream';
import { examples } from '@magi-guardrail/secrets/examples';

/** A token of a known format. */
export const TOKEN = examples['github-pat']?.matches[0] ?? '';

/** A stream that remembers its lines. */
export function lines() {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(...String(chunk).split('\n').filter(Boolean));
      done();
    },
  });
  return { written, stream, all: () => written.join('\n') };
}
