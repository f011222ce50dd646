import type { Weakness } from '../detection/vulnerabilities.ts';

/**
 * A program that every rewrite starts from: `input` reaches one call. `object.method` is the call; a function
 * that needs no `this` may be moved about by itself, a method only together with its object.
 */
export interface BaseProgram {
  readonly rule: string;
  readonly name: string;
  readonly weakness: Weakness;
  /** Where the function or the class comes from; absent for globals. */
  readonly module?: { readonly from: string; readonly imported: string };
  /** Statements after the import, such as the construction of a client. */
  readonly setup?: string;
  /** The object the method is called on; `globalThis` for global functions, absent for imported functions. */
  readonly object?: string;
  readonly method: string;
  readonly detachable: boolean;
  /** The text of the argument is `prefix` and then the value of `hole`. */
  readonly prefix: string;
  readonly hole: string;
  /** What stands before and after the text in the argument list. */
  readonly before?: string;
  readonly after?: string;
}

const command = {
  rule: 'no-unapproved-exec',
  weakness: 'command-injection',
  prefix: 'ls ',
  hole: 'input',
} as const;
const code = { rule: 'no-eval', weakness: 'code-eval', prefix: 'return ', hole: 'input' } as const;
const sql = {
  rule: 'no-sql-interpolation',
  weakness: 'sql-injection',
  prefix: 'SELECT name FROM users WHERE id = ',
  hole: 'input',
  detachable: false,
} as const;
const agency = { weakness: 'excessive-agency', detachable: true } as const;
const log = {
  rule: 'no-unredacted-logging',
  weakness: 'log-secret',
  prefix: 'signed in with ',
  hole: 'input.password',
} as const;

const childProcess = 'node:child_process';
/** What a stranger sends: some rules report nothing else. */
const fromRequest = {
  setup: "import express from 'express';\nexpress().get('/', handle);",
  hole: 'input.query.name',
} as const;
const loader = { module: { from: 'node:module', imported: '_load' }, method: '_load' } as const;

const file = {
  rule: 'no-path-traversal',
  weakness: 'path-traversal',
  ...fromRequest,
  prefix: '/srv/files/',
  detachable: true,
} as const;

const prompt = {
  rule: 'no-prompt-injection',
  weakness: 'prompt-injection',
  prefix: 'You are ',
  hole: fromRequest.hole,
} as const;

