const pg = `import pg from 'pg'; const db = new pg.Pool();\n`;
const mysql = `import mysql from 'mysql2'; const db = mysql.createPool({});\n`;
const prisma = `import { PrismaClient } from '@prisma/client'; const db = new PrismaClient();\n`;
const better = `import Database from 'better-sqlite3'; const db = new Database('a.db');\n`;
const node = `import { DatabaseSync } from 'node:sqlite'; const db = new DatabaseSync('a.db');\n`;
const mssql = `import sql from 'mssql'; const pool = new sql.ConnectionPool('a');\n`;

/** The start of a program, a call with a mistake, and the call that is offered for it. */
export const offered = [
  // A value in quotes of the author's, and text around it
  [
    pg,
    "db.query(`SELECT * FROM t WHERE a = '${a}'`);",
    "db.query('SELECT * FROM t WHERE a = $1', [a]);",
  ],
  [
    pg,
    "db.query(`SELECT * FROM t WHERE a LIKE '%${a}%' AND b = ${b}`);",
    "db.query('SELECT * FROM t WHERE a LIKE $1 AND b = $2', [`%${a}%`, b]);",
  ],
  [
    mysql,
    `db.query("SELECT * FROM t WHERE a LIKE '" + a + "%'", (error) => {});`,
    "db.query('SELECT * FROM t WHERE a LIKE ?', [`${a}%`], (error) => {});",
  ],
  // Beside values that are there already
  [
    pg,
    'db.query(`SELECT * FROM t WHERE a = $1 AND b = ${b}`, [a]);',
    "db.query('SELECT * FROM t WHERE a = $1 AND b = $2', [a, b]);",
  ],
  [
    mysql,
    'db.query(`SELECT * FROM t WHERE a = ? AND b = ${b}`, [a]);',
    "db.query('SELECT * FROM t WHERE a = ? AND b = ?', [a, b]);",
  ],
  [
    pg,
    'db.query(`SELECT * FROM t WHERE a IN (${a}, ${b})`);',
    "db.query('SELECT * FROM t WHERE a IN ($1, $2)', [a, b]);",
  ],
  [
    pg,
    "db.query('SELECT * FROM t LIMIT ' + limit);",
    "db.query('SELECT * FROM t LIMIT $1', [limit]);",
  ],
  // A list as one value
  [
    pg,
    "db.query(`SELECT * FROM t WHERE id IN (${ids.join(',')}) AND a = ${a}`);",
    "db.query('SELECT * FROM t WHERE id = ANY($1) AND a = $2', [ids, a]);",
  ],
  [
    pg,
    `db.query(\`SELECT * FROM t WHERE a NOT IN ('\${names.join("', '")}')\`);`,
    "db.query('SELECT * FROM t WHERE a <> ALL($1)', [names]);",
  ],
  // A text in a constant, which only this call reads
  [
    pg,
    'const q = `SELECT * FROM t WHERE id = ${id}`;\ndb.query(q);',
    "const q = 'SELECT * FROM t WHERE id = $1';\ndb.query(q, [id]);",
  ],
  [
    mysql,
    "const q = 'SELECT * FROM t WHERE id = ' + id;\ndb.query(q, (error) => {});",
    "const q = 'SELECT * FROM t WHERE id = ?';\ndb.query(q, [id], (error) => {});",
  ],
  [
    pg,
    'db.query(`SELECT * FROM t WHERE a BETWEEN $1 AND ${b}`, [a]);',
    "db.query('SELECT * FROM t WHERE a BETWEEN $1 AND $2', [a, b]);",
  ],
  // A tag that binds its holes
  [
    prisma,
    "db.$queryRawUnsafe(`SELECT * FROM t WHERE id = ${id} AND a LIKE '%${a}%'`);",
    'db.$queryRaw`SELECT * FROM t WHERE id = ${id} AND a LIKE ${`%${a}%`}`;',
  ],
  [
    prisma,
    "db.$executeRawUnsafe('DELETE FROM t WHERE id = ' + id);",
    'db.$executeRaw`DELETE FROM t WHERE id = ${id}`;',
  ],
  [
    prisma,
    'db.$queryRawUnsafe<object[]>(`SELECT * FROM t WHERE id = ${id}`);',
    'db.$queryRaw<object[]>`SELECT * FROM t WHERE id = ${id}`;',
  ],
  // Values for the statement
  [
    better,
    'db.prepare(`SELECT * FROM t WHERE id = ${id}`).get();',
    "db.prepare('SELECT * FROM t WHERE id = ?').get(id);",
  ],
  [
    better,
    "db.prepare('SELECT a FROM t WHERE b = ? AND c = ' + c).pluck().all(b);",
    "db.prepare('SELECT a FROM t WHERE b = ? AND c = ?').pluck().all(b, c);",
  ],
  [
    node,
    "db.prepare(`DELETE FROM t WHERE a = '${a}'`).run();",
    "db.prepare('DELETE FROM t WHERE a = ?').run(a);",
  ],
  // Values for the request
  [
    mssql,
    "pool.request().query(`SELECT * FROM t WHERE id = ${id} AND name = '${user.name}'`);",
    "pool.request().input('id', id).input('name', user.name).query('SELECT * FROM t WHERE id = @id AND name = @name');",
  ],
  [
    mssql,
    "new sql.Request().input('id', 1).query('SELECT * FROM t WHERE a = @id AND b = ' + id);",
    "new sql.Request().input('id', 1).input('id2', id).query('SELECT * FROM t WHERE a = @id AND b = @id2');",
  ],
] as const;

