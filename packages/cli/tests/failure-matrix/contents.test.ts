import { contents } from './contents.js';
import { describeRows } from './describe-rows.js';

describeRows(contents);
