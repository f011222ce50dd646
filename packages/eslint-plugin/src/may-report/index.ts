export { mayReport } from './may-report.js';
export { meta } from '../meta.js';