/** Calls for which no other text is sure to do the same. */
export const refused = [
  // A list in text, a name, a word of the statement
  [pg, 'db.query(`SELECT * FROM t WHERE a IN (${list})`);'],
  [pg, 'export const f = (column) => db.query(`SELECT * FROM t WHERE ${column} = $1`, [a]);'],
  [pg, 'db.query(`INSERT INTO t VALUES ${rows}`);'],
  // Several values in the same quotes
  [pg, "db.query(`SELECT * FROM t WHERE a = '${a} ${b}'`);"],
  // A type that wants its text, a statement without parameters
  [pg, "db.query(`SELECT now() - INTERVAL '${days} days'`);"],
  [pg, 'db.query(`CREATE TABLE t AS SELECT * FROM s WHERE a = ${a}`);'],
  // The values beside it come in another order, or from elsewhere
  [mysql, 'db.query(`SELECT * FROM t WHERE a = ${a} AND b = ?`, [b]);'],
  [pg, 'db.query(`SELECT * FROM t WHERE a = $1 AND b = ${b}`, values);'],
  [pg, 'db.query(`SELECT * FROM t WHERE a = $1 AND b = ${b}`, [...values]);'],
  // A condition, a row, a number that the driver would quote
  [pg, 'db.query(`SELECT * FROM t WHERE ${filter}`);'],
  [pg, 'db.query(`SELECT * FROM t WHERE a = $1 AND ${filter}`, [a]);'],
  [mysql, 'db.query(`INSERT INTO t VALUES (${row})`);'],
  [mysql, 'db.query(`SELECT * FROM t LIMIT ${limit}`);'],
  // Lists that are joined for something else, or for a driver that takes none
  [pg, "db.query(`SELECT * FROM t WHERE a IN (${ids.join(' + ')})`);"],
  [mysql, "db.query(`SELECT * FROM t WHERE a IN (${ids.join(',')})`);"],
  // A text that others read too, or that is read when its values may be others
  [pg, 'const q = `SELECT * FROM t WHERE id = ${id}`;\ndb.query(q); show(q);'],
  [pg, 'const q = `SELECT * FROM t WHERE id = ${id}`;\nid = next();\ndb.query(q);'],
  [pg, 'const q = `SELECT * FROM t WHERE id = ${id}`;\nlater(() => db.query(q));'],
  [pg, 'const q = `SELECT * FROM t WHERE id = ${id}`;\nif (a) { id = next(); db.query(q); }'],
  [pg, 'let q = `SELECT * FROM t WHERE id = ${id}`;\ndb.query(q);'],
  // Placeholders that would have no value, a list of values that may hold anything
  [prisma, 'db.$queryRawUnsafe(`SELECT * FROM t WHERE a = $1 AND id = ${id}`, a);'],
  [prisma, 'export const f = (table) => db.$queryRawUnsafe(`SELECT * FROM ${table}`);'],
  [better, 'db.prepare(`SELECT * FROM t WHERE a = ? AND id = ${id}`).get(...values);'],
  [better, 'db.prepare(`SELECT * FROM t WHERE a = ? AND b = ? AND id = ${id}`).get(both);'],
  [better, 'const statement = db.prepare(`SELECT * FROM t WHERE id = ${id}`);'],
  [mssql, 'const request = pool.request();\nrequest.query(`SELECT * FROM t WHERE id = ${id}`);'],
] as const;
