import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-sql-interpolation.js';

const pg = `import pg from 'pg'; const pool = new pg.Pool();\n`;
const mysql = `import mysql from 'mysql2'; const db = mysql.createConnection({});\n`;

ruleTest('no-sql-interpolation', rule, {
  valid: [
    // A tag of another file, which takes values; and an identifier that another file writes
    `export const find = (pool, sql, id) => pool.query(sql.unsafe\`SELECT * FROM users WHERE id = \${id}\`);`,
    `import { renderIdentifier } from './schema.js';
     export const find = (db, table) => { const name = renderIdentifier(table, 'table'); return db.query(\`SELECT a FROM \${name} WHERE b = 1\`); };`,
    // A whole statement for a driver whose method is a tag as well
    `import mssql from 'mssql';
     const run = (pool, statement) => new mssql.Request(pool).query(statement);
     export const check = (pool) => run(pool, 'SELECT 1 AS a');
     export { run };`,
    // Text from elsewhere that is all of a template, and what a builder made of values
    `import { sql } from 'kysely'; export const f = (text) => sql\`\${sql.raw(text)}\`;`,
    `import { sql } from 'kysely'; const column = 'name'; export const f = () => sql\`SELECT a FROM b ORDER BY \${sql.raw(column)}\`;`,
    // Names that the library quotes, texts between quotes, and what is constant
    `import pgPromise from 'pg-promise'; const db = pgPromise()({});
     export const f = (name, column, way) => [
       db.any("SELECT $1:name, '$2:value', $3^ FROM a", [column, name, way ? 'asc' : 'desc']),
       db.any('SELECT $<id> FROM a ORDER BY \${way:raw}', { id: name, way: 'asc' }),
     ];`,
    // The limit of the documentation about statements whose first words are put together
    `import { db } from './db'; export const f = (id) => db.query('SEL' + 'ECT a FR' + 'OM b WHERE c = ' + id);`,
    `${pg}pool.query('SELECT * FROM users WHERE id = $1', [id]);`,
    `${pg}pool.query('SELECT ' + 1);`,
    `${pg}pool.query(\`SELECT * FROM users LIMIT \${Number(limit)}\`);`,
    `${pg}pool.query(\`SELECT * FROM users WHERE id = \${parseInt(id, 10)}\`);`,
    `${pg}pool.query(\`SELECT * FROM users ORDER BY id \${desc ? 'DESC' : 'ASC'}\`);`,
    `${pg}const TABLE = 'users'; pool.query('SELECT * FROM ' + TABLE);`,
    // The name of a table from another module
    `${pg}import { TABLE } from './tables.js'; pool.query('SELECT * FROM ' + TABLE + ' WHERE id = $1', [id]);`,
    `const { TABLE, State } = require('./tables'); const limits = require('./limits');
     module.exports = (db) => db.query(\`SELECT a FROM \${TABLE} WHERE s = '\${State.OPEN}' LIMIT \${limits.most}\`);`,
    // The table that a class is set up with
    `import pg from 'pg';
     export class Store {
       pool = new pg.Pool();
       constructor(fields) { this.table = fields.table; this.schema = fields.schema; this.full = \`"\${fields.schema}"."\${fields.table}"\`; }
       create() {
         return this.pool.query(\`CREATE TABLE \${this.full} (\${this.schema} INT)\`);
       }
       get name() { return \`\${this.schema}.\${this.table}\`; }
       all(id) {
         const { table } = this;
         return [
           this.pool.query(\`SELECT * FROM \${this.table} WHERE id = $1\`, [id]),
           this.pool.query(\`SELECT * FROM "\${this.schema}"."\${table}" WHERE id = $1\`, [id]),
           this.pool.query(\`DELETE FROM \${this.name} WHERE id = $1\`, [id]),
           this.pool.query(\`CREATE TABLE IF NOT EXISTS \${this.table} (id INT)\`),
         ];
       }
     }`,
    // Not built here
    `${pg}export const query = (text, values) => pool.query(text, values);`,
    `${pg}export class Store {
       run(text, values) { return pool.query(text, values); }
       one(id) { return this.run('SELECT * FROM users WHERE id = $1', [id]); }
       all() { return this.run('SELECT * FROM users'); }
       two(text) { return this.run(text); }
     }`,
    `${pg}pool.query(\`SELECT * FROM \${pg.escapeIdentifier(name)}\`);`,
    `${mysql}db.query('SELECT * FROM users WHERE id = ' + mysql.escape(id));`,
    // Declared a number, as a parameter, in an object and in a type of the file
    `${pg}export const first = (most: number) => pool.query(\`SELECT a FROM b LIMIT \${most}\`);
     export function some(most?: number | null) {
       let sql = 'SELECT a FROM b';
       if (most) sql += \` LIMIT \${most}\`;
       return pool.query(sql);
     }
     interface Page { readonly size: number }
     export const page = ({ size }: Page, { from }: { from: number }) => pool.query(\`SELECT a FROM b LIMIT \${size} OFFSET \${from}\`);`,
    // Compiled elsewhere, with its values beside it
    `import { db } from './db';
     export const f = (select) => db.query(\`UPDATE a SET b = 1 WHERE c IN (\${select.sql})\`, [1, ...select.bindings]);
     export const g = (query) => db.query(\`SELECT a FROM (\${query.part.sql}) AS b\`, query.part.params);
     export const h = (query) => { const { sql, params: values } = query.compile(); return db.query(\`SELECT a FROM b WHERE c IN (\${sql})\`, [1, ...values]); };
     export const i = (query, dialect) => db.query(\`SELECT a FROM b WHERE c = \${dialect.format(query.sql, query.params)}\`);`,
    // Placeholders, told how many values go beside the text
    `import { db } from './db';
     export const f = (names, dialect) => {
       const values = [];
       const places = names.map((name) => { values.push(name); return dialect.parameter('a', values.length - 1); });
       return db.query(\`SELECT a FROM b WHERE c IN (\${places.join(', ')})\`, values);
     };`,
    // Clauses that an object made by a method of its own, and whole statements in parentheses
    `${pg}export class Store {
       all(filter) { return pool.query(\`SELECT a FROM b \${this.dialect.where(filter)}\`); }
       some(filter, clause) { return pool.query(\`SELECT a FROM b \${clause(filter)}\`); }
       count(text) { return pool.query(\`SELECT count(*) FROM (\${text}) AS b\`); }
     }`,
    // The label of an object in Cypher
    `import neo4j from 'neo4j-driver';
     export class History {
       driver = neo4j.driver('');
       constructor({ label = 'Session' }) { this.label = label; }
       get(id) { return this.driver.executeQuery(\`MATCH (s:\${this.label} {id: $id}) RETURN s\`, { id }); }
     }`,
    // Every quote is doubled last of all: a limit of the documentation
    `${pg}import knex from 'knex'; const db = knex({});
     const doubled = (text) => text.replace(/'/g, "''");
     export const a = (x) => pool.query(\`SELECT a FROM b WHERE c = '\${x.replace(/'/g, "''")}'\`);
     export const b = (x) => pool.query(\`SELECT a FROM b WHERE c = '\${x?.name?.replaceAll("'", "''")}'\`);
     export const c = (x) => pool.query(\`SELECT a FROM b WHERE c LIKE '%\${String(x).split("'").join("''")}%'\`);
     export const d = (x) => { const text = doubled(x); return pool.query("SELECT a FROM b WHERE c = '" + text + "'"); };
     export const e = (x) => db.raw(\`SELECT a FROM b WHERE c IN (\${x.map((each) => \`'\${doubled(each)}'\`).join(', ')})\`);`,
    // The same in the quotes of a name
    `${pg}${mysql}
     export const a = (x) => pool.query(\`DROP SCHEMA "\${x.replaceAll('"', '""')}"\`);
     const quoted = (name) => \`\\\`\${name.replace(/\`/g, '\`\`')}\\\`\`;
     export const b = ({ database }) => db.query(\`USE \${quoted(database)}\`);`,
    // What a class is set up with, in the quotes of a statement that sets up a table
    `${pg}export class Store {
       constructor(options) { this.metric = options.metric; this.settings = options.settings; }
       create() {
         let more = '';
         for (const [key, value] of Object.entries(this.settings)) more += \`, '\${key}=\${value}'\`;
         return pool.query(\`CREATE INDEX a ON b USING c ('metric=\${this.metric}'\${more})\`);
       }
     }`,
    // The results of arithmetic
    `${pg}export const f = ({ left, right }, n) => pool.query(\`UPDATE a SET b = b + \${right - left + 1} WHERE c > \${n * 2} AND d = \${++n}\`);`,
    // What a function that the file does not show is said to have quoted: a limit of the documentation
    // Said to be checked: no-unchecked-sql-name
    `${pg}import { validateTableName, assertIdentifier } from './names.js';
     export const all = (name) => pool.query(\`SELECT * FROM \${validateTableName(name)} ORDER BY \${assertIdentifier(name)}\`);`,
    `${pg}import { escapeText } from './text.js';
     export class Helper {
       one(name) { return pool.query(\`SELECT 1 FROM a WHERE b = \${this.platform.quoteValue(name)}\`); }
       some(names) { return pool.query(\`SELECT 1 FROM a WHERE b IN (\${names.map((name) => this.platform.quoteValue(name)).join(', ')})\`); }
       other(name) { return pool.query(\`SELECT 1 FROM a WHERE b = \${escapeText(name)}\`); }
     }`,
    // What sets up a table is left to no-unchecked-sql-name
    `${pg}export const create = (size = 3) => pool.query(\`
       CREATE TABLE IF NOT EXISTS a (b vector(\${size}))\`);
     export const index = (name) => pool.query(\`create unique index \${name} on a (b)\`);`,
    // Not known to be a database
    `client.query('SELECT ' + x);`,
    `console.log('Select ' + x + ' from the list');`,
    `import postgres from 'postgres'; const sql = postgres(); sql\`SELECT * FROM users WHERE id = \${id}\`;`,
    // A statement from elsewhere, of which only the placeholders or the last clause are written here
    `${pg}export const a = (query, values) => pool.query(\`\${query.replace(/\\?/g, (_, at) => \`$\${at}\`)} RETURNING id\`, values);`,
    `import sql from 'mssql'; const pool = new sql.ConnectionPool({});
     export const all = (query) => pool.request().query(query.replace(/\\?/g, (_, at) => \`@p\${at}\`));`,
  ],
  invalid: [
    // The same called as a function
    `export const find = (pool, sql, id) => pool.query(sql.unsafe(\`SELECT * FROM users WHERE id = \${id}\`));`,
    // Built for such a driver, and a whole text for a tag that takes no values
    `import { connect } from 'mssql'; export const find = async (id) => (await connect({})).request().query('SELECT a FROM b WHERE c = ' + id);`,
    // Built here, and handed to a function or method that other files may call as well
    `${pg}export class Store {
       run(text, values) { return pool.query(text, values); }
       one(id) { return this.run('SELECT * FROM users WHERE id = ' + id); }
     }`,
    `${pg}const store = {
       run(text) { return pool.query(text); },
       one(id) { return this.run('SELECT * FROM users WHERE id = ' + id); },
     };
     module.exports = store;`,
    `${pg}export const run = (text) => pool.query(text);
     export const many = (a, b, c, d, e) => [a, b].map((x) => run('SELECT 1')).concat(
       run('SELECT 1 WHERE a = ' + a), run('SELECT 1 WHERE b = ' + b), run('SELECT 1 WHERE c = ' + c),
       run('SELECT 1 WHERE d = ' + d), run('SELECT 1 WHERE e = ' + e), run('SELECT 2'), run('SELECT 3'), run('SELECT 4'),
     );`,
    // Said to be checked: given by a stranger, a value, a value between quotes, and shown to let everything through
    `${pg}import express from 'express'; import { validateTableName } from './names.js';
     express().get('/', (req) => pool.query(\`SELECT * FROM \${validateTableName(req.query.table)}\`));`,
    `${pg}export const one = (id) => pool.query(\`SELECT a FROM b WHERE id = \${validateColumn(id)}\`);`,
    `${pg}export const one = (name) => pool.query(\`SELECT a FROM b WHERE name = '\${validateUserName(name)}'\`);`,
    `${pg}function validateTableName(name) { if (!name) throw new Error('No name'); return name; }
     export const all = (name) => pool.query(\`SELECT * FROM \${validateTableName(name)}\`);`,
    // What SQLite tells of a table that a caller or a stranger named
    `import Database from 'better-sqlite3'; const db = new Database('a.db');
     export const columns = (table) => db.prepare(\`PRAGMA table_info(\${table})\`).all();`,
    `import Database from 'better-sqlite3'; import express from 'express'; const db = new Database('a.db');
     express().get('/', (req) => db.prepare(\`PRAGMA table_info("\${req.query.table}")\`).all());`,
    `import Database from 'better-sqlite3'; const db = new Database('a.db');
     export const columns = (table) => db.prepare(\`PRAGMA table_info('\${table}')\`).all();`,
    // Text that is put into a template
    `import { sql } from 'kysely'; export const f = (column) => sql\`SELECT a FROM b ORDER BY \${sql.raw(column)}\`;`,
    `import { sql } from 'drizzle-orm'; export const f = (req) => { const { column } = req.query; return sql\`SELECT \${sql.raw(column)} FROM b\`; };`,
    // Values that are put in as they are
    `import pgPromise from 'pg-promise'; const db = pgPromise()({});
     export const f = (name, values) => [
       db.any('SELECT a FROM b WHERE $1^', name), db.any('SELECT a FROM b WHERE c = $1 AND d = $2:value', ['c', name]),
       db.any('SELECT a FROM b WHERE c = $(c) ORDER BY $/name:raw/', { c: 1, name }), db.any('SELECT a FROM b ORDER BY $<name#>', values),
     ];`,
    // In parentheses a stranger's text is one still, and a part of a clause is built here
    `import knex from 'knex'; import express from 'express'; const db = knex({});
     express().get('/', (req) => db.raw(\`(\${req.query.where})\`));
     export const having = (condition) => db.raw(\`(a = b OR \${condition})\`);`,
    // Compiled elsewhere without its values, or with those of another; no statement at all
    `import { db } from './db';
     export const f = (select) => db.query(\`UPDATE a SET b = 1 WHERE c IN (\${select.sql})\`);
     export const g = (select, other) => db.query(\`UPDATE a SET b = 1 WHERE c IN (\${select.sql})\`, other.bindings);
     export const i = (select, preselect) => db.query(\`UPDATE a SET b = 1 WHERE c IN (\${select.sql})\`, preselect.bindings);
     export const h = (select) => db.query(\`UPDATE a SET b = 1 WHERE c = \${select.name}\`, select.bindings);
     export const j = (query) => { const { sql, params } = query.compile(); return db.query(\`SELECT a FROM b WHERE c IN (\${sql})\`, query.params); };
     export const k = (query, params) => { const { sql } = query.compile(); return db.query(\`SELECT a FROM b WHERE c IN (\${sql})\`, params); };
     export const l = (query, other, dialect) => db.query(\`SELECT a FROM b WHERE c = \${dialect.format(query.sql, other.params)}\`);`,
    // Told the number of other values, or none
    `import { db } from './db';
     export const f = (name, dialect, others) => { const values = [name]; return db.query(\`SELECT a FROM b WHERE c = \${dialect.parameter('a', others.length)}\`, values); };
     export const g = (name, dialect) => { const values = [name]; return db.query(\`SELECT a FROM b WHERE c = \${dialect.parameter('a', 0)}\`, values); };`,
    // Clauses that functions of other modules made, and those of callers; a value from a method
    `${pg}import * as clauses from './clauses.js'; import { where } from './clauses.js';
     export const f = (filter) => pool.query(\`SELECT a FROM b \${clauses.where(filter)}\`);
     export const g = (filter) => pool.query(\`SELECT a FROM b \${where(filter)}\`);
     export const h = (filters) => pool.query(\`SELECT a FROM b \${filters.join(' ')}\`);
     export const i = (filter) => pool.query(\`SELECT a FROM b \${filter.text}\`);`,
    `${pg}export const j = (filter: string, dialect: { of(text: string): string }) => pool.query(\`SELECT a FROM b WHERE c = \${dialect.of(filter)}\`);
     export const k = (value) => pool.query(\`SELECT a FROM b WHERE c = (\${value})\`);`,
    // All of this does not excuse what strangers give
    `${pg}import express from 'express';
     declare const dialect: any;
     express().get('/', (req) => {
       const { sql, params } = req.body;
       pool.query(\`SELECT a FROM (\${sql}) AS b\`, params);
       pool.query(\`SELECT a FROM b \${dialect.where(req.query)}\`);
       pool.query(\`SELECT a FROM b WHERE c = \${dialect.format(req.body.sql, req.body.params)}\`);
       pool.query(\`SELECT a FROM b WHERE c = \${dialect.parameter(req.query.name, params.length)}\`, params);
       pool.query(\`SELECT a FROM b WHERE c = '\${String(req.query.name).replace(/'/g, "''")}'\`);
       pool.query(\`SELECT a FROM b WHERE c = $1::\${req.query.type}\`, [1]);
       pool.query(\`CREATE INDEX a ON b USING c ('metric=\${req.query.metric}')\`);
     });`,
    // Labels that a caller names, and values in Cypher
    `import neo4j from 'neo4j-driver'; const driver = neo4j.driver('');
     export const f = (label) => driver.executeQuery(\`MATCH (s:\${label}) RETURN s\`);
     export const g = (name) => driver.executeQuery(\`MATCH (s {name:\${name}}) RETURN s\`);`,
    // Not every quote, not the last thing, not in single quotes, in none, or before a backslash that counts
    `${pg}${mysql}
     export const a = (x) => pool.query(\`SELECT a FROM b WHERE c = '\${x.replace(/'/, "''")}'\`);
     export const b = (x) => pool.query(\`SELECT a FROM b WHERE c = '\${x.replace("'", "''")}'\`);
     export const c = (x) => pool.query(\`SELECT a FROM b WHERE c = '\${x.replace(/'/g, "''").slice(0, 9)}'\`);
     export const d = (x) => pool.query(\`SELECT a FROM b WHERE c = '\${decodeURIComponent(x.replace(/'/g, "''"))}'\`);
     export const e = (x) => pool.query(\`SELECT a FROM b WHERE c = "\${x.replace(/'/g, "''")}"\`);
     export const f = (x) => pool.query(\`SELECT a FROM b WHERE c = \${x.replace(/'/g, "''")}\`);
     export const g = (x) => pool.query(\`SELECT a FROM b WHERE c = '\${x.replace(/'/g, "\\\\'")}'\`);
     export const h = (x) => db.query(\`SELECT a FROM b WHERE c = '\${x.replace(/'/g, "''")}'\`);
     export const j = (x) => pool.query(\`DROP SCHEMA "\${x.replace(/'/g, "''")}"\`);
     export const k = (x) => db.query(\`SELECT a FROM b WHERE c = "\${x.replace(/"/g, '""')}"\`);
     export const i = (x, y) => pool.query(\`SELECT a FROM b WHERE c = '\${x.replace(/'/g, "''")}' AND d = '\${y}'\`);`,
    // Not known to be a number
    `${pg}export const f = ({ right }) => pool.query(\`UPDATE a SET b = \${right + 1}\`);`,
    // A function that says what it does not do, a stranger's value, and a function that says something else
    `${pg}const escapeName = (name) => name;
     export const f = (name) => pool.query(\`SELECT 1 FROM a WHERE b = \${escapeName(name)}\`);`,
    `${pg}import express from 'express';
     express().get('/', (req) => pool.query(\`SELECT 1 FROM a WHERE b = \${escapeText(req.query.name)}\`));`,
    `${pg}export const g = (name) => pool.query(\`SELECT 1 FROM a WHERE b = \${tidied(name)}\`);`,
    // Declared a number, and text of a stranger; neither is a number that is declared text
    `${pg}import express from 'express';
     express().get('/', (req) => { const most: number = req.query.most as never; return pool.query(\`SELECT a FROM b LIMIT \${most}\`); });
     export const some = (most: number | string) => pool.query(\`SELECT a FROM b LIMIT \${most}\`);`,
    // A table that a stranger sets up, a text in quotes, and statements that set up no table
    `${pg}import express from 'express';
     express().get('/', (req) => pool.query(\`CREATE TABLE a (b vector(\${req.query.size}))\`));
     export const label = (text) => pool.query(\`CREATE TABLE a (b text DEFAULT '\${text}')\`);
     export const user = (name) => pool.query(\`CREATE USER \${name}\`);
     export const remove = (name) => pool.query(\`DROP DATABASE \${name}\`);`,
    // A value that a class keeps, a table that a caller or a stranger names
    `import pg from 'pg';
     export class Store {
       pool = new pg.Pool();
       id;
       constructor(fields) { this.id = fields.id; }
       all() { return this.pool.query(\`SELECT * FROM users WHERE id = '\${this.id}'\`); }
       from(table) { return this.pool.query('SELECT * FROM ' + table); }
     }`,
    `import pg from 'pg'; import express from 'express';
     class Store {
       pool = new pg.Pool();
       constructor(table) { this.table = table; }
       all() { return this.pool.query('SELECT * FROM ' + this.table); }
     }
     express().get('/', (req) => new Store(req.query.table).all());`,
    // What a function of another module gives back
    `const tables = require('./tables'); module.exports = (db, x) => db.query(\`SELECT a FROM b WHERE c = \${tables.find(x)}\`);`,
    `${pg}pool.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
    `${pg}pool.query("SELECT * FROM users WHERE name = '" + name + "' AND age > " + age);`,
    `${mysql}db.query('SELECT * FROM users WHERE id = ' + id, (error, rows) => {});`,
    // Through a variable and +=
    `${pg}let text = 'SELECT * FROM users';
     if (name) text += ' WHERE name = ' + name;
     pool.query(text);`,
    // Parameters do not excuse it
    `${pg}pool.query(\`SELECT * FROM users WHERE id = $1 AND name = '\${name}'\`, [id]);`,
    // No parameter can stand there
    `${pg}export const all = (table) => pool.query('SELECT * FROM ' + table);`,
    `${pg}export const all = (direction) => pool.query(\`SELECT * FROM users ORDER BY id \${direction}\`);`,
    `${pg}pool.query(\`SELECT * FROM users WHERE name LIKE '%\${name}%'\`);`,
    // A function for values does not protect a name
    `${mysql}export const all = (table) => db.query('SELECT * FROM ' + mysql.escape(table));`,
    // Nor anything between quotes
    `${mysql}db.query("SELECT * FROM users WHERE name = '" + mysql.escape(name) + "'");`,
    // From a request, with its line
    `import pg from 'pg'; import express from 'express';
     const pool = new pg.Pool();
     express().get('/', (request) => {
       const { id } = request.query;
       return pool.query('SELECT * FROM users WHERE id = ' + id);
     });`,
    // Injected with its type
    `import type { Pool } from 'pg';
     export class Users {
       constructor(private readonly pool: Pool) {}
       find(id: string) { return this.pool.query(\`SELECT * FROM users WHERE id = '\${id}'\`); }
     }`,
    // A safe tag called as a function
    `import { Prisma } from '@prisma/client'; export const all = (name) => Prisma.sql(['SELECT ' + name]);`,
    // A wrapper of the file
    `${pg}const find = (where) => pool.query('SELECT * FROM users WHERE ' + where);
     find('id = ' + location.hash);`,
    // A statement from a stranger, and a value in one from elsewhere
    `${pg}import express from 'express'; express().get('/', (req) => pool.query(\`\${req.query.sql} LIMIT 10\`));
     export const b = (query, id) => pool.query(\`\${query} WHERE id = \${id} RETURNING id\`);`,
    `import sql from 'mssql'; import express from 'express'; const pool = new sql.ConnectionPool({});
     express().get('/', (req) => pool.request().query(req.query.sql.replace(/\\?/g, (_, at) => \`@p\${at}\`)));`,
  ],
});
