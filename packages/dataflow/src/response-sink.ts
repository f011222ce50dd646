import type { ArgumentPosition, SinkBase } from './model-paths.js';

/** Answers a request: whoever sent it reads what is given. */
export interface ResponseSink extends SinkBase {
  readonly kind: 'response';
  readonly arguments: readonly ArgumentPosition[];
  /** Of an error that is given as it is, the message alone is sent. */
  readonly hidesErrors?: true;
}
