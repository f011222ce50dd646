import { stdSerializers, symbols } from 'pino';
import { createRedactor } from './index.js';
import type { RedactOptions } from './options.js';
import type { Redactor } from './redactor.js';

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
 * Options for `pino({ ...pinoRedaction() })`: messages with what is put into them, objects, errors and the
 * bindings of child loggers are redacted. Serializers that a child logger brings itself are not known here.
 */
export function pinoRedaction({
  serializers = {},
  messageKey = 'msg',
  errorKey = 'err',
  ...options
}: PinoRedactionOptions = {}): PinoRedaction {
  const redactor = createRedactor(options);
  const all: Readonly<Record<string, Serializer>> = {
    [errorKey]: stdSerializers.err,
    ...serializers,
  };
  const wrapped = Object.entries(all).map(([key, serialize]) => [
    key,
    redacted(serialize, redactor),
  ]);
  return {
    serializers: {
      [messageKey]: (message) => redactor.object(message),
      ...(Object.fromEntries(wrapped) as PinoRedaction['serializers']),
    },
    formatters: {
      log: (object) => redactExcept(object, Object.keys(all), redactor),
      bindings: (object) => redactor.object(object),
    },
    onChild: (child) => {
      redactBindings(child, redactor);
    },
  };
}

function redacted(serialize: Serializer, redactor: Redactor): (value: unknown) => unknown {
  return (value) => redactor.object(serialize(value as never));
}

/** pino writes the bindings of a child as JSON when it is made, and asks no formatter about them. */
function redactBindings(child: object, redactor: Redactor): void {
  const bindings: unknown = Reflect.get(child, symbols.chindingsSym);
  if (typeof bindings !== 'string' || bindings === '') return;
  const text = redactor.text(`{${bindings.slice(1)}}`);
  Reflect.set(child, symbols.chindingsSym, text.startsWith('{') ? `,${text.slice(1, -1)}` : '');
}

/** What has a serializer is redacted after it: a request is a large object, of which little is logged. */
function redactExcept(
  object: Record<string, unknown>,
  names: readonly string[],
  redactor: Redactor,
): Record<string, unknown> {
  const kept = names.filter((name) => name in object);
  if (kept.length === 0) return redactor.object(object);
  const rest = { ...object };
  for (const name of kept) Reflect.deleteProperty(rest, name);
  return {
    ...redactor.object(rest),
    ...Object.fromEntries(kept.map((name) => [name, object[name]])),
  };
}
