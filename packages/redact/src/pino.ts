import { stdSerializers } from 'pino';
import { liveHttpSerializers } from './adapters/http-serializers.js';
import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';
import { Children } from './pino/child.js';

/** The options of redaction, and those of pino that it has to know. */
export interface PinoRedactionOptions extends RedactOptions {
  /** Serializers of yours; what they give is redacted. */
  readonly serializers?: Readonly<Record<string, Serializer>>;
  /** As given to pino; `msg` unless given. */
  readonly messageKey?: string;
  /** As given to pino; `err` unless given. */
  readonly errorKey?: string;
}

type Serializer = (value: never) => unknown;

/** The part of pino's options that redacts. */
export interface PinoRedaction {
  readonly serializers: Record<string, (value: unknown) => unknown>;
  readonly formatters: {
    log(object: Record<string, unknown>): Record<string, unknown>;
    bindings(object: Record<string, unknown>): Record<string, unknown>;
  };
  readonly onChild: (child: object) => void;
}

/**
 * Options for `pino({ ...pinoRedaction() })`: messages with what is put into them, objects, errors, and child
 * loggers with their bindings, serializers and formatters are redacted; requests and responses under `req` and
 * `res` are shown as `httpSerializers` does.
 */
export function pinoRedaction({
  serializers = {},
  messageKey = 'msg',
  errorKey = 'err',
  ...options
}: PinoRedactionOptions = {}): PinoRedaction {
  const redactor = createRedactor(options);
  const children = new Children(redactor);
  const all: Readonly<Record<string, Serializer>> = {
    [messageKey]: (message) => message,
    [errorKey]: stdSerializers.err,
    ...liveHttpSerializers(options),
    ...serializers,
  };
  const wrapped = Object.entries(all).map(([key, serialize]) => [
    key,
    children.serializer(serialize as (value: unknown) => unknown),
  ]);
  return {
    serializers: Object.fromEntries(wrapped) as PinoRedaction['serializers'],
    formatters: { log: children.formatter(Object.keys(all)), bindings: children.bindings },
    onChild: (child) => {
      children.redact(child);
    },
  };
}
