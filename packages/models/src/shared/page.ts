import type { CodeSink } from '@magi-guardrail/dataflow/model';

/** Functions that run a function, or the text of a script, in the page of a browser. */
// @__NO_SIDE_EFFECTS__
export const runsInPage = (calls: readonly string[], argument = 0) =>
  ({
    kind: 'code',
    calls,
    arguments: [argument],
    onlyStrings: true,
    accepts: 'constants',
    instead: 'Pass a function and the values after it: `{{call}}((value) => …, value)`.',
  }) as const satisfies CodeSink;
