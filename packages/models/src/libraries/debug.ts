import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/debug-js/debug
export default {
  modules: ['debug'],
  types: { Debugger: ['default()', 'Debugger.extend()'] },
  sinks: [{ kind: 'log', calls: ['Debugger'], arguments: ['0..'], lines: true }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import createDebug from 'debug';
       const log = createDebug('app'); export const f = (user) => log({ password: user.password });`,
      `import createDebug from 'debug';
       const log = createDebug('app'); export const f = (req) => log(\`token \${req.accessToken}\`);`,
    ],
  },
  safe: {
    log: [
      `import createDebug from 'debug';
       const log = createDebug('app'); export const f = (user) => log({ id: user.id }, 'login');`,
      `import createDebug from 'debug';
       const log = createDebug('app'); log('password changed');`,
    ],
  },
};
