/** A mistake in how the command was called or in the project; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly exitCode = 2;
}
