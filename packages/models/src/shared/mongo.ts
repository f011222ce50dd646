import type { SinkModel } from '@magi-guardrail/dataflow/model';
import { each } from './each.js';

/** Of a collection, and of a model of Mongoose. */
const FILTERED = [
  'find',
  'findOne',
  'findOneAndUpdate',
  'findOneAndDelete',
  'findOneAndReplace',
  'updateOne',
  'updateMany',
  'replaceOne',
  'deleteOne',
  'deleteMany',
  'countDocuments',
];

/**
 * Functions that take a filter of MongoDB, most as their first argument; `more` are those of one library.
 * https://www.mongodb.com/docs/manual/reference/operator/query/
 */
// @__NO_SIDE_EFFECTS__
export const mongoFilters = (type: string, more: readonly string[] = []): SinkModel[] => [
  { kind: 'filter', calls: each([type], [...FILTERED, ...more]), arguments: [0] },
  { kind: 'filter', calls: [`${type}.distinct`], arguments: [1] },
  {
    kind: 'filter',
    calls: [`${type}.aggregate`],
    arguments: ['0.*.$match'],
  },
];
