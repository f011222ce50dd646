import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/
export default {
  modules: ['newrelic'],
  sinks: [
    {
      kind: 'log',
      calls: [
        'default.addCustomAttribute',
        'default.addCustomSpanAttribute',
        'default.recordCustomEvent',
      ],
      arguments: ['1'],
    },
    {
      kind: 'log',
      calls: [
        'default.addCustomAttributes',
        'default.addCustomSpanAttributes',
        'default.recordLogEvent',
      ],
      arguments: ['0'],
    },
    {
      kind: 'log',
      calls: ['default.noticeError'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import newrelic from 'newrelic';
 export const f = (user) => newrelic.noticeError(new Error('login'), { password: user.password });`,
      `import newrelic from 'newrelic';
 export const f = (session) => newrelic.noticeError(new Error('login'), \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import newrelic from 'newrelic';
 export const f = (user) => newrelic.noticeError(new Error('login'), { id: user.id });`,
      `import newrelic from 'newrelic';
 newrelic.noticeError(new Error('login'), 'the password was changed');`,
    ],
  },
};
