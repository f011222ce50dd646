import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/path.html: an absolute path is no option of a program
export default {
  modules: ['node:path', 'node:path/posix'],
  propagators: [
    { calls: ['join', 'posix.join', 'normalize', 'posix.normalize'], result: 'path' },
    { calls: ['toNamespacedPath'], result: 'same', argument: 0 },
    { calls: ['dirname'], result: 'folder', argument: 0 },
    {
      calls: ['basename', 'posix.basename', 'win32.basename', 'extname', 'posix.extname'],
      result: 'name',
      argument: 0,
    },
    { calls: ['parse', 'posix.parse'], result: 'parts', argument: 0 },
    { calls: ['relative', 'posix.relative'], result: 'relative' },
    { calls: ['resolve', 'posix.resolve'], result: 'resolved' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import path from 'node:path';
       import { exec } from 'node:child_process';
       export const f = (name) => exec('ls ' + path.resolve('/data', name));`,
      `import path from 'node:path';
       import { exec } from 'node:child_process';
       export const f = (name) => exec('ls ' + path.join('/data', name));`,
    ],
  },
  safe: {
    shell: [
      `import path from 'node:path';
       import { execSync } from 'node:child_process';
       execSync('ls ' + path.join(import.meta.dirname, 'fixtures'));`,
    ],
    module: [
      `const path = require('path');
       module.exports = require(path.join(__dirname, 'config', 'default.js'));`,
    ],
  },
};
