import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.datadoghq.com/logs/log_collection/javascript/
export default {
  modules: ['@datadog/browser-logs', '@datadog/browser-rum', '@datadog/browser-rum-slim'],
  types: {
    Logger: ['datadogLogs.logger', 'datadogLogs.createLogger()', 'datadogLogs.getLogger()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Logger.log',
        'Logger.debug',
        'Logger.info',
        'Logger.warn',
        'Logger.error',
        'Logger.setContext',
        'datadogLogs.setGlobalContext',
        'datadogLogs.setUser',
        'datadogRum.setGlobalContext',
        'datadogRum.setUser',
        'datadogRum.addError',
        'datadogRum.addAction',
      ],
      arguments: ['0..'],
    },
    {
      kind: 'log',
      calls: [
        'Logger.setContextProperty',
        'datadogLogs.setGlobalContextProperty',
        'datadogRum.setGlobalContextProperty',
        'datadogLogs.setUserProperty',
        'datadogRum.setUserProperty',
      ],
      arguments: ['1'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { datadogLogs } from '@datadog/browser-logs';
 export const f = (user) => datadogLogs.logger.info('login', { password: user.password });`,
      `import { datadogLogs } from '@datadog/browser-logs';
 export const f = (session) => datadogLogs.logger.info('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { datadogLogs } from '@datadog/browser-logs';
 export const f = (user) => datadogLogs.logger.info('login', { id: user.id });`,
      `import { datadogLogs } from '@datadog/browser-logs';
 datadogLogs.logger.info('login', 'the password was changed');`,
    ],
  },
};
