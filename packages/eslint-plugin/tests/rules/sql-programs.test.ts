import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-sql-interpolation.js';

/** Whole programs, as services, repositories and handlers are written. */
ruleTest('sql-programs', rule, {
  valid: [
    // One placeholder for each element
    `import pg from 'pg'; const pool = new pg.Pool();
     export const byIds = (ids) => pool.query(\`SELECT * FROM t WHERE id IN (\${ids.map((_, i) => '$' + (i + 1)).join(',')})\`, ids);`,
    `import mysql from 'mysql2/promise'; const pool = mysql.createPool({});
     export const byIds = (ids) => pool.execute(\`SELECT * FROM t WHERE id IN (\${Array(ids.length).fill('?').join(',')})\`, ids);`,
    `import mysql from 'mysql2/promise'; const pool = mysql.createPool({});
     export async function byIds(ids) {
       const marks = '?,'.repeat(ids.length - 1) + '?';
       const [rows] = await pool.query('SELECT * FROM t WHERE id IN (' + marks + ')', ids);
       return rows;
     }`,
    // Conditions with numbered placeholders
    `import { Pool } from 'pg'; const pool = new Pool();
     export async function search({ name, age }) {
       const where = []; const values = [];
       if (name) { values.push(name); where.push(\`name = $\${values.length}\`); }
       if (age) { values.push(age); where.push('age > $' + values.length); }
       const text = 'SELECT * FROM users' + (where.length > 0 ? ' WHERE ' + where.join(' AND ') : '');
       return pool.query(text, values);
     }`,
    // A fixed choice of column and direction
    `import { Pool } from 'pg'; const pool = new Pool();
     const columns = { name: 'name', created: 'created_at' };
     export const list = (order, newest) => pool.query(\`SELECT * FROM users ORDER BY \${columns[order] ?? 'id'} \${newest ? 'DESC' : 'ASC'}\`);`,
    // A list of allowed names
    `import { Pool } from 'pg'; const pool = new Pool();
     const sortable = ['name', 'created_at'];
     export function list(order) {
       if (!sortable.includes(order)) throw new Error('order');
       return pool.query('SELECT * FROM users ORDER BY ' + order);
     }`,
    // Constants of another module
    `import { Pool } from 'pg'; import { STATUS, TABLES } from './constants.js'; const pool = new Pool();
     export const active = () => pool.query(\`SELECT * FROM \${TABLES.users} WHERE status = '\${STATUS.active}'\`);`,
    // A statement that is constant, explained
    `import { Pool } from 'pg'; const pool = new Pool();
     const statement = 'SELECT * FROM users WHERE id = $1';
     export const explain = (id) => pool.query(\`EXPLAIN ANALYZE \${statement}\`, [id]);`,
    // A repository that passes values on
    `import type { Pool } from 'pg';
     export class Users {
       constructor(private readonly pool: Pool) {}
       private run(text: string, values: unknown[]) { return this.pool.query(text, values); }
       find(id: string) { return this.run('SELECT * FROM users WHERE id = $1', [id]); }
     }`,
    `import { drizzle } from 'drizzle-orm/node-postgres'; import { eq, sql } from 'drizzle-orm';
     const db = drizzle(process.env.DATABASE_URL);
     export const find = (id) => db.select().from(users).where(sql\`\${users.id} = \${id} AND \${eq(users.active, true)}\`);`,
    `import { sql } from 'kysely';
     export const find = (db, names) => sql\`SELECT * FROM users WHERE name IN (\${sql.join(names)})\`.execute(db);`,
    `import { createPool, sql } from 'slonik';
     export const find = async (id) => { const pool = await createPool('postgres://localhost'); return pool.one(sql.unsafe\`SELECT * FROM users WHERE id = \${id}\`); };`,
    `import { gql, ApolloClient } from '@apollo/client';
     const client = new ApolloClient({});
     export const find = (id) => client.query({ query: gql\`query { user(id: \${id}) { name } }\` });`,
    `import Database from 'better-sqlite3'; const db = new Database('app.db');
     const insert = db.prepare('INSERT INTO items (name, price) VALUES (?, ?)');
     export const insertAll = db.transaction((items) => { for (const item of items) insert.run(item.name, item.price); });`,
    `import mysql from 'mysql2/promise'; const pool = mysql.createPool({});
     export const find = (table, id) => pool.query(\`SELECT * FROM \${mysql.escapeId(table)} WHERE id = \${mysql.escape(id)}\`);`,
    `import { Pool } from 'pg'; import { randomUUID } from 'node:crypto'; const pool = new Pool();
     export const create = () => pool.query(\`INSERT INTO sessions (id) VALUES ('\${randomUUID()}')\`);`,
    // Digits only, by a test that throws
    `import { Pool } from 'pg'; const pool = new Pool();
     export function find(id) {
       if (!/^\\d+$/.test(id)) throw new Error('id');
       return pool.query('SELECT * FROM users WHERE id = ' + id);
     }`,
    `import { Sequelize } from 'sequelize'; const db = new Sequelize({});
     export const find = (name) => db.query('SELECT * FROM users WHERE name = :name', { replacements: { name } });`,
    // Names between quotes that callers give are those of no-unchecked-sql-name
    `import { Pool } from 'pg'; const pool = new Pool();
     export const count = (table) => pool.query(\`SELECT count(*) FROM "\${table}"\`);`,
    `import { Pool } from 'pg'; const pool = new Pool();
     export const count = (table) => pool.query(\`SELECT count(*) FROM "\${pool.escapeIdentifier(table)}"\`);`,
  ],
  invalid: [
    `import express from 'express'; import { Pool } from 'pg';
     const app = express(); const pool = new Pool();
     app.get('/users/:id', async (req, res) => {
       const { rows } = await pool.query(\`SELECT * FROM users WHERE id = \${req.params.id}\`);
       res.json(rows);
     });`,
    `const mysql = require('mysql'); const express = require('express');
     const connection = mysql.createConnection({}); const router = express.Router();
     router.post('/login', function (req, res) {
       const user = req.body.user; const password = req.body.password;
       const query = "SELECT * FROM users WHERE user = '" + user + "' AND password = '" + password + "'";
       connection.query(query, function (error, results) { res.json(results); });
     });`,
    `import type { Pool } from 'mysql2/promise';
     export class OrderRepository {
       #pool: Pool;
       constructor(pool: Pool) { this.#pool = pool; }
       async byStatus(status: string) {
         const [rows] = await this.#pool.execute(\`SELECT * FROM orders WHERE status = '\${status}'\`);
         return rows;
       }
     }`,
    // In a transaction
    `import { Pool } from 'pg'; const pool = new Pool();
     export async function transfer(from, to, amount) {
       const client = await pool.connect();
       try {
         await client.query('BEGIN');
         await client.query(\`UPDATE accounts SET balance = balance - \${amount} WHERE id = $1\`, [from]);
         await client.query('COMMIT');
       } finally { client.release(); }
     }`,
    // A name of a column from the keys of an object
    `import { Pool } from 'pg'; const pool = new Pool();
     export function update(id, changes) {
       const sets = Object.keys(changes).map((key, i) => \`\${key} = $\${i + 2}\`);
       return pool.query(\`UPDATE users SET \${sets.join(', ')} WHERE id = $1\`, [id, ...Object.values(changes)]);
     }`,
    `import { Pool } from 'pg'; const pool = new Pool();
     export const byIds = (ids) => pool.query(\`SELECT * FROM t WHERE id IN (\${ids.join(',')})\`);`,
    `import { Pool } from 'pg'; const pool = new Pool();
     export const explain = (statement) => pool.query(\`EXPLAIN \${statement}\`);`,
    `import { Pool } from 'pg'; const pool = new Pool();
     export const page = ({ limit, offset }) => pool.query('SELECT * FROM t LIMIT ' + limit + ' OFFSET ' + offset);`,
    // Promise chain
    `import sql from 'mssql';
     export const find = (name) => sql.connect({}).then((pool) => pool.request().query(\`SELECT * FROM users WHERE name = '\${name}'\`)).then(({ recordset }) => recordset);`,
    // Callback of a pool
    `const sqlite3 = require('sqlite3').verbose(); const db = new sqlite3.Database('app.db');
     exports.search = (term, done) => db.all("SELECT * FROM notes WHERE text LIKE '%" + term + "%'", done);`,
    `import knex from 'knex'; const db = knex({});
     export const list = (order, direction) => db('users').select('*').where({ active: true }).orderByRaw(\`\${order} \${direction}\`);`,
    `import { Repository } from 'typeorm'; import { InjectRepository } from '@nestjs/typeorm'; import { Injectable } from '@nestjs/common';
     @Injectable()
     export class UsersService {
       constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
       search(name: string) { return this.users.createQueryBuilder('u').where(\`u.name LIKE '%\${name}%'\`).getMany(); }
     }`,
    `import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient();
     export const find = (email) => prisma.$queryRawUnsafe(\`SELECT * FROM users WHERE email = '\${email}'\`);`,
    `import { sql } from 'drizzle-orm';
     export const find = (db, order) => db.execute(sql\`SELECT * FROM users ORDER BY \${sql.raw('lower(' + order + ')')}\`);`,
    `import postgres from 'postgres'; const sql = postgres();
     export const find = (where) => sql.begin((tx) => tx.unsafe('SELECT * FROM users WHERE ' + where));`,
    `import { Sequelize } from 'sequelize'; const db = new Sequelize({});
     export const list = (User, order) => User.findAll({ order: db.literal(\`name \${order}\`) });`,
    // A name of a column that is compared
    `import { Pool } from 'pg'; const pool = new Pool();
     export const findBy = (column, value) => pool.query(\`SELECT * FROM users WHERE \${column} = $1\`, [value]);`,
    // MySQL reads double quotes as text
    `import mysql from 'mysql2'; const db = mysql.createConnection({});
     export const find = (name) => db.query(\`SELECT * FROM users WHERE name = "\${name}"\`);`,
    `import mysql from 'mysql2/promise'; const pool = mysql.createPool({});
     export const insert = (rows) => pool.query(\`INSERT INTO items (a, b) VALUES \${rows.map((row) => \`(\${row.a}, '\${row.b}')\`).join(', ')}\`);`,
    `export default { async fetch(request: Request, env: { DB: D1Database }) {
       const name = new URL(request.url).searchParams.get('name');
       const { results } = await env.DB.prepare(\`SELECT * FROM users WHERE name = '\${name}'\`).all();
       return Response.json(results);
     } };`,
    `import { ExecuteStatementCommand, RDSDataClient } from '@aws-sdk/client-rds-data'; const client = new RDSDataClient({});
     export const handler = (event) => client.send(new ExecuteStatementCommand({ sql: 'SELECT * FROM users WHERE id = ' + event.id }));`,
    `import { createClient } from '@libsql/client'; const db = createClient({ url: 'file:a.db' });
     export const remove = (id) => db.batch([{ sql: \`DELETE FROM a WHERE id = \${id}\`, args: [] }], 'write');`,
  ],
});
