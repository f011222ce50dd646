import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// Steps of a build that hand a command line to a shell: https://github.com/cbarrick/gulp-run,
// https://github.com/sun-zheng-an/gulp-shell
export default {
  modules: ['gulp-run', 'gulp-shell'],
  sinks: [
    {
      kind: 'shell',
      calls: [
        'default',
        'new default()',
        'task',
        'default.task',
        'Command',
        'default.Command',
        'new Command()',
        'new default.Command()',
      ],
      command: 0,
      shell: 'always',
      instead: 'Run the program with `execFile` of `node:child_process` and an argument array.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const run = require('gulp-run'); exports.docs = (folder) => run('jsdoc ' + folder).exec();`,
      `const run = require('gulp-run'); exports.docs = (folder) => new run.Command('jsdoc ' + folder).exec();`,
      `const shell = require('gulp-shell'); exports.docs = (folder) => shell.task(['mkdir out', \`jsdoc \${folder}\`]);`,
    ],
  },
  safe: {
    shell: [
      `const shell = require('gulp-shell'); module.exports = shell.task(['npm run build', 'npm test']);`,
    ],
  },
};
