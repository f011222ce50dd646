import { describeRows } from './describe-rows.js';
import { passedBy } from './passed-by.js';

describeRows(passedBy);
