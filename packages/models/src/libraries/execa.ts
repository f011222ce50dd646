import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/execa
export default {
  modules: ['execa'],
  sinks: [
    {
      kind: 'shell',
      calls: ['shell', 'shellSync', 'default.shell', 'default.shellSync'],
      command: 0,
      options: 1,
      shell: 'always',
      instead: 'Call `execa` with the program and an array of arguments.',
    },
    {
      kind: 'shell',
      calls: ['default', 'execa', 'execaSync', 'execaNode', 'sync', 'default.sync'],
      command: 0,
      arguments: 1,
      options: -1,
      shell: 'option',
      quotedTag: true,
      instead: 'Leave `shell` out and pass the arguments as an array.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const execa = require('execa'); module.exports = (port) => execa.shell(\`lsof -i :\${port}\`);`,
      `import { execa } from 'execa';
       export const f = (name) => execa('ls ' + name, { shell: true });`,
    ],
  },
  safe: {
    shell: [
      `import { execa } from 'execa';
       export const f = (name) => execa('ls', ['--', name]);`,
      `import { execa } from 'execa';
       export const f = (name) => execa\`ls -- \${name}\`;`,
    ],
  },
};
