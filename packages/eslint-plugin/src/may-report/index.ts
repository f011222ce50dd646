export { importContext } from '../imports/context.js';
export { mayReport } from './may-report.js';
export { meta } from '../meta.js';
