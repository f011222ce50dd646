import type { ArgumentPosition, SinkBase } from './model-paths.js';

/** Checks who sent an event, or makes what is compared with what its sender signed. */
export interface WebhookSink extends SinkBase {
  readonly kind: 'webhook';
  /** Where the body is, as it was signed: written anew from what was parsed it can be another. */
  readonly body?: ArgumentPosition;
  /** Where the key is, if the function also checks with an empty one, which everybody has. */
  readonly key?: ArgumentPosition;
}
