import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeExec } from '../shared/child-process.js';

// https://github.com/robrich/gulp-exec: a command line, or a function that gives that of each file
export default {
  modules: ['gulp-exec'],
  sinks: [likeExec(['default'])],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const exec = require('gulp-exec'); exports.lint = () => exec((file) => \`eslint \${file.path} --fix\`);`,
    ],
  },
  safe: {
    shell: [
      `const exec = require('gulp-exec'); exports.lint = (stream) => stream.pipe(exec.reporter());`,
    ],
  },
};
