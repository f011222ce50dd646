import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/shelljs/shelljs#global-vs-local
export default {
  modules: ['shelljs/global'],
  definesGlobals: ['exec'],
  sinks: [
    {
      kind: 'shell',
      calls: ['exec'],
      command: 0,
      options: 1,
      shell: 'always',
      instead: 'Use `execFile` of `node:child_process` with an array of arguments.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `require('shelljs/global'); module.exports = (file) => exec('pdfinfo ' + file);`,
      `import 'shelljs/global';
       export const f = (file) => exec(\`pdfinfo \${file}\`);`,
    ],
  },
  safe: {
    shell: [
      `require('shelljs'); module.exports = (file) => exec('pdfinfo ' + file);`,
      `require('shelljs/global'); function exec(text) {} module.exports = (file) => exec('pdfinfo ' + file);`,
    ],
  },
};
