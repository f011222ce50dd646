import type { SqlSink } from '@magi-guardrail/dataflow/model';
import { USE_SQL_TAG, USE_TAG } from './advice.js';

/** Template tags that bind their holes; called like functions, they take the text as it is. */
// @__NO_SIDE_EFFECTS__
export const bindingTag = (calls: readonly string[]) =>
  ({ kind: 'sql', calls, text: [0], safeAsTag: true, instead: USE_TAG }) as const satisfies SqlSink;

/** What takes text as it is, beside a tag `sql` that binds values. */
// @__NO_SIDE_EFFECTS__
export const besideSqlTag = (calls: readonly string[]) =>
  ({ kind: 'sql', calls, text: [0], instead: USE_SQL_TAG }) as const satisfies SqlSink;
