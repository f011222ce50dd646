import { describeRows } from './describe-rows.js';
import { formatting } from './formatting.js';

describeRows(formatting);
