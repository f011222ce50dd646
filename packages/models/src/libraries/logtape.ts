import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS } from '../shared/loggers.js';

// https://logtape.org/manual/start
export default {
  modules: ['@logtape/logtape'],
  types: {
    Logger: ['getLogger()', 'Logger.getChild()', 'Logger.with()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], LEVELS), 'Logger.warning', 'Logger.with'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { getLogger } from '@logtape/logtape';
const logger = getLogger(['app']); export const f = (user) => logger.info('login {user}', { password: user.password });`,
      `import { getLogger } from '@logtape/logtape';
const logger = getLogger(['app']); export const f = (session) => logger.info('login {user}', \`token \${session.accessToken}\`);`,
      `import { getLogger } from '@logtape/logtape';
export const f = (user) => getLogger('app').info\`login with \${user.password}\`;`,
    ],
  },
  safe: {
    log: [
      `import { getLogger } from '@logtape/logtape';
const logger = getLogger(['app']); export const f = (user) => logger.info('login {user}', { id: user.id });`,
      `import { getLogger } from '@logtape/logtape';
const logger = getLogger(['app']); logger.info('login {user}', 'the password was changed');`,
    ],
  },
};
