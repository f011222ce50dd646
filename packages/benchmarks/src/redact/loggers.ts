import { Writable } from 'node:stream';
import { pinoRedaction } from '@magi-guardrail/redact/pino';
import pino, { type Logger } from 'pino';
import { PATHS } from './redactors.ts';

/** Loggers that write to nowhere: as they come, and with what redacts. */
export function loggers(): ReadonlyMap<string, Logger> {
  return new Map([
    ['pino', pino(nowhere())],
    ['pino with guardrail', pino({ ...pinoRedaction() }, nowhere())],
    [`pino, its own redact of ${PATHS.length} paths`, pino({ redact: [...PATHS] }, nowhere())],
  ]);
}

/** As quick as can be, so that what is measured is the logger. */
function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}
