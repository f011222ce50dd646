import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/execa; `shell` until 4, `execaCommand` from 6 to 9
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
      calls: [
        'default',
        'execa',
        'execaSync',
        'execaNode',
        'sync',
        'node',
        'stdout',
        'stderr',
        'default.sync',
        'default.node',
        'default.stdout',
        'default.stderr',
        'execa()()',
        'execaSync()()',
        '$',
        '$.sync',
        '$.s',
        '$()()',
        '$.sync()()',
      ],
      command: 0,
      arguments: 1,
      options: -1,
      shell: 'option',
      quotedTag: true,
      instead: 'Leave `shell` out and pass the arguments as an array.',
    },
    {
      kind: 'shell',
      calls: [
        'command',
        'commandSync',
        'default.command',
        'default.commandSync',
        'execaCommand',
        'execaCommandSync',
      ],
      command: 0,
      options: 1,
      shell: 'words',
      instead: 'Call `execa` with the program and an array of arguments.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const execa = require('execa'); module.exports = (port) => execa.shell(\`lsof -i :\${port}\`);`,
      `import { execa } from 'execa';
       export const f = (name) => execa('ls ' + name, { shell: true });`,
      `import { execaCommand } from 'execa';
       export const f = (script) => execaCommand('bash -c ' + script);`,
      `const execa = require('execa'); module.exports = (name) => execa.command('ls ' + name, { shell: true });`,
      `import { $ } from 'execa';
       export const f = (script) => $\`sh -c \${script}\`;`,
    ],
  },
  safe: {
    shell: [
      `import { execa } from 'execa';
       export const f = (name) => execa('ls', ['--', name]);`,
      `import { execa } from 'execa';
       export const f = (name) => execa\`ls -- \${name}\`;`,
      `import { $ } from 'execa';
       export const f = (name) => $({ stdio: 'inherit' })\`ls -- \${name}\`;`,
      `import { execaCommand } from 'execa';
       export const f = () => execaCommand('git status');`,
    ],
  },
};
