/** A mistake in how the gate was called or configured; the message ends with what to do. */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly exitCode = 2;
}
