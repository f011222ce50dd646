import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unchecked-sql-name.js';

const pg = `import pg from 'pg'; const pool = new pg.Pool();\n`;

ruleTest('no-unchecked-sql-name', rule, {
  valid: [
    `${pg}import { escapeText } from './text.js';
     export class Helper {
       one(name) { return pool.query(\`SELECT 1 FROM a WHERE b = \${this.platform.quoteValue(name)}\`); }
       other(name) { return pool.query(\`SELECT 1 FROM \${escapeText(name)}\`); }
     }`,
    `${pg}export const first = (most: number) => pool.query(\`SELECT a FROM b LIMIT \${most}\`);
     export const create = (size: number) => pool.query(\`CREATE TABLE a (b vector(\${size}))\`);`,
    `${pg}pool.query('SELECT * FROM users WHERE id = $1', [id]);`,
    `${pg}const TABLE = 'users'; pool.query('SELECT * FROM ' + TABLE);`,
    `${pg}import { TABLE } from './tables.js'; pool.query('SELECT * FROM ' + TABLE);`,
    `${pg}pool.query(\`SELECT * FROM \${pg.escapeIdentifier(await nameOf(id))}\`);`,
    `${pg}import express from 'express'; express().get('/', (req) => pool.query(\`SELECT * FROM "\${req.query.table}"\`));`,
    // no-sql-interpolation reports values, and whatever strangers and callers give
    `${pg}pool.query('SELECT * FROM users WHERE id = ' + idOf(session));`,
    `${pg}export const all = (table) => pool.query('SELECT * FROM ' + table);`,
    `${pg}export const all = (tables) => pool.query('SELECT * FROM ' + tables.map((table) => tidied(table)).join());`,
    `${pg}import express from 'express'; express().get('/', (req) => pool.query('SELECT * FROM ' + nameOf(req.query.table)));`,
    // The label an object was given, placeholders, and a name of a column behind AS
    `import neo4j from 'neo4j-driver';
     export class History {
       driver = neo4j.driver('');
       constructor({ label = 'Session' }) { this.label = label; }
       get(id) { return this.driver.executeQuery(\`MATCH (s:\${this.label} {id: $id}) RETURN s\`, { id }); }
     }`,
    `${pg}const name = (text) => text.replace(/\\W/g, ''); pool.query(\`SELECT a AS \${name(column)}, b::\${name(type)} FROM c\`);`,
    // Text that is only put in parentheses or given a name is not built here
    `import knex from 'knex'; const db = knex({});
     export const having = (condition) => db.raw(\`(\${condition})\`);
     export const column = (formula) => db.raw(\`\${formula.toSql()} as total\`);
     export const from = (text) => db.raw(\`(\${text}) as "\${TABLE}"\`); const TABLE = 'users';`,
    // One text, one finding: the value counts for more
    `${pg}pool.query('SELECT * FROM ' + nameOf(session) + ' WHERE id = ' + idOf(session));`,
  ],
  invalid: [
    // Between quotes, as the caller of an exported function gives it
    `import { Pool } from 'pg'; const pool = new Pool();
     export const count = (table) => pool.query(\`SELECT count(*) FROM "\${table}"\`);`,
    `import { Pool } from 'pg'; const pool = new Pool();
     export const count = (table) => pool.query(\`SELECT count(*) FROM "\${pool.escapeIdentifier(table)}"\`);`,
    // Said to be quoted by functions that the file does not show, where quotes do not belong
    `${pg}import { escapeText } from './text.js';
     export class Helper {
       one(name) { return pool.query(\`SELECT 1 FROM a WHERE b = '\${escapeText(name)}'\`); }
       other(name) { return pool.query(\`SELECT 1 FROM a ORDER BY b \${this.platform.quoteName(name)}\`); }
     }`,
    // What SQLite tells of a table
    `import Database from 'better-sqlite3'; const db = new Database('a.db');
     for (const { name } of db.prepare('SELECT name FROM sqlite_master').all()) db.prepare(\`PRAGMA table_info("\${name}")\`).all();`,
    // Said to be checked by a function that the file does not show
    `${pg}import { validateSchemaName } from './names.js';
     const read = (flags) => ({ schema: validateSchemaName(flags.schema || 'public') });
     export async function rows(flags) {
       const { schema } = read(flags);
       await pool.query(\`SELECT pg_relation_size('\${schema}.rows') FROM \${schema}.rows\`);
     }`,
    // A clause that an object or a function that was handed over made, and a statement from elsewhere
    `${pg}export class Store {
       all(filter) { return pool.query(\`SELECT a FROM b \${this.dialect.where(filter)}\`); }
       some(filter, clause) { return pool.query(\`SELECT a FROM b \${clause(filter)}\`); }
       count(text) { return pool.query(\`SELECT count(*) FROM (\${text}) AS b\`); }
     }`,
    // A type and a label
    `${pg}pool.query(\`SELECT a::\${type} FROM b\`);`,
    `import neo4j from 'neo4j-driver'; neo4j.driver('').executeQuery(\`MATCH (s:\${label}) RETURN s\`);`,
    // What a class sets up an index with, in quotes
    `${pg}export class Store {
       constructor(options) { this.settings = options.settings; }
       create() { for (const each of Object.keys(this.settings)) pool.query(\`CREATE INDEX a ON b USING c ('\${each}=1')\`); }
     }`,
    // What a caller sets up a table with
    `${pg}export const create = (size = 3) => pool.query(\`CREATE TABLE IF NOT EXISTS a (b vector(\${size}))\`);
     export const index = (name) => pool.query(\`create unique index \${name} on a (b)\`);`,
    `${pg}pool.query('SELECT * FROM ' + nameOf(session));`,
    `${pg}pool.query(\`SELECT * FROM users ORDER BY id \${direction}\`);`,
    // A function of another file may let only names through
    `import pg from 'pg'; import { sanitizeTableName } from './names.js';
     export class Records {
       pool = new pg.Pool();
       constructor(options) { this.options = options; }
       create() { return this.pool.query(\`CREATE TABLE "\${sanitizeTableName(this.options.table)}" (id INT)\`); }
       count() { return this.pool.query(\`SELECT count(*) FROM \${this.options.names.table}\`); }
     }`,
    `import { PrismaClient } from '@prisma/client'; const db = new PrismaClient(); db.$queryRawUnsafe(\`SELECT * FROM \${table}\`);`,
  ],
});
