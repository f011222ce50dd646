import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/ljharb/util.promisify, https://github.com/sindresorhus/pify, https://github.com/mikehall314/es6-promisify,
// http://bluebirdjs.com/docs/api/promise.promisify.html, https://github.com/kriskowal/q/wiki/API-Reference,
// https://github.com/thenables/thenify, https://github.com/then/promise, https://github.com/tildeio/rsvp.js,
// https://github.com/matthew-andrews/denodeify, https://github.com/RyanZim/universalify,
// https://github.com/googleapis/nodejs-promisify
export default {
  modules: [
    'util.promisify',
    'pify',
    'es6-promisify',
    'bluebird',
    'q',
    'thenify',
    'thenify-all',
    'promise',
    'rsvp',
    'denodeify',
    'universalify',
    '@google-cloud/promisify',
  ],
  propagators: [
    {
      calls: [
        'default',
        'promisify',
        'default.promisify',
        'implementation',
        'denodeify',
        'default.denodeify',
        'nfbind',
        'default.nfbind',
        'fromCallback',
      ],
      result: 'promisified',
      argument: 0,
    },
    { calls: ['promisifyAll', 'default.promisifyAll'], result: 'same', argument: 0 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const promisify = require('util.promisify');
       const { exec } = require('child_process');
       const run = promisify(exec); module.exports = (name) => run('ls ' + name);`,
      `import { exec } from 'node:child_process'; import pify from 'pify';
       export const f = (name) => pify(exec)('ls ' + name);`,
      `import { exec } from 'node:child_process'; import { promisify } from 'es6-promisify';
       export const f = async (name) => promisify(exec)('ls ' + name);`,
      `const Promise = require('bluebird');
       const { exec } = require('child_process');
       const run = Promise.promisify(exec); module.exports = (name) => run('ls ' + name);`,
      `const cp = require('bluebird').promisifyAll(require('child_process'));
       module.exports = (name) => cp.execAsync('ls ' + name);`,
      `const Bluebird = require('bluebird');
       const cp = require('child_process');
       Bluebird.promisifyAll(cp); module.exports = (name) => cp.execAsync('ls ' + name);`,
      `const Q = require('q');
       const { exec } = require('child_process');
       const run = Q.denodeify(exec); module.exports = (name) => run('ls ' + name);`,
      `const pify = require('pify');
       const cp = pify(require('child_process'));
       module.exports = (name) => cp.exec('ls ' + name);`,
    ],
    file: [
      `const fs = require('bluebird').promisifyAll(require('fs'));
       const app = require('express')();
       app.get('/', (req, res) => fs.readFileAsync('a/' + req.query.name).then((text) => res.send(text)));`,
    ],
  },
  safe: {
    shell: [
      `import { execFile } from 'node:child_process'; import pify from 'pify';
       export const f = (name) => pify(execFile)('ls', ['--', name]);`,
      `const cp = require('bluebird').promisifyAll(require('child_process'));
       module.exports = (name) => cp.execFileAsync('ls', ['--', name]);`,
      `const Promise = require('bluebird'); module.exports = (names) => Promise.promisify(names.load)('ls');`,
    ],
  },
};
