import { describeRows } from './describe-rows.js';
import { staged } from './staged.js';

describeRows(staged);
