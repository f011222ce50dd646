import { describeRows } from './describe-rows.js';
import { installation } from './installation.js';

describeRows(installation);
