import * as typescriptParser from '@typescript-eslint/parser';
import { lintProgram } from '@magi-guardrail/testkit/lint-program';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules.js';

/** A text in disguise, and beside it what looks the same and does no harm. */
interface Pair {
  readonly harmful: string;
  readonly harmless: string;
}

const sql = (body: string) => `import { Pool, escapeIdentifier } from 'pg'; const db = new Pool();
${body}`;

const inSql: readonly Pair[] = [
  {
    harmful: `export const f = (id) => db.query(\`SELECT a  FROM b WHERE id = \${id}\`.replace(/\\s+/g, ' '));`,
    harmless: `export const f = (t) => db.query(\`SELECT a  FROM \${escapeIdentifier(t)}\`.replace(/\\s+/g, ' '));`,
  },
  {
    harmful: `export const f = (id) => db.query(('-SELECT a FROM b WHERE id = ' + id).slice(1));`,
    harmless: `export const f = (ids) => db.query(\`SELECT a FROM b WHERE id IN (\${'?, '.repeat(ids.length).slice(0, -2)})\`, ids);`,
  },
  {
    harmful: `export const f = (id) => db.query('SELECT a FROM b WHERE id = %'.replace('%', () => id));`,
    harmless: `export const f = (id) => db.query('SELECT a FROM b WHERE id = %'.replace('%', () => Number(id)));`,
  },
  {
    harmful: `export const f = (id) => db.query(('SELECT a FROM b WHERE id = ' + id).split('\\n').join('\\n'));`,
    harmless: `export const f = (id) => db.query(('SELECT a FROM b WHERE id = ' + Number(id)).split('\\n').join('\\n'));`,
  },
  {
    harmful: `export const f = (id) => db.query(Buffer.from('SELECT a FROM b WHERE id = ' + id).toString());`,
    harmless: `export const f = (id) => db.query('SELECT a FROM b WHERE id = $1', [Buffer.from(id).toString()]);`,
  },
  {
    harmful: `export const f = (id) => db.query(("SELECT a FROM b WHERE id = '" + id).toLowerCase() + "'");`,
    harmless: `export const f = (id) => db.query("SELECT a FROM b WHERE id = '" + id.replace(/\\W/g, '').toLowerCase() + "'");`,
  },
];

const inLogs: readonly Pair[] = [
  {
    harmful: `console.log('signed in with '.concat(user.password));`,
    harmless: `console.log('signed in with '.concat(user.name));`,
  },
  {
    harmful: `console.log(('-signed in with ' + user.password).slice(1));`,
    harmless: `console.log(('key ' + user.apiKey).slice(0, 8));`,
  },
  {
    harmful: `console.log(('signed in with ' + user.password).replaceAll('\\0', ''));`,
    harmless: `console.log(('signed in with ' + user.password).replace(/\\S/g, '*'));`,
  },
  {
    harmful: `console.log(('signed in with ' + user.password).split('').join(''));`,
    harmless: `console.log(message.replaceAll(user.password, '***'));`,
  },
  {
    harmful: `console.log('key '.padEnd(8) + user.apiKey);`,
    harmless: `console.log(user.apiKey.slice(-4).padStart(16, '*'), '*'.repeat(user.password.length));`,
  },
];

describe('no-sql-interpolation', () => {
  const { 'no-sql-interpolation': rule } = rules;

  it.each(inSql)('reports $harmful', ({ harmful, harmless }) => {
    expect(lint(rule, sql(harmful))).toHaveLength(1);
    expect(lint(rule, sql(harmless))).toEqual([]);
  });
});

describe('no-unredacted-logging', () => {
  const { 'no-unredacted-logging': rule } = rules;

  it.each(inLogs)('reports $harmful', ({ harmful, harmless }) => {
    expect(lint(rule, harmful)).toHaveLength(1);
    expect(lint(rule, harmless)).toEqual([]);
  });
});

function lint(rule: Parameters<typeof lintProgram>[0], code: string) {
  return lintProgram(rule, { code, filename: 'file.ts' }, typescriptParser);
}
