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
      schema: [0],
      by: 'input',
      values: [
        'Procedure.query(0)#0.input',
        'Procedure.mutation(0)#0.input',
        'Procedure.subscription(0)#0.input',
      ],
    },
  ],
} satisfies LibraryModel;

const setUp = `import { initTRPC } from '@trpc/server';
       import { z } from 'zod';
       import { execFile } from 'node:child_process';
       const t = initTRPC.create();`;

export const examples: Examples = {
  flagged: {
    shell: [
      `${setUp} export const router = t.router({ run: t.procedure.input(z.object({ program: z.string(), size: z.number() })).mutation(({ input }) => { execFile(input.program); }) });`,
      // What it answers is something else.
      `${setUp} export const router = t.router({ run: t.procedure.input(z.object({ program: z.string() })).output(z.object({ program: z.enum(['ls', 'pwd']) })).mutation(({ input }) => { execFile(input.program); }) });`,
      `import { initTRPC } from '@trpc/server';
       import { z } from 'zod';
       import { execFile } from 'node:child_process';
       const t = initTRPC.create();
       export const router = t.router({ run: t.procedure.input(z.string()).mutation(({ input }) => { execFile(input); }) });`,
    ],
  },
  safe: {
    shell: [
      `${setUp} export const router = t.router({ run: t.procedure.input(z.object({ program: z.enum(['ls', 'pwd']), level: z.number() })).mutation(({ input }) => { execFile(input.program, [String(input.level)]); }) });`,
      `${setUp} const Program = z.object({ program: z.enum(['ls', 'pwd']) }); const named = t.procedure.input(Program).use(({ next }) => next());
       export const router = t.router({ run: named.input(z.object({ size: z.number() })).query(async ({ input }) => { const { program } = input; execFile(program); }) });`,
      `${setUp} export const router = t.router({ run: t.procedure.input(z.enum(['ls', 'pwd'])).query(async (options) => { execFile(options.input); }) });`,
      `import { initTRPC } from '@trpc/server';
       import { execFile } from 'node:child_process';
       const t = initTRPC.create();
       export const router = t.router({ list: t.procedure.query(({ input }) => { execFile('ls', ['--', input.folder]); }) });`,
    ],
  },
};
