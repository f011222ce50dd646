import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-sql-interpolation.js';

const pg = `import pg from 'pg'; const pool = new pg.Pool();\n`;
const mysql = `import mysql from 'mysql2'; const db = mysql.createConnection({});\n`;

ruleTest('no-sql-interpolation', rule, {
  valid: [
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
     export const g = (query) => db.query(\`SELECT a FROM (\${query.part.sql}) AS b\`, query.part.params);`,
    // What a function that the file does not show is said to have quoted: a limit of the documentation
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
  ],
  invalid: [
    // Compiled elsewhere without its values, or with those of another; no statement at all
    `import { db } from './db';
     export const f = (select) => db.query(\`UPDATE a SET b = 1 WHERE c IN (\${select.sql})\`);
     export const g = (select, other) => db.query(\`UPDATE a SET b = 1 WHERE c IN (\${select.sql})\`, other.bindings);
     export const i = (select, preselect) => db.query(\`UPDATE a SET b = 1 WHERE c IN (\${select.sql})\`, preselect.bindings);
     export const h = (select) => db.query(\`UPDATE a SET b = 1 WHERE c = \${select.name}\`, select.bindings);`,
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
  ],
});
