export { importContext, mayReport, meta } from '@magi-guardrail/eslint-plugin/may-report';
