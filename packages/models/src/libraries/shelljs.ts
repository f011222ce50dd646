import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/shelljs/shelljs
export default {
  modules: ['shelljs', 'async-shelljs'],
  sinks: [
    {
      kind: 'shell',
      calls: ['exec', 'asyncExec', 'execAsync'],
      command: 0,
      options: 1,
      shell: 'always',
      instead: 'Use `cmd` with the program and its arguments.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const shell = require('shelljs'); module.exports = (file) => shell.exec('pdfinfo ' + file);`,
      `import { exec } from 'shelljs';
       export const f = (file) => exec(\`pdfinfo \${file}\`);`,
    ],
  },
  safe: { shell: [`const shell = require('shelljs'); shell.mkdir('-p', 'out');`] },
};
