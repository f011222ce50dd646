import { describeRows } from './describe-rows.js';
import { surroundings } from './surroundings.js';

describeRows(surroundings);
