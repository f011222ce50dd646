import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/moxystudio/node-cross-spawn
export default {
  modules: ['cross-spawn'],
  sinks: [
    {
      kind: 'shell',
      calls: ['default', 'default.sync', 'default.spawn', 'sync', 'spawn'],
      command: 0,
      arguments: 1,
      options: -1,
      shell: 'option',
      instead: 'Leave `shell` out and pass the arguments as an array.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import spawn from 'cross-spawn';
       export const f = (name) => spawn('ls ' + name, [], { shell: true });`,
    ],
  },
  safe: {
    shell: [
      `import spawn from 'cross-spawn';
       export const f = (name) => spawn('ls', ['--', name]);`,
    ],
  },
};
