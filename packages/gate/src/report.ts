/** What audit trails say about a project. Apart from the gate, which does not need it. */
export { GateError } from './gate-error.js';
export { createReport, type ReportOptions } from './report/create-report.js';
export { formatReport, type ReportFormat, reportFormats } from './report/format-report.js';
export { reportFile } from './report/report-file.js';
export type { Posture } from './report/posture.js';
