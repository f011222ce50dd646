import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// Command lines of build tools, as a text or a list: https://github.com/sun-zheng-an/gulp-shell,
// https://www.npmjs.com/package/gulp-run
export default {
  modules: ['gulp-shell', 'gulp-run'],
  sinks: [
    {
      kind: 'shell',
      calls: [
        'default',
        'default.task',
        'new default()',
        'default.Command',
        'new default.Command()',
      ],
      command: 0,
      shell: 'always',
      instead: 'Keep the command lines constant.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const shell = require('gulp-shell');
       module.exports = (name) => shell.task(['ls ' + name]);`,
      `const run = require('gulp-run');
       module.exports = (name) => run('ls ' + name).exec();`,
    ],
  },
  safe: {
    shell: [
      `const shell = require('gulp-shell'); module.exports = shell.task(['npm run build', 'npm test']);`,
    ],
  },
};
