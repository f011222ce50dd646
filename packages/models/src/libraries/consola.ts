import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://unjs.io/packages/consola
export default {
  modules: ['consola'],
  types: {
    Consola: [
      'createConsola()',
      'default',
      'consola',
      'Consola.create()',
      'Consola.withTag()',
      'Consola.withScope()',
      'Consola.withDefaults()',
    ],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Consola.log',
        'Consola.info',
        'Consola.success',
        'Consola.warn',
        'Consola.error',
        'Consola.fatal',
        'Consola.debug',
        'Consola.trace',
        'Consola.box',
        'Consola.start',
        'Consola.ready',
        'Consola.fail',
        'Consola.verbose',
        'info',
        'log',
        'warn',
        'error',
      ],
      arguments: ['0..'],
      lines: true,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { consola } from 'consola';
       export const f = (user) => consola.info({ password: user.password });`,
      `import { consola } from 'consola';
       export const f = (req) => consola.info(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import { consola } from 'consola';
       export const f = (user) => consola.info({ id: user.id }, 'login');`,
      `import { consola } from 'consola';
       consola.info('password changed');`,
    ],
  },
};
