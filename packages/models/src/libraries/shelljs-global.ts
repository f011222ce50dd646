import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeExec } from '../shared/child-process.js';

// https://github.com/shelljs/shelljs#global-vs-local
export default {
  modules: ['shelljs/global'],
  definesGlobals: ['exec'],
  sinks: [likeExec(['exec'])],
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
