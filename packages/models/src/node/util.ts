import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/util.html
export default {
  modules: ['node:util'],
  sources: [{ label: 'local', values: ['parseArgs().values', 'parseArgs().positionals'] }],
  types: { DebugLog: ['debuglog()', 'debug()'] },
  sinks: [{ kind: 'log', calls: ['DebugLog'], arguments: ['0..'], lines: true }],
  propagators: [
    { calls: ['promisify'], result: 'promisified', argument: 0 },
    { calls: ['format'], result: 'format' },
    { calls: ['inspect'], result: 'json', argument: 0 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { promisify } from 'node:util';
       import { exec } from 'node:child_process';
       const run = promisify(exec); export const f = (name) => run('ls ' + name);`,
      `import { parseArgs } from 'node:util';
       import { spawn } from 'node:child_process';
       const { values } = parseArgs({ options: {} }); spawn(values.editor, []);`,
    ],
    log: [
      `import { debuglog } from 'node:util';
       const debug = debuglog('app'); export const f = (user) => debug('login %s', user.password);`,
    ],
    sql: [
      `import { format } from 'node:util';
       import pg from 'pg';
       const pool = new pg.Pool();
       export const f = (id) => pool.query(format('SELECT * FROM a WHERE id = %s', id));`,
    ],
  },
  safe: {
    log: [
      `import { debuglog } from 'node:util';
       const debug = debuglog('app'); export const f = (user) => debug('login %s', user.id);`,
    ],
    shell: [
      `import { promisify } from 'node:util';
       import { execFile } from 'node:child_process';
       const run = promisify(execFile); export const f = (name) => run('ls', ['--', name]);`,
    ],
  },
};
