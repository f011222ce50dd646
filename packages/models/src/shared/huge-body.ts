import type { ArgumentPosition, UploadSink } from '@magi-guardrail/dataflow/model';

/** Functions that keep the whole body of a request in memory, and where they are told how long it may be. */
// @__NO_SIDE_EFFECTS__
export const hugeBody = (calls: readonly string[], at: ArgumentPosition) =>
  ({
    kind: 'upload',
    calls,
    unsafe: [{ at, is: ['Infinity', 'MAX_SAFE_INTEGER', 'MAX_VALUE'], above: 268_435_456 }],
    effect: 'a few requests of strangers fill the memory',
    instead: 'Set it to what a request may need.',
  }) as const satisfies UploadSink;
