import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://datadoghq.dev/dd-trace-js/interfaces/export_.Span.html
export default {
  modules: ['dd-trace'],
  types: {
    Tracer: ['default', 'default.init()', 'tracer'],
    Span: ['Tracer.startSpan()', 'Tracer.scope().active()', 'Tracer.trace(*)#0'],
  },
  sinks: [
    {
      kind: 'log',
      calls: ['Span.setTag'],
      arguments: ['1'],
    },
    {
      kind: 'log',
      calls: ['Span.addTags', 'Span.log'],
      arguments: ['0'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import tracer from 'dd-trace';
export const f = (user) => tracer.trace('login', (span) => { span.setTag('input', user.password); });`,
    ],
  },
  safe: {
    log: [
      `import tracer from 'dd-trace';
export const f = (user) => tracer.trace('login', (span) => { span.setTag('id', user.id); });`,
    ],
  },
};
