import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/nano-spawn
export default {
  modules: ['nano-spawn'],
  sinks: [
    {
      kind: 'shell',
      calls: ['default'],
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
      `import spawn from 'nano-spawn';
       export const f = (name) => spawn('ls', [name], { shell: true });`,
    ],
  },
  safe: {
    shell: [
      `import spawn from 'nano-spawn';
       export const f = (name) => spawn('ls', ['--', name]);`,
    ],
  },
};
