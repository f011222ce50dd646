import * as typescriptParser from '@typescript-eslint/parser';
import { lintProgram } from '@magi-guardrail/testkit/lint-program';
import { describe, expect, it } from 'vitest';
import type { RuleName } from '../src/rule-names.js';
import { rules } from '../src/rules.js';

/** Spellings that hide a dangerous call from a tool that looks at names. Each must be reported. */
const evasions: Readonly<Partial<Record<RuleName, readonly string[]>>> = {
  'no-unapproved-exec': [
    `import * as c from 'child_process'; c['ex' + 'ec'](x);`,
    `import c from 'node:child_process'; const { exec: run } = c; run(x);`,
    `const run = require('child_process').exec; run(x);`,
    `const { exec } = await import('node:child_process'); exec(x);`,
    `import('child_process').then((c) => c.exec(x));`,
    `import('child_process').then(({ exec }) => exec(x));`,
    `import { createRequire } from 'node:module'; const load = createRequire(import.meta.url); load('child_process').exec(x);`,
    `process.getBuiltinModule('child_process').execSync(x);`,
    `import c from 'child_process'; c.exec.call(null, x);`,
    `import c from 'child_process'; c.exec.apply(c, [x]);`,
    `import { exec } from 'child_process'; const run = exec.bind(null, x); run();`,
    `import { exec } from 'child_process'; Reflect.apply(exec, null, [x]);`,
    `import { exec } from 'child_process'; class A { run = exec; go() { this.run(x); } }`,
    `import { exec } from 'child_process'; const tools = { exec }; tools.exec(x);`,
    `import { exec } from 'child_process'; const f = ok ? exec : null; f(x);`,
    `import { exec } from 'child_process'; function f({ run = exec } = {}) { run(x); } f();`,
    `const name = 'child_' + 'process'; require(name).exec(x);`,
    `import { spawn } from 'child_process'; const shell = true; spawn(x, { shell });`,
    `import { spawn } from 'child_process'; const base = { shell: true }; spawn('ls', [x], { ...base });`,
    `import { spawn } from 'child_process'; const o = {}; o.shell = true; spawn('ls', [x], o);`,
    `import { spawn } from 'child_process'; const args = ['-c']; args.push(x); spawn('sh', args);`,
    `import { execFile } from 'child_process'; execFile('/usr/bin/env', ['bash', '-c', x]);`,
    `import { execa } from 'execa'; await execa('ls', [x], { shell: true });`,
    `import { $ } from 'zx'; await $([x]);`,
    `import shell from 'shelljs'; shell.exec(x);`,
    `import c = require('child_process'); c.exec(x);`,
    `import { exec } from 'child_process'; [x, y].forEach(exec);`,
    `import { exec } from 'child_process'; [exec].forEach((run) => run(x));`,
    `import { exec } from 'child_process'; const tools = new Set([exec]); for (const run of tools) run(x);`,
    `import { exec } from 'child_process'; Object.values({ exec })[0](x);`,
    `import { exec } from 'child_process'; try { throw exec; } catch (run) { run(x); }`,
    `module.constructor._load('child_process').exec(x);`,
    `process.mainModule['req' + 'uire']('child_' + 'process').exec(x);`,
  ],
  'no-eval': [
    `const { eval: run } = globalThis; run(x);`,
    `globalThis['eval'](x);`,
    `window['ev' + 'al'](x);`,
    `[].constructor.constructor(x)();`,
    `(() => {}).constructor(x);`,
    `Object.getPrototypeOf(async function () {}).constructor(x);`,
    `self.eval?.(x);`,
    `eval.call(null, x);`,
    `Reflect.construct(Function, [x]);`,
    `new globalThis.Function(x);`,
    `globalThis.setTimeout('a' + x);`,
    `const vm = require('vm'); new vm.Script(x).runInThisContext();`,
    `top.eval(x);`,
    `new parent.Function(x);`,
    `window.window['ev' + 'al'](x);`,
    `(function* () {}).constructor(x);`,
    `Object.getPrototypeOf(async function* () {}).constructor(x);`,
    `''['constructor']['constructor'](x)();`,
    `Function.prototype.constructor(x);`,
    `new (Function.bind(null, x))();`,
    `[eval][0](x);`,
    `[].map.constructor(x)();`,
    `(class {}).constructor(x);`,
    `document.defaultView.eval(x);`,
    `process.mainModule.require('vm').runInThisContext(x);`,
    `Object.getOwnPropertyDescriptor(globalThis, 'eval').value(x);`,
    `new Proxy({}, { get: () => eval }).go(x);`,
    `class A { run = eval; go() { this.run(x); } } new A().go();`,
    `setTimeout.call(window, 'a' + x, 1);`,
    `setTimeout(String(x));`,
    `import('data:text/javascript;base64,' + btoa(x));`,
    `new Worker('data:text/javascript,' + x);`,
    `new module.constructor()._compile(x, '');`,
    `require('module').prototype._compile.call(m, x, '');`,
    `(await import('node:vm')).runInThisContext(x);`,
    `Promise.resolve(x).then(eval);`,
  ],
  'no-dynamic-module': [
    `const load = require; load(x);`,
    `require.call(null, x);`,
    `global.require(x);`,
    `module.require(x);`,
    `require.main.require(x);`,
    `process.mainModule.require(x);`,
    `module.constructor._load(x);`,
    `import { createRequire } from 'node:module'; createRequire('/a')(x);`,
    `const u = URL.createObjectURL(new Blob([x])); new Worker(u);`,
  ],
  'no-sql-interpolation': [
    `import pg from 'pg'; const c = new pg.Client(); c.query({ text: 'SELECT * FROM t WHERE a = ' + x });`,
    `import { Pool } from 'pg'; const p = new Pool(); const c = await p.connect(); c.query('SELECT a FROM t WHERE b = ' + x);`,
    `import { Pool } from 'pg'; class A { #p = new Pool(); f(x) { this.#p.query(\`SELECT a FROM t WHERE b = \${x}\`); } }`,
    `import { Pool } from 'pg'; const p = new Pool(); const parts = ['SELECT a FROM t WHERE b = ']; parts.push(x); p.query(parts.join(''));`,
    `import { Pool } from 'pg'; new Pool().query('SELECT a FROM t WHERE b = '.concat(x));`,
    `import { Pool } from 'pg'; new Pool().query(String.raw\`SELECT a FROM t WHERE b = \${x}\`);`,
    `import { Pool } from 'pg'; const where = (x) => 'WHERE b = ' + x; new Pool().query('SELECT a FROM t ' + where(x));`,
    `import { format } from 'node:util'; import { Pool } from 'pg'; new Pool().query(format('SELECT a FROM t WHERE b = %s', x));`,
    `import mysql from 'mysql2/promise'; const c = await mysql.createConnection({}); await c.execute('SELECT a FROM t WHERE b = ' + x);`,
    `import { PrismaClient } from '@prisma/client'; new PrismaClient().$queryRawUnsafe('SELECT a FROM t WHERE b = ' + x);`,
    `import knex from 'knex'; const k = knex({}); k('t').whereRaw('a = ' + x);`,
    `import { DatabaseSync } from 'node:sqlite'; new DatabaseSync('x').exec('DELETE FROM t WHERE a = ' + x);`,
  ],
  'no-unredacted-logging': [
    `console.log(Object.assign({}, { token }));`,
    `const { password: harmless } = user; console.log(harmless);`,
    `const { log } = console; log(user.password);`,
    `console['log'](user['password']);`,
    `console.log.call(console, token);`,
    `console.log('%s', token);`,
    `console.log([token].join());`,
    `console.log({ ...{ token } });`,
    `process.stdout.write(token);`,
    `console.log(token.toString().trim());`,
    `console.log(String(token));`,
    `import util from 'node:util'; console.log(util.inspect({ token }));`,
  ],
};

describe.for(Object.entries(evasions))('%s', ([name, programs]) => {
  it.for([...programs])('%s', (code) => {
    expect(lint(name, code)).not.toEqual([]);
  });
});

function lint(name: string, code: string) {
  const rule = Object.entries(rules).find(([each]) => each === name)?.[1];
  if (rule === undefined) throw new Error(name);
  return lintProgram(rule, { code, filename: 'file.ts' }, typescriptParser);
}
