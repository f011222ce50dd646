import { oneOf, required } from './field.js';
import type { CryptoSink, OptionSink } from './model.js';
import { position, settings, sink, text, type SinkFields } from './common-fields.js';

/** What sinks say that take options which can be unsafe. */
export const options = {
  ...sink,
  unsafe: required(settings),
  each: position,
  effect: required(text),
};

export const optionFields: { readonly [K in OptionSink as K['kind']]: SinkFields<K> } = {
  cors: options,
  jwt: options,
  crypto: { ...options, severity: oneOf<NonNullable<CryptoSink['severity']>>({ medium: true }) },
  upload: options,
  disclosure: options,
};
