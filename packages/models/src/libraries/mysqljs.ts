import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const connections = ['Connection', 'Pool', 'PoolConnection'];

// What an object becomes in the place of a value: https://github.com/mysqljs/sqlstring#escaping-query-values.
// mysql2 makes a text of it: https://github.com/sidorares/node-mysql2/pull/4054
export default {
  modules: ['mysql', 'sqlstring'],
  types: {
    Connection: ['createConnection()'],
    Pool: ['createPool()', 'Cluster.of()'],
    PoolConnection: ['Pool.getConnection(0)#1', 'Cluster.getConnection(*)#1'],
    Cluster: ['createPoolCluster()'],
  },
  sinks: [
    {
      kind: 'filter',
      calls: each(connections, ['query']),
      arguments: [1, '0.values'],
      statement: [0, '0.sql'],
      pairs: true,
    },
    {
      kind: 'filter',
      calls: ['format', 'default.format', ...each(connections, ['format'])],
      arguments: [1],
      statement: [0],
      pairs: true,
    },
    {
      kind: 'filter',
      calls: ['escape', 'default.escape', ...each(connections, ['escape'])],
      arguments: [0],
      pairs: true,
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
