import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../src/index.js';

let folder = '';

const files: Readonly<Record<string, string>> = {
  'shell.ts': `import { exec, execFile } from 'node:child_process';
export function run(command: string) { return exec('git ' + command); }
export const list = (folder: string) => execFile('ls', ['--', folder]);
export class Runner { go(what: string) { inner(what); } }
function inner(text: string) { exec(text); }
`,
  'db.ts': `import { Pool } from 'pg';
export const db = new Pool();
export const TABLE = 'users';
export function nameOf(name: string) { return 'app.' + name; }
`,
  'index.ts': `export { run as git } from './shell.js';
export * from './db.js';
`,
  'shell.cjs': `const { execSync } = require('child_process');
module.exports = { run(command) { return execSync(command); }, db: require('./db.cjs') };
`,
  'db.cjs': `const { Pool } = require('pg');
module.exports = new Pool();
`,
  'user.ts': `import mongoose from 'mongoose';
export default mongoose.model('User', new mongoose.Schema({}));
`,
  'answer.ts': `import type { Response } from 'express';
export function fail(res: Response, problem: unknown) { res.status(500).json(problem); }
`,
  'broken.ts': `export const x = (;`,
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guardrail project '));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function lint(name: string, code: string, project = true): Promise<readonly string[]> {
  const isTypeScript = name.endsWith('.ts');
  const config: Linter.Config = {
    files: ['**/*.ts', '**/*.cjs'],
    plugins: { guardrail: plugin },
    rules: {
      'guardrail/no-unapproved-exec': 'error',
      'guardrail/no-sql-interpolation': 'error',
      'guardrail/no-error-disclosure': 'error',
      'guardrail/no-operator-injection': 'error',
    },
    languageOptions: isTypeScript
      ? { parser: typescriptParser }
      : { sourceType: name.endsWith('.cjs') ? 'commonjs' : 'module' },
    settings: { guardrail: { project } },
  };
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [config],
  });
  const [result] = await eslint.lintText(code, { filePath: path.join(folder, name) });
  return (result?.messages ?? []).map(({ line, message }) => `${line}: ${message}`);
}

describe('with settings.guardrail.project', () => {
  it.each([
    [
      'a function of another file that runs a shell',
      'a.ts',
      `import { run } from './shell.js';\nexport const f = (x: string) => run('log ' + x);`,
    ],
    [
      'one that a third file passes on',
      'a.ts',
      `import { git } from './index';\nexport const f = (x: string) => git(x);`,
    ],
    [
      'a method that calls a function of its file',
      'a.ts',
      `import { Runner } from './shell';\nexport const f = (x: string) => new Runner().go(x);`,
    ],
    [
      'a connection that another file makes',
      'a.ts',
      `import { db } from './db';\nexport const f = (x: string) => db.query(\`SELECT a FROM \${x}\`);`,
    ],
    [
      'a text that a function of another file makes',
      'a.ts',
      `import { db, nameOf } from './index';\nexport const f = (x: string) => db.query('SELECT a FROM ' + nameOf(x));`,
    ],
    [
      'what a file that is required exports',
      'a.cjs',
      `const { run } = require('./shell.cjs');\nmodule.exports = (x) => run('ls ' + x);`,
    ],
    [
      'an object that is exported as a whole',
      'a.cjs',
      `const shell = require('./shell.cjs');\nmodule.exports = (x) => shell.db.query('SELECT a FROM ' + x);`,
    ],
  ])('reports %s, at its use here', async (_what, name, code) => {
    const found = await lint(name, code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^2: .*`x`/);
    expect(await lint(name, code, false)).toEqual([]);
  });

  it.each(['fail(res, e)', 'answers.fail(res, e)'])(
    'reports an error that a function of another file answers with: %s',
    async (call) => {
      const code = `import express from 'express'; import { fail } from './answer'; import * as answers from './answer';
express().get('/', (req, res) => { try { work(req.body); } catch (e) { ${call}; } });`;
      const found = await lint('a.ts', code);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^2: .*`e`/);
      expect(await lint('a.ts', code, false)).toEqual([]);
    },
  );

  it.each([
    [
      'a function that uses no shell',
      `import { list } from './shell';\nexport const f = (x: string) => list(x);`,
    ],
    [
      'a constant of another file',
      `import { db, TABLE } from './db';\nexport const f = () => db.query('SELECT a FROM ' + TABLE);`,
    ],
    ['a file that is not there', `import { run } from './nowhere';\nexport const f = run;`],
    ['a file with a syntax error', `import { x } from './broken';\nx('ls');`],
    ['itself', `import { run } from './a';\nrun('ls');`],
  ])('is silent about %s', async (_what, code) => {
    expect(await lint('a.ts', code)).toEqual([]);
  });

  it('knows the models of MongoDB that another file makes', async () => {
    const code = `import express from 'express';\nimport User from './user.js';\nexpress().post('/', async (req, res) => { res.json(await User.findOne({ email: req.body.email })); });`;
    expect(await lint('a.ts', code)).toEqual([expect.stringContaining('User.findOne')]);
  });

  // D10 of the limits of the analysis.
  it('does not see what another file adds to an object', async () => {
    writeFileSync(
      path.join(folder, 'added.ts'),
      `import { exec } from 'node:child_process';\nconst o: any = {};\no.run = exec;\nexport { o };`,
    );
    const code = `import { o } from './added';\nexport const f = (x: string) => o.run(x);`;
    expect(await lint('a.ts', code)).toEqual([]);
  });

  it('sees that another file has changed', async () => {
    const code = `import { later } from './later';\nexport const f = (x: string) => later(x);`;
    const file = path.join(folder, 'later.ts');
    writeFileSync(file, `export const later = (x: string) => x;`);
    expect(await lint('a.ts', code)).toEqual([]);
    writeFileSync(file, `export { run as later } from './shell';`);
    expect(await lint('a.ts', code)).toHaveLength(1);
  });
});
