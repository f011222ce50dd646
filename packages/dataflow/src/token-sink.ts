import type { ArgumentPosition, SinkBase } from './model-paths.js';
import type { Condition } from './sink-models.js';

/** Takes a token that says who somebody is. */
export interface TokenSink extends SinkBase {
  readonly kind: 'token';
  /** `read`: gives what it says, whoever wrote it; `verify`: only after the signature was checked. */
  readonly does: 'read' | 'verify';
  /** Where the token is; the one of the request that the receiver belongs to if absent. */
  readonly token?: ArgumentPosition;
  /** Only with this argument. */
  readonly when?: Condition;
}
