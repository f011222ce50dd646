import type { ArgumentSink } from './model-paths.js';

/** Answers a request: whoever sent it reads what is given. */
export interface ResponseSink extends ArgumentSink {
  readonly kind: 'response';
  /** Of an error that is given as it is, the message alone is sent. */
  readonly hidesErrors?: true;
}
