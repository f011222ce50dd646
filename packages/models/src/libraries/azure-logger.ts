import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://learn.microsoft.com/javascript/api/overview/azure/logger-readme
export default {
  modules: ['@azure/logger'],
  types: {
    AzureLogger: ['createClientLogger()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'AzureLogger.error',
        'AzureLogger.warning',
        'AzureLogger.info',
        'AzureLogger.verbose',
      ],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { createClientLogger } from '@azure/logger';
const logger = createClientLogger('app'); export const f = (user) => logger.info('login', { password: user.password });`,
      `import { createClientLogger } from '@azure/logger';
const logger = createClientLogger('app'); export const f = (session) => logger.info('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { createClientLogger } from '@azure/logger';
const logger = createClientLogger('app'); export const f = (user) => logger.info('login', { id: user.id });`,
      `import { createClientLogger } from '@azure/logger';
const logger = createClientLogger('app'); logger.info('login', 'the password was changed');`,
    ],
  },
};
