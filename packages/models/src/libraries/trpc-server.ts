import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://trpc.io/docs/server/procedures
export default {
  modules: ['@trpc/server'],
  types: {
    Builder: [
      'initTRPC.create()',
      'initTRPC.context().create()',
      'initTRPC.context().meta().create()',
    ],
    Procedure: [
      'Builder.procedure',
      'Procedure.input()',
      'Procedure.output()',
      'Procedure.use()',
      'Procedure.meta()',
      'Procedure.concat()',
    ],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'Procedure.query(0)#0.input',
        'Procedure.mutation(0)#0.input',
        'Procedure.subscription(0)#0.input',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { initTRPC } from '@trpc/server';
       import { z } from 'zod';
       import { execFile } from 'node:child_process';
       const t = initTRPC.create();
       export const router = t.router({ run: t.procedure.input(z.string()).mutation(({ input }) => { execFile(input); }) });`,
    ],
  },
  safe: {
    shell: [
      `import { initTRPC } from '@trpc/server';
       import { execFile } from 'node:child_process';
       const t = initTRPC.create();
       export const router = t.router({ list: t.procedure.query(({ input }) => { execFile('ls', ['--', input.folder]); }) });`,
    ],
  },
};
