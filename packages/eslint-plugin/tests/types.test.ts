import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plugin } from '../src/plugin.js';
import type { RuleName } from '../src/rule-names.js';

/** A project whose files name no library: only their types say what they hold. */
const files = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      skipLibCheck: true,
      types: [],
      experimentalDecorators: true,
    },
    include: ['*.ts'],
  }),
  'package.json': JSON.stringify({ type: 'module' }),
  'node_modules/pg/package.json': JSON.stringify({ name: 'pg', version: '8.0.0' }),
  'node_modules/@types/pg/package.json': JSON.stringify({
    name: '@types/pg',
    version: '8.0.0',
    types: 'index.d.ts',
  }),
  'node_modules/@types/pg/index.d.ts': `
    export class Pool { query(text: string, values?: unknown[]): Promise<{ rows: any[] }>; }
    export class Client extends Pool {}`,
  'node_modules/mysql2/package.json': JSON.stringify({
    name: 'mysql2',
    version: '3.0.0',
    exports: { './promise': { types: './promise.d.ts', default: './promise.js' } },
  }),
  'node_modules/mysql2/promise.d.ts': `
    export interface Connection { query(text: string): Promise<unknown>; }
    export function createConnection(url: string): Promise<Connection>;`,
  'node_modules/openai/package.json': JSON.stringify({
    name: 'openai',
    type: 'module',
    version: '6.0.0',
    types: 'index.d.ts',
  }),
  'node_modules/openai/index.d.ts': `
    export default class OpenAI { readonly responses: { create(body: { model: string; instructions?: string; input: string }): Promise<{ output_text: string }> }; }
    export { OpenAI };`,
  'node_modules/other-db/package.json': JSON.stringify({
    name: 'other-db',
    version: '1.0.0',
    types: 'index.d.ts',
  }),
  'node_modules/other-db/index.d.ts': `
    export class Pool { query(text: string): string[]; }`,
  'db.ts': `
    import { Pool } from 'pg';
    import { createConnection } from 'mysql2/promise';
    import { Pool as Lookup } from 'other-db';
    import OpenAI from 'openai';
    export const db = new Pool();
    export class Tracked extends Pool {}
    export const tracked = new Tracked();
    export const connection = createConnection('mysql://localhost');
    export const lookup = new Lookup();
    export const ai = new OpenAI();
    export type Direction = 'asc' | 'desc';
    export enum Table { Users = 'users', Orders = 'orders' }
    export enum Page { First, Second }
    export interface Order { direction: Direction; table: Table; limit: number; column: string; all: boolean; }
    export declare function orderOf(text: string): Order;
    export declare function any(text: string): any;
    export declare function typed<T>(text: string): T;`,
  'declared.d.ts': `
    declare module 'child_process' { export function exec(command: string): void; }
    declare module 'node:child_process' { export * from 'child_process'; }`,
  'shell.ts': `
    import * as child from 'node:child_process';
    export { exec } from 'node:child_process';
    export const tools = { child };`,
  'file.ts': '',
} as const;

let folder: string;
beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'guardrail-types-')));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
  typescriptParser.clearCaches();
});

function lint(code: string, rule: RuleName, { types = true } = {}): readonly string[] {
  const problems = new Linter({ cwd: folder }).verify(
    code,
    [
      {
        files: ['**/*.ts'],
        plugins: { guardrail: plugin },
        languageOptions: {
          parser: typescriptParser,
          parserOptions: { projectService: true, tsconfigRootDir: folder },
        },
        settings: { guardrail: { types } },
        rules: { [`guardrail/${rule}`]: 'error' },
      },
    ],
    { filename: path.join(folder, 'file.ts') },
  );
  expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
  return problems.map(({ message }) => message);
}

