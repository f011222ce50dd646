import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsFile, writesFile } from '../shared/files.js';

// https://bun.sh/docs/runtime/shell and https://bun.sh/docs/api/spawn
export default {
  modules: ['bun'],
  globals: ['Bun'],
  types: {
    Sql: ['sql', 'new SQL()', 'Sql.begin(*)#0', 'Sql.transaction(*)#0', 'Sql.reserve()'],
    SQL: [],
  },
  sinks: [
    writesFile(['write']),
    readsFile(['file']),
    {
      kind: 'sql',
      calls: ['Sql.unsafe', 'SQL.unsafe'],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: 'Use the tag, which binds its holes.',
    },
    {
      kind: 'shell',
      calls: ['$'],
      command: 0,
      shell: 'always',
      quotedTag: true,
      instead: 'Leave the quoting to the tag.',
    },
    {
      kind: 'shell',
      calls: ['spawn', 'spawnSync'],
      command: 0,
      shell: 'never',
      instead: 'Pass the program and each argument as an element of the array.',
    },
    { kind: 'shell', calls: ['spawn', 'spawnSync'], command: '0.cmd', shell: 'never' },
  ],
  sanitizers: [{ calls: ['$.escape'], clears: ['shell-word'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { sql } from 'bun';
       export const f = (id) => sql.unsafe('SELECT * FROM users WHERE id = ' + id);`,
    ],
    shell: [
      `import { $ } from 'bun';
       export const f = (name) => $\`echo "\${name}"\`;`,
      `import { spawn } from 'bun';
       export const f = (script) => spawn(['sh', '-c', script]);`,
      `export const f = (script) => Bun.spawnSync({ cmd: ['bash', '-c', script] });`,
    ],
  },
  safe: {
    sql: [
      `import { sql } from 'bun';
       export const f = (id) => sql\`SELECT * FROM users WHERE id = \${id}\`;`,
    ],
    shell: [
      `import { $ } from 'bun';
       export const f = (name) => $\`ls -- \${name}\`;`,
      `import { spawn } from 'bun';
       export const f = (name) => spawn(['ls', '--', name], { stdout: 'pipe' });`,
      `export const f = (name) => Bun.spawn({ cmd: ['ls', '--', name] });`,
    ],
  },
};
