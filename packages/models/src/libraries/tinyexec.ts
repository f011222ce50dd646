import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/tinylibs/tinyexec; runs like `spawn`, with its options under `nodeOptions`
export default {
  modules: ['tinyexec'],
  sinks: [
    {
      kind: 'shell',
      calls: ['x', 'exec', 'xSync', 'execSync'],
      command: 0,
      arguments: 1,
      options: '2.nodeOptions',
      shell: 'option',
      instead: 'Leave `shell` out and pass the arguments as an array.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { x } from 'tinyexec';
       export const f = (name) => x('ls', [name], { nodeOptions: { shell: true } });`,
      `import { exec } from 'tinyexec';
       export const f = (script) => exec('sh', ['-c', script]);`,
    ],
  },
  safe: {
    shell: [
      `import { x } from 'tinyexec';
       export const f = (name) => x('ls', ['--', name], { nodeOptions: { cwd: '/' } });`,
      `import { exec } from 'tinyexec';
       export const f = (name) => exec('ls', ['--', name]);`,
    ],
  },
};
