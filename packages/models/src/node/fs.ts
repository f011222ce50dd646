import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { FILE_SINKS } from '../shared/files.js';

// https://nodejs.org/api/fs.html#fsappendfilepath-data-options-callback
export default {
  modules: ['node:fs', 'node:fs/promises', 'fs-extra', 'graceful-fs', 'original-fs', 'mz/fs'],
  types: { WriteStream: ['createWriteStream()'] },
  results: [
    {
      calls: ['readdir()', 'readdirSync()', 'promises.readdir()', 'readdir(-1)#1'],
      is: 'names',
    },
  ],
  propagators: [{ calls: ['createReadStream().pipe'], result: 'same', argument: 0 }],
  sinks: [
    ...FILE_SINKS,
    {
      kind: 'log',
      calls: [
        'appendFile',
        'appendFileSync',
        'writeFile',
        'writeFileSync',
        'promises.appendFile',
        'promises.writeFile',
      ],
      arguments: [1],
      file: { position: 0, of: 'call' },
      lines: true,
    },
    {
      kind: 'log',
      calls: ['WriteStream.write', 'WriteStream.end'],
      arguments: [0],
      file: { position: 0, of: 'receiver' },
      lines: true,
    },
  ],
  sanitizers: [
    {
      calls: ['realpath', 'realpathSync', 'promises.realpath', 'realpathSync.native'],
      clears: ['path-steps'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import fs from 'node:fs';
       export const f = (user) => fs.appendFileSync('access.log', user.password);`,
      `import { createWriteStream } from 'node:fs';
       const out = createWriteStream('/var/log/app.log', { flags: 'a' }); export const f = (session) => out.write(session.accessToken);`,
      `import path from 'node:path';
       import { appendFile } from 'node:fs/promises';
       export const f = async (user) => { await appendFile(path.join(__dirname, 'logs', 'audit.log'), \`by \${user.password}\`); };`,
    ],
  },
  safe: {
    log: [
      `import fs from 'node:fs';
       export const f = (user) => fs.appendFileSync('access.log', user.id);`,
      `import fs from 'node:fs';
       export const f = (user) => fs.appendFileSync('passwords.txt', user.password);`,
      `import { createWriteStream } from 'node:fs';
       export const f = (session) => createWriteStream('session.json').end(session.accessToken);`,
    ],
  },
};