/** One program per mistake; the rewrites disguise each. */
export const basePrograms: readonly BaseProgram[] = [
  {
    ...command,
    name: 'child_process.exec',
    module: { from: childProcess, imported: 'exec' },
    method: 'exec',
    detachable: true,
  },
  {
    ...command,
    name: 'child_process.execSync',
    module: { from: childProcess, imported: 'execSync' },
    method: 'execSync',
    detachable: true,
  },
  {
    ...command,
    name: 'child_process.spawn with a shell',
    module: { from: childProcess, imported: 'spawn' },
    method: 'spawn',
    detachable: true,
    after: ', [], { shell: true }',
  },
  {
    ...command,
    name: 'child_process.spawn of sh -c',
    module: { from: childProcess, imported: 'spawn' },
    method: 'spawn',
    detachable: true,
    before: "'sh', ['-c', ",
    after: ']',
  },
  { ...code, name: 'eval', object: 'globalThis', method: 'eval', detachable: true },
  { ...code, name: 'Function', object: 'globalThis', method: 'Function', detachable: true },
  {
    ...code,
    name: 'vm.runInNewContext',
    module: { from: 'node:vm', imported: 'runInNewContext' },
    method: 'runInNewContext',
    detachable: true,
  },
  {
    ...sql,
    name: 'pg Pool.query',
    module: { from: 'pg', imported: 'Pool' },
    setup: 'const db = new Pool();',
    object: 'db',
    method: 'query',
  },
  {
    ...sql,
    name: 'mysql2 createPool().query',
    module: { from: 'mysql2/promise', imported: 'createPool' },
    setup: 'const db = createPool({});',
    object: 'db',
    method: 'query',
  },
  {
    ...sql,
    name: 'Prisma $queryRawUnsafe',
    module: { from: '@prisma/client', imported: 'PrismaClient' },
    setup: 'const db = new PrismaClient();',
    object: 'db',
    method: '$queryRawUnsafe',
  },
  { ...log, name: 'console.log', object: 'console', method: 'log', detachable: true },
  {
    ...log,
    name: 'pino logger.info',
    module: { from: 'pino', imported: 'pino' },
    setup: 'const logger = pino();',
    object: 'logger',
    method: 'info',
    detachable: false,
  },
  {
    ...command,
    ...fromRequest,
    rule: 'no-argument-injection',
    name: 'child_process.spawn of git clone',
    module: { from: childProcess, imported: 'spawn' },
    method: 'spawn',
    detachable: true,
    before: "'git', ['clone', ",
    prefix: '',
    after: ']',
  },
  {
    ...code,
    ...loader,
    rule: 'no-dynamic-module',
    weakness: 'module-loading',
    name: 'Module._load of a parameter',
    prefix: './plugins/',
    detachable: true,
  },
  {
    ...code,
    ...loader,
    ...fromRequest,
    rule: 'no-untrusted-module',
    weakness: 'module-loading',
    name: 'Module._load of a query',
    prefix: './plugins/',
    detachable: true,
  },
  {
    ...code,
    rule: 'no-template-injection',
    name: 'ejs.compile',
    module: { from: 'ejs', imported: 'compile' },
    method: 'compile',
    prefix: 'Hello ',
    detachable: true,
  },
  {
    ...code,
    rule: 'no-eval-workaround',
    name: "Function('return this')",
    object: 'globalThis',
    method: 'Function',
    hole: "'this'",
    detachable: true,
  },
  {
    ...log,
    ...fromRequest,
    rule: 'no-log-injection',
    name: 'console.log of a query',
    object: 'console',
    method: 'log',
    detachable: true,
  },
  {
    ...log,
    rule: 'no-personal-data-in-logs',
    name: 'console.log of an address',
    object: 'console',
    method: 'log',
    hole: 'input.email',
    detachable: true,
  },
  {
    ...file,
    name: 'fs.readFileSync of a query',
    module: { from: 'node:fs', imported: 'readFileSync' },
    method: 'readFileSync',
  },
  {
    ...file,
    name: 'fs.writeFile of a query',
    module: { from: 'node:fs/promises', imported: 'writeFile' },
    method: 'writeFile',
    after: ", 'text'",
  },
  {
    ...agency,
    rule: 'no-unsafe-agent-options',
    name: 'query of claude-agent-sdk without permissions',
    module: { from: '@anthropic-ai/claude-agent-sdk', imported: 'query' },
    method: 'query',
    before: '{ prompt: input, options: { maxTurns: 9, permissionMode: ',
    prefix: 'bypass',
    hole: "'Permissions'",
    after: ' } }',
  },
  {
    ...agency,
    rule: 'require-tool-input-schema',
    name: 'tool of ai without a schema',
    module: { from: 'ai', imported: 'tool' },
    method: 'tool',
    before: '{ description: ',
    prefix: 'Finds ',
    hole: "'orders'",
    after: ', execute: (given) => find(given) }',
  },
  {
    ...prompt,
    name: 'openai.responses.create',
    module: { from: 'openai', imported: 'OpenAI' },
    setup: `${fromRequest.setup}\nconst { responses } = new OpenAI();`,
    object: 'responses',
    method: 'create',
    detachable: false,
    before: "{ model: 'small', input: 'Go on.', instructions: ",
    after: ' }',
  },
  {
    ...prompt,
    name: 'a system message for generateText',
    module: { from: 'ai', imported: 'generateText' },
    setup: fromRequest.setup,
    method: 'generateText',
    detachable: true,
    before:
      "{ model: 'small', messages: [{ role: 'user', content: 'Go on.' }, { role: 'system', content: ",
    after: ' }] }',
  },
  {
    ...prompt,
    rule: 'no-secret-in-prompt',
    weakness: 'prompt-secret',
    name: 'a prompt for generateText',
    module: { from: 'ai', imported: 'generateText' },
    method: 'generateText',
    detachable: true,
    before: "{ model: 'small', prompt: ",
    after: ' }',
    prefix: 'log in with ',
    hole: 'input.password',
  },
];
