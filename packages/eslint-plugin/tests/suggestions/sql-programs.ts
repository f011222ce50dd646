const pg = `import pg from 'pg'; const db = new pg.Pool();\n`;
const mysql = `import mysql from 'mysql2'; const db = mysql.createPool({});\n`;

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
] as const;

/** Calls for which no other text is sure to do the same. */
export const refused = [
  // A list in text, a name, a word of the statement
  [pg, 'db.query(`SELECT * FROM t WHERE a IN (${list})`);'],
  [pg, 'db.query(`SELECT * FROM t WHERE ${column} = $1`, [a]);'],
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
] as const;
