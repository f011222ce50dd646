import { position, positions, sink, type SinkFields } from './common-fields.js';
import { field, isText, isWhence, oneOf, required } from './field.js';
import type { CryptoFlowSink, NonceSink } from './model.js';

export const cryptoFields: { readonly [K in CryptoFlowSink as K['kind']]: SinkFields<K> } = {
  digest: {
    ...sink,
    arguments: required(positions),
    algorithm: required(
      field(
        'the name of an algorithm, or { position: 0, of: "call" or "receiver" }',
        (value) => isText(value) || isWhence(value),
      ),
    ),
  },
  nonce: {
    ...sink,
    arguments: required(positions),
    is: required(oneOf<NonceSink['is']>({ salt: true, iv: true })),
    of: position,
    cipher: position,
  },
  random: sink,
};
