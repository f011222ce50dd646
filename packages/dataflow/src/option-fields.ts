import { oneOf, required } from './field.js';
import type { OptionSink, UnsafeOptions } from './model.js';
import { position, settings, sink, text, type SinkFields } from './common-fields.js';

/** What sinks say that take options which can be unsafe. */
export const options = {
  ...sink,
  unsafe: required(settings),
  each: position,
  effect: required(text),
  severity: oneOf<NonNullable<UnsafeOptions['severity']>>({ medium: true, low: true }),
};

export const optionFields: { readonly [K in OptionSink as K['kind']]: SinkFields<K> } = {
  cors: options,
  tls: options,
  jwt: options,
  crypto: options,
  upload: options,
};
