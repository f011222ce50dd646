import type { SinkModel } from '@magi-guardrail/dataflow/model';
import { each } from './each.js';

/**
 * Functions that take a filter of MongoDB, most as their first argument.
 * https://www.mongodb.com/docs/manual/reference/operator/query/
 */
// @__NO_SIDE_EFFECTS__
export const mongoFilters = (type: string, methods: readonly string[]): SinkModel[] => [
  { kind: 'filter', calls: each([type], methods), arguments: [0] },
  { kind: 'filter', calls: [`${type}.distinct`], arguments: [1] },
  {
    kind: 'filter',
    calls: [`${type}.aggregate`],
    arguments: ['0.*.$match'],
  },
];