describe('types say what an object is of which the file tells nothing', () => {
  it.for([
    'import { db } from "./db.js"; export const f = (rest: string) => db.query("call " + rest);',
    'import { tracked } from "./db.js"; export const f = (rest: string) => tracked.query("call " + rest);',
    'import type { Tracked } from "./db.js"; export class A { constructor(private readonly db: Tracked) {} f(rest: string) { return this.db.query("call " + rest); } }',
    'import { connection } from "./db.js"; export const f = async (rest: string) => (await connection).query("call " + rest);',
    'import type { db } from "./db.js"; export const f = (rest: string, { pool }: { pool: typeof db }) => pool.query("call " + rest);',
  ])('%s', (code) => {
    expect(lint(code, 'no-sql-interpolation')).toHaveLength(1);
    expect(lint(code, 'no-sql-interpolation', { types: false })).toEqual([]);
  });

  it.for([
    'import { exec } from "./shell.js"; export const f = (name: string) => exec("ls " + name);',
    'import { tools } from "./shell.js"; export const f = (name: string) => tools.child.exec("ls " + name);',
  ])('%s', (code) => {
    expect(lint(code, 'no-unapproved-exec')).toHaveLength(1);
    expect(lint(code, 'no-unapproved-exec', { types: false })).toEqual([]);
  });

  it('a client of a language model from another file', () => {
    const code = `import { ai } from "./db.js";
      export async function POST(req: Request) { return ai.responses.create({ model: 'm', instructions: await req.text(), input: '' }); }`;
    expect(lint(code, 'no-prompt-injection')).toHaveLength(1);
    expect(lint(code, 'no-prompt-injection', { types: false })).toEqual([]);
  });

  it('a class of the same name of another package is another class', () => {
    const code =
      'import { lookup } from "./db.js"; export const f = (rest: string) => lookup.query("call " + rest);';
    expect(lint(code, 'no-sql-interpolation')).toEqual([]);
  });
});

const query = (hole: string, head: string) =>
  `import { Pool } from 'pg'; import { orderOf, any, typed, Table, Page, type Order, type Direction } from "./db.js"; const db = new Pool(); ${head} db.query(\`SELECT * FROM t WHERE a = \${${hole}}\`)${ends(head)};`;

/** What closes a body or a call that the beginning opens. */
const ends = (head: string) => (head.includes('map(') ? ')' : head.endsWith('return') ? ' }' : '');

describe('types say what a value can be', () => {
  it.for([
    ['order.direction', 'export const f = (order: Order) =>'],
    ['order.table', 'export const f = (order: Order) =>'],
    ['order.limit', 'export const f = (order: Order) =>'],
    ['order.all', 'export const f = (order: Order) =>'],
    ['page', 'export const f = (page: Page) =>'],
    ['direction', 'export const f = (direction: Direction) =>'],
    ['direction', 'export const f = ({ direction }: Order) =>'],
    ['orderOf("a").direction', 'export const f = () =>'],
    ['order.direction', 'export const f = (text: string) => { const order = orderOf(text); return'],
    ['table', 'export const f = (tables: Table[]) => tables.map((table) =>'],
  ])('%s of %s', ([hole = '', head = '']) => {
    const code = query(hole, head);
    expect(lint(code, 'no-sql-interpolation')).toEqual([]);
    expect(lint(code, 'no-sql-interpolation', { types: false })).toHaveLength(1);
  });

  it.for([
    ['order.column', 'export const f = (order: Order) =>'],
    [
      'direction',
      'export const f = (text: string) => { const direction = JSON.parse(text) as Direction; return',
    ],
    [
      'direction',
      'export const f = (text: string) => { const direction: Direction = any(text); return',
    ],
    [
      'direction',
      'export const f = (text: string) => { const direction = typed<Direction>(text); return',
    ],
    [
      'order.direction',
      'export const f = (text: string) => { const order: Order = JSON.parse(text); return',
    ],
    [
      'order.direction',
      'export const f = async (r: Response) => { const order = (await r.json()) as Order; return',
    ],
    [
      'direction',
      'export const f = (text: string) => { const direction = text as Direction; return',
    ],
    ['direction as Direction', 'export const f = (direction: string) =>'],
  ])('a claim is no proof: %s of %s', ([hole = '', head = '']) => {
    const code = query(hole, head);
    expect(lint(code, 'no-sql-interpolation')).toHaveLength(1);
  });
});

it('without a type checker the setting changes nothing', () => {
  const [problem] = new Linter().verify('eval(input);', [
    {
      plugins: { guardrail: plugin },
      settings: { guardrail: { types: true } },
      rules: { 'guardrail/no-eval': 'error' },
    },
  ]);
  expect(problem?.ruleId).toBe('guardrail/no-eval');
});
