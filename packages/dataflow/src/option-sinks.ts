import type { ArgumentPosition, SinkBase } from './model-paths.js';

/**
 * A condition on an option. Its place may go through the elements of a list and the values of an object
 * (`0.tools.*`); under `each` it goes on from there: `type`.
 */
export interface Setting {
  readonly at: ArgumentPosition;
  /**
   * One of these is given, or a function that always gives it; in a text `…` stands for any characters,
   * and `Infinity` for that number.
   */
  readonly is?: readonly (string | number | boolean | null)[];
  /** What `is` asks is this property of what a given function always gives: `behavior` of `() => ({ behavior: 'allow' })`. */
  readonly gives?: string;
  /** A number less than this is given. */
  readonly below?: number;
  /** A number greater than this is given, also as a text that says so many bytes: `5gb`. */
  readonly above?: number;
  /** Nothing is given. With `is`, either will do. */
  readonly absent?: true;
  /** Something is given, whatever it is. */
  readonly given?: true;
}

/** Takes options some of which undo what the function protects from. */
export interface UnsafeOptions extends SinkBase {
  /**
   * It is dangerous where all of them hold. The first is what is reported, and has to be certain; of the
   * others, what is not known to be given is taken for absent.
   */
  readonly unsafe: readonly Setting[];
  /** The conditions hold of the same one of these. */
  readonly each?: ArgumentPosition;
  /** What follows from it, completing "so that …". */
  readonly effect: string;
}

/** Says which pages of other sites may read what the server answers. */
export interface CorsSink extends UnsafeOptions {
  readonly kind: 'cors';
}

/** Signs a token, or finds out who signed it. */
export interface JwtSink extends UnsafeOptions {
  readonly kind: 'jwt';
}

/** Encrypts, hashes, or makes keys. */
export interface CryptoSink extends UnsafeOptions {
  readonly kind: 'crypto';
  /** Weaker than what is recommended today, and not broken: the rule of medium severity reports it. */
  readonly severity?: 'medium';
}

/** Takes files and other bodies of requests. */
export interface UploadSink extends UnsafeOptions {
  readonly kind: 'upload';
}

/** Answers with what went wrong when it is told to. */
export interface DisclosureSink extends UnsafeOptions {
  readonly kind: 'disclosure';
}

/** Sinks for which options alone make the difference. */
export type OptionSink = CorsSink | JwtSink | CryptoSink | UploadSink | DisclosureSink;
