import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';

const methods = ['run', 'getAll', 'getFirst', 'getEach', 'prepare'];

// https://docs.expo.dev/versions/latest/sdk/sqlite/
export default {
  modules: ['expo-sqlite', 'expo-sqlite/next'],
  types: {
    SQLiteDatabase: [
      'openDatabaseSync()',
      'openDatabaseAsync()',
      'useSQLiteContext()',
      'SQLiteDatabase.withExclusiveTransactionAsync(0)#0',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: methods.flatMap((name) => [
        `SQLiteDatabase.${name}Async`,
        `SQLiteDatabase.${name}Sync`,
      ]),
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      calls: ['SQLiteDatabase.execAsync', 'SQLiteDatabase.execSync'],
      text: [0],
      instead: 'Use `runAsync`, which takes values beside the text.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import * as SQLite from 'expo-sqlite';
       const db = SQLite.openDatabaseSync('app.db'); export const f = (name) => db.getAllSync(\`SELECT * FROM users WHERE name = '\${name}'\`);`,
      `import { useSQLiteContext } from 'expo-sqlite';
       export function Notes({ id }) { const db = useSQLiteContext(); return db.execAsync('DELETE FROM notes WHERE id = ' + id); }`,
      `import type { SQLiteDatabase } from 'expo-sqlite';
       export const f = (db: SQLiteDatabase, id: string) => db.withExclusiveTransactionAsync(async (txn) => { await txn.runAsync(\`DELETE FROM notes WHERE id = \${id}\`); });`,
    ],
  },
  safe: {
    sql: [
      `import * as SQLite from 'expo-sqlite';
       const db = SQLite.openDatabaseSync('app.db'); export const f = (name) => db.getAllSync('SELECT * FROM users WHERE name = ?', name);`,
      `import * as SQLite from 'expo-sqlite';
       const db = SQLite.openDatabaseSync('app.db'); export const f = () => db.execAsync('PRAGMA journal_mode = WAL');`,
    ],
  },
};
