import type { CodeSink } from '@magi-guardrail/dataflow/model';

/** Sandboxes that strangers got out of: what they run, runs with all rights. */
// @__NO_SIDE_EFFECTS__
export const leakySandbox = (calls: readonly string[]) =>
  ({
    kind: 'code',
    calls,
    arguments: [0],
    instead: 'Run what strangers write in `isolated-vm` or in a process of its own with no rights.',
  }) as const satisfies CodeSink;

/** Languages for formulas of strangers: a whole formula is no mistake, one that is put together is. */
// @__NO_SIDE_EFFECTS__
export const formulaLanguage = (calls: readonly string[]) =>
  ({
    kind: 'code',
    calls,
    arguments: [0],
    accepts: 'programs',
    instead: 'Pass the values as variables of the expression.',
  }) as const satisfies CodeSink;
