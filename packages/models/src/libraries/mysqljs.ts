import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { CONNECTIONS, MADE } from '../shared/mysql.js';

const PAIRS = {
  pairs: true,
  asTexts: { position: '0.stringifyObjects', of: 'receiver' },
} as const;

// What an object becomes in the place of a value: https://github.com/mysqljs/sqlstring#escaping-query-values.
// mysql2 makes a text of it: https://github.com/sidorares/node-mysql2/pull/4054
export default {
  modules: ['mysql', 'sqlstring'],
  types: MADE,
  sinks: [
    {
      kind: 'filter',
      calls: each(CONNECTIONS, ['query']),
      arguments: [1, '0.values'],
      statement: [0, '0.sql'],
      ...PAIRS,
    },
    {
      kind: 'filter',
      calls: each(CONNECTIONS, ['format']),
      arguments: [1],
      statement: [0],
      ...PAIRS,
    },
    { kind: 'filter', calls: each(CONNECTIONS, ['escape']), arguments: [0], ...PAIRS },
    {
      kind: 'filter',
      calls: ['format', 'default.format'],
      arguments: [1],
      statement: [0],
      pairs: true,
      asTexts: { position: 2, of: 'call' },
    },
    {
      kind: 'filter',
      calls: ['escape', 'default.escape'],
      arguments: [0],
      pairs: true,
      asTexts: { position: 1, of: 'call' },
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    filter: [
      `import express from 'express';
import mysql from 'mysql';
const app = express();
const connection = mysql.createConnection({ host: 'localhost' });
app.post('/', (req, res) => connection.query('SELECT * FROM users WHERE name = ? AND password = ?', [req.body.name, req.body.password], (error, rows) => res.json(rows)));`,
      `const mysql = require('mysql');
const app = require('express')();
const pool = mysql.createPool({});
app.post('/', (req, res) => { pool.query({ sql: 'SELECT * FROM users WHERE id = ?', values: [req.body.id] }, (error, rows) => res.json(rows)); });`,
      `import express from 'express';
import SqlString from 'sqlstring';
const app = express();
app.post('/', (req, res) => res.json(SqlString.format('SELECT * FROM users WHERE id = ?', [req.body.id])));`,
    ],
  },
  safe: {
    filter: [
      `import express from 'express';
import mysql from 'mysql';
const app = express();
const connection = mysql.createConnection({ host: 'localhost' });
app.post('/', (req, res) => connection.query('SELECT * FROM users WHERE name = ?', [String(req.body.name)], (error, rows) => res.json(rows)));`,
      `import express from 'express';
import mysql from 'mysql';
const app = express();
const connection = mysql.createConnection({ host: 'localhost' });
app.post('/', (req, res) => connection.query('INSERT INTO users SET ?', req.body, () => res.end()));`,
    ],
  },
};
