import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/IonicaBizau/exec-limiter: `add(command, …)` is `exec`, `add(program, [arguments], …)` is `spawn`
export default {
  modules: ['exec-limiter'],
  types: { ExecLimiter: ['new default()', 'default()'] },
  sinks: [
    {
      kind: 'shell',
      calls: ['ExecLimiter.add'],
      command: 0,
      arguments: 1,
      shell: 'always',
      instead: 'Use `execFile` with the program and an array of arguments.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const ExecLimiter = require('exec-limiter'); const limiter = new ExecLimiter(); module.exports = (name) => limiter.add('git log ' + name, done);`,
    ],
  },
  safe: {
    shell: [
      `const ExecLimiter = require('exec-limiter'); const limiter = new ExecLimiter(); limiter.add('git status', done);`,
      `const ExecLimiter = require('exec-limiter'); const limiter = new ExecLimiter(); module.exports = (name) => limiter.add('git', ['log', '--', name], done);`,
    ],
  },
};
