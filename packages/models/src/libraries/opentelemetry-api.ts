import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://opentelemetry.io/docs/languages/js/instrumentation/
export default {
  modules: ['@opentelemetry/api', '@opentelemetry/api-logs'],
  types: {
    Tracer: ['trace.getTracer()'],
    Span: [
      'Tracer.startSpan()',
      'Tracer.startActiveSpan(-1)#0',
      'trace.getSpan()',
      'trace.getActiveSpan()',
    ],
    Logger: ['logs.getLogger()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: ['Span.setAttribute'],
      arguments: ['1'],
    },
    {
      kind: 'log',
      calls: ['Span.setAttributes', 'Span.recordException', 'Span.setStatus', 'Logger.emit'],
      arguments: ['0'],
    },
    {
      kind: 'log',
      calls: ['Span.addEvent'],
      arguments: ['0..'],
    },
    {
      kind: 'log',
      calls: ['Tracer.startSpan', 'Tracer.startActiveSpan'],
      arguments: ['1.attributes'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { trace } from '@opentelemetry/api';
const tracer = trace.getTracer('app'); export const f = (user) => tracer.startActiveSpan('login', (span) => { span.setAttribute('input', user.password); span.end(); });`,
      `import { trace } from '@opentelemetry/api';
export const f = (session) => trace.getActiveSpan()?.addEvent('login', { token: session.accessToken });`,
      `import { logs } from '@opentelemetry/api-logs';
const logger = logs.getLogger('app'); export const f = (apiKey) => logger.emit({ body: 'call', attributes: { apiKey } });`,
    ],
  },
  safe: {
    log: [
      `import { trace } from '@opentelemetry/api';
export const f = (user) => trace.getActiveSpan()?.setAttributes({ 'user.id': user.id });`,
    ],
  },
};
