import type { ArgumentPosition, ArgumentSink, SinkBase, Whence } from './model-paths.js';

/** Makes a digest of its arguments, fast, so that whoever has it can try many values. */
export interface DigestSink extends ArgumentSink {
  readonly kind: 'digest';
  /** Where the algorithm is named; the name itself where there is no other. */
  readonly algorithm: Whence | string;
}

/** Takes a value that must be another one each time. */
export interface NonceSink extends ArgumentSink {
  readonly kind: 'nonce';
  /** `salt`: of the hash of a password; `iv`: of a cipher. */
  readonly is: 'salt' | 'iv';
  /** What is salted. */
  readonly of?: ArgumentPosition;
  /** Where the cipher is named: some take none. */
  readonly cipher?: ArgumentPosition;
}

/** Gives a value that others can predict: what is drawn for games, and not for secrets. */
export interface RandomSink extends SinkBase {
  readonly kind: 'random';
}

/** Sinks of which what they are given, or where their result goes, says whether they are a mistake. */
export type CryptoFlowSink = DigestSink | NonceSink | RandomSink;
