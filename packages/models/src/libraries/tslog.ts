import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS } from '../shared/loggers.js';

// https://tslog.js.org/
export default {
  modules: ['tslog'],
  types: {
    Logger: ['new Logger()', 'Logger.getSubLogger()'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], LEVELS), 'Logger.silly'],
      arguments: ['0..'],
      redaction: [{ option: '0.maskValuesOfKeys', as: 'keys' }],
    },
    {
      kind: 'log',
      calls: ['Logger.log'],
      arguments: ['2..'],
      redaction: [{ option: '0.maskValuesOfKeys', as: 'keys' }],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { Logger } from 'tslog';
const log = new Logger(); export const f = (user) => log.info('login', { password: user.password });`,
      `import { Logger } from 'tslog';
const log = new Logger(); export const f = (session) => log.info('login', \`token \${session.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { Logger } from 'tslog';
const log = new Logger(); export const f = (user) => log.info('login', { id: user.id });`,
      `import { Logger } from 'tslog';
const log = new Logger(); log.info('login', 'the password was changed');`,
    ],
  },
};
