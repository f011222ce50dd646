import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { LEVELS } from '../shared/loggers.js';

// https://github.com/gajus/roarr#readme
export default {
  modules: ['roarr'],
  types: {
    Logger: ['Roarr', 'Roarr.child()', 'Logger.child()', 'default'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [...each(['Logger'], LEVELS), 'Logger', 'Logger.child'],
      arguments: ['0..'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { Roarr as log } from 'roarr';
 export const f = (user) => log.info({ password: user.password }, 'login');`,
      `import { Roarr as log } from 'roarr';
 export const f = (session) => log.info(\`token \${session.accessToken}\`, 'login');`,
    ],
  },
  safe: {
    log: [
      `import { Roarr as log } from 'roarr';
 export const f = (user) => log.info({ id: user.id }, 'login');`,
      `import { Roarr as log } from 'roarr';
 log.info('the password was changed', 'login');`,
    ],
  },
};
