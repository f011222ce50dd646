import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unapproved-exec.js';

/** Programs as they are written: build scripts, handlers, tools, wrappers. Constant commands are not the subject. */
const onlyVariable = (code: string) => ({ code, options: [{ checkConstantCommands: false }] });

ruleTest('commands-of-programs', rule, {
  valid: [
    `// Arguments as an array
     import { execFile } from 'node:child_process';
     import { promisify } from 'node:util';
     const run = promisify(execFile);
     export async function log(folder: string, count: number) {
       const { stdout } = await run('git', ['log', \`-\${count}\`, '--format=%H'], { cwd: folder });
       return stdout.split('\\n');
     }`,
    `// A wrapper around spawn
     import { spawn } from 'node:child_process';
     export function run(program, args, options = {}) {
       return new Promise((resolve, reject) => {
         const child = spawn(program, args, { stdio: 'inherit', ...options });
         child.on('error', reject);
         child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(\`\${program} failed\`))));
       });
     }
     await run('npm', ['ci']);`,
    `// Class that runs git
     import { execFileSync } from 'node:child_process';
     export class Git {
       constructor(private readonly folder: string) {}
       #git(...args: string[]) { return execFileSync('git', ['-C', this.folder, ...args], { encoding: 'utf8' }); }
       branch() { return this.#git('rev-parse', '--abbrev-ref', 'HEAD').trim(); }
       add(file: string) { return this.#git('add', '--', file); }
     }`,
    `// Regular expressions and databases
     import Database from 'better-sqlite3';
     const db = new Database('a.db');
     db.exec('PRAGMA foreign_keys = ON');
     export function parse(text) {
       const match = /(\\d+)-(\\d+)/.exec(text);
       return match && [...match];
     }`,
    `// Mongoose
     import mongoose from 'mongoose';
     const User = mongoose.model('User', new mongoose.Schema({}));
     export const find = (name) => User.find({ name }).lean().exec();`,
    `// A local exec
     const queue = [];
     function exec(task) { queue.push(task); }
     export function schedule(name) { exec('job ' + name); }`,
    `// spawn of a state machine
     import { spawn, createMachine } from 'xstate';
     export const machine = createMachine({ entry: (context) => spawn(context.child + 'x') });`,
    `// A number in the command
     const { exec } = require('child_process');
     exports.kill = (pid) => exec('kill ' + Number.parseInt(pid, 10));`,
    `// One of a list
     import { execSync } from 'node:child_process';
     const levels = { patch: 'patch', minor: 'minor', major: 'major' } as const;
     export function bump(level: keyof typeof levels) { execSync('npm version ' + levels[level]); }`,
    `// Guarded by a list
     import { execSync } from 'node:child_process';
     const tools = ['node', 'npm', 'git'];
     export function version(tool) {
       if (!tools.includes(tool)) throw new Error('unknown tool');
       return execSync(\`\${tool} --version\`).toString();
     }`,
    `// switch
     import { exec } from 'node:child_process';
     export function restart(service) {
       switch (service) {
         case 'nginx':
         case 'php-fpm':
           exec('systemctl restart ' + service);
       }
     }`,
    `// The program itself
     import { execSync } from 'node:child_process';
     import path from 'node:path';
     execSync(\`\${process.execPath} --version\`);
     execSync('ls ' + path.join(import.meta.dirname, 'fixtures'));`,
    `// Quoted
     import { exec } from 'node:child_process';
     import { quote } from 'shell-quote';
     export const list = (folder) => exec('ls -- ' + quote([folder]));`,
    `// zx as meant
     import { $, cd } from 'zx';
     export async function publish(tag, files) {
       await $\`npm publish --tag \${tag}\`;
       await $({ quiet: true })\`git add -- \${files}\`;
     }`,
    `// execa as meant
     import { execa, $ } from 'execa';
     export const build = async (name) => {
       await execa('docker', ['build', '-t', name, '.'], { stdio: 'inherit' });
       await $({ cwd: '/tmp' })\`tar -czf \${name} .\`;
     };`,
    `// A script with its values as arguments
     import { execFile } from 'node:child_process';
     export const count = (pattern, file) => execFile('sh', ['-c', 'grep -c -- "$1" "$2" | tr -d " "', 'sh', pattern, file]);`,
    `// node with a script of the project
     import { fork, spawn } from 'node:child_process';
     export const worker = (port) => fork(new URL('./worker.js', import.meta.url), ['--port', String(port)]);
     export const child = (env) => spawn(process.execPath, ['server.js', '-e', env]);`,
    `// Data on standard input
     import { spawn } from 'node:child_process';
     export function gzip(text) { const child = spawn('gzip', ['-c']); child.stdin.end(text); return child.stdout; }`,
    `// Program found by an environment variable
     import { spawn } from 'node:child_process';
     export const edit = (file) => spawn(process.env.EDITOR ?? 'vi', ['--', file], { stdio: 'inherit' });`,
    `// Shell off, said explicitly
     import spawn from 'cross-spawn';
     export const lint = (files) => spawn.sync('eslint', ['--', ...files], { shell: false });`,
    `// ssh without a command
     import { spawn } from 'node:child_process';
     export const connect = (user, host) => spawn('ssh', ['-p', '22', \`\${user}@\${host}\`], { stdio: 'inherit' });`,
    `// docker without a shell
     import { execFile } from 'node:child_process';
     export const copy = (id, file) => execFile('docker', ['cp', \`\${id}:/tmp/a\`, file]);`,
    `// Types only
     import type { ExecOptions, exec } from 'node:child_process';
     export interface Runner { exec: typeof exec; options: ExecOptions }
     export const call = (runner: { exec(text: string): void }, name: string) => runner.exec('job ' + name);`,
    `// A query object of another library
     import { createClient } from 'redis';
     export const flush = async (keys) => { const multi = createClient().multi(); for (const key of keys) multi.del(key); await multi.exec(); };`,
    `// Quotes escaped by hand
     import { exec } from 'node:child_process';
     const quoted = (text) => "'" + text.replace(/'/g, "'\\\\''") + "'";
     export const search = (word) => exec('grep -r -- ' + quoted(word) + ' src');`,
  ].map(onlyVariable),
  invalid: [
    `// A mail notifier
     const { exec } = require('child_process');
     module.exports = function notify(options, done) {
       const title = options.title || 'Build';
       const parts = ['notify-send', '-t', options.timeout, title];
       if (options.icon) parts.push('-i', options.icon);
       exec(parts.join(' '), (error, stdout) => done(error, stdout));
     };`,
    `// Class with a private runner, above its use
     import { execSync } from 'node:child_process';
     export class Repository {
       #folder: string;
       constructor(folder: string) { this.#folder = folder; }
       #run(command: string): string { return execSync(command, { cwd: this.#folder, encoding: 'utf8' }).trim(); }
       checkout(branch: string) { return this.#run('git checkout ' + branch); }
     }`,
    `// Promise wrapper
     const child = require('child_process');
     function sh(command) {
       return new Promise((resolve, reject) => {
         child.exec(command, { maxBuffer: 1e6 }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
       });
     }
     exports.convert = async (source, target) => { await sh(\`convert \${source} -resize 50% \${target}\`); };`,
    `// Express handler with a spread body
     import express from 'express';
     import { exec } from 'node:child_process';
     const app = express();
     app.post('/ping', express.json(), (request, response) => {
       const { host, count = 3 } = { ...request.body };
       exec(\`ping -c \${Number(count)} \${host}\`, (error, out) => response.send(out));
     });`,
    `// Router with a middleware before
     import { Router } from 'express';
     import { promisify } from 'node:util';
     import childProcess from 'node:child_process';
     const run = promisify(childProcess.exec);
     export const router = Router();
     router.get('/dns/:name', authenticate, async (req, res, next) => {
       try { const { stdout } = await run('dig +short ' + req.params.name); res.send(stdout); } catch (error) { next(error); }
     });`,
    `// Koa, template in a helper
     import Koa from 'koa';
     import { execSync } from 'child_process';
     const thumbnail = (name, size) => \`ffmpeg -i uploads/\${name} -vf scale=\${size} out.png\`;
     new Koa().use(async (ctx) => { ctx.body = execSync(thumbnail(ctx.query.name, 100)); });`,
    `// Fastify, several steps
     import Fastify from 'fastify';
     import { spawn } from 'node:child_process';
     const app = Fastify();
     app.get('/logs', async (request) => {
       let command = 'journalctl';
       if (request.query.unit) command += ' -u ' + request.query.unit;
       command += ' --no-pager';
       return spawn('sh', ['-c', command]);
     });`,
    `// A build script with a shell on Windows
     import { spawnSync } from 'node:child_process';
     const [, , workspace] = process.argv;
     const result = spawnSync('npm', ['run', 'build', '--workspace', workspace], {
       stdio: 'inherit',
       shell: process.platform === 'win32',
     });
     process.exit(result.status ?? 1);`,
    `// Options that a helper makes
     const { spawn } = require('child_process');
     const defaults = { stdio: 'inherit', shell: true };
     function run(program, args, options) { return spawn(program, args, Object.assign({}, defaults, options)); }
     exports.install = (name) => run('npm', ['install', name]);`,
    `// Spread defaults
     import { spawn } from 'node:child_process';
     const base = { shell: true } as const;
     export const build = (target: string) => spawn('make', [target], { ...base, cwd: '/src' });`,
    `// Object of commands
     const cp = require('child_process');
     const commands = {
       list: (folder) => 'ls -la ' + folder,
       size: (folder) => 'du -sh ' + folder,
     };
     exports.run = (name, folder, done) => cp.exec(commands[name](folder), done);`,
    `// Destructured in a function, lazily required
     exports.kill = function (pid, done) {
       const { exec } = require('node:child_process');
       exec(\`kill -9 \${pid}\`, done);
     };`,
    `// Dependency with a default
     import { exec as realExec } from 'node:child_process';
     export function createGit({ exec = realExec, binary = 'git' } = {}) {
       return { tag: (name, done) => exec(\`\${binary} tag \${name}\`, done) };
     }`,
    `// bind and apply
     const cp = require('child_process');
     const run = cp.exec.bind(cp);
     exports.remove = (file) => run.apply(null, ['rm -f ' + file]);`,
    `// shelljs in a CLI with commander
     import shell from 'shelljs';
     import { program } from 'commander';
     program.argument('<name>').action((name) => {
       if (shell.exec(\`docker build -t \${name} .\`).code !== 0) shell.exit(1);
     });
     program.parse();`,
    `// yargs command
     import yargs from 'yargs';
     import { execSync } from 'node:child_process';
     const argv = yargs(process.argv.slice(2)).option('message', { type: 'string' }).parseSync();
     execSync('git commit -m "' + argv.message + '"');`,
    `// Quoted by hand
     import { exec } from 'node:child_process';
     export const search = (word) => exec(\`grep -r '\${word}' src\`);`,
    `// JSON.stringify is no shell quoting
     import { exec } from 'node:child_process';
     export const say = (text) => exec('say ' + JSON.stringify(text));`,
    `// Only some characters removed
     import { exec } from 'node:child_process';
     export const open = (url) => exec('xdg-open ' + url.replace(/;/g, ''));`,
    `// Shell inside docker
     import { execFile } from 'node:child_process';
     export function query(container: string, sql: string) {
       return execFile('docker', ['exec', '-i', container, 'bash', '-lc', \`mysql -e "\${sql}"\`]);
     }`,
    `// Over ssh
     import { spawn } from 'node:child_process';
     export const deploy = (host, release) => spawn('ssh', ['-o', 'BatchMode=yes', host, \`cd /srv && ./deploy \${release}\`]);`,
    `// ssh2
     const { Client } = require('ssh2');
     module.exports = (config, folder, done) => {
       const connection = new Client();
       connection.on('ready', () => connection.exec('du -s ' + folder, done)).connect(config);
     };`,
    `// sudo and cmd
     import { execFileSync } from 'node:child_process';
     const isWindows = process.platform === 'win32';
     export const start = (target) => isWindows
       ? execFileSync('cmd.exe', ['/d', '/s', '/c', \`start "" \${target}\`])
       : execFileSync('sudo', ['-n', 'sh', '-c', \`systemctl start \${target}\`]);`,
    `// Standard input of a shell
     import { spawn } from 'node:child_process';
     export function session(lines) {
       const shell = spawn('bash', ['--norc'], { stdio: ['pipe', 'inherit', 'inherit'] });
       for (const line of lines) shell.stdin.write(line + '\\n');
       shell.stdin.end();
     }`,
    `// zx with quotes
     import { $ } from 'zx';
     export async function release(version, notes) {
       await $\`git tag \${version}\`;
       await $\`gh release create \${version} --notes "\${notes}"\`;
     }`,
    `// execa with a shell
     import { execa } from 'execa';
     export const lint = (files) => execa('eslint', files, { shell: true, preferLocal: true });`,
    `// A program from a request
     import http from 'node:http';
     import { spawn } from 'node:child_process';
     http.createServer((request, response) => {
       const url = new URL(request.url, 'http://localhost');
       spawn(url.searchParams.get('tool'), ['--version']).stdout.pipe(response);
     }).listen(80);`,
    `// Code for another interpreter
     import { execFileSync } from 'node:child_process';
     export const evaluate = (expression) => execFileSync('python3', ['-c', 'print(' + expression + ')']);`,
    `// Command from an answer of another server
     import { exec } from 'node:child_process';
     const response = await fetch('https://updates.example.com/latest.json');
     const { script } = await response.json();
     exec(script);`,
    `// A wrapper passed on
     import { exec } from 'node:child_process';
     import { promisify } from 'node:util';
     export default { run: promisify(exec) };`,
    `// Only the first quote escaped
     import { exec } from 'node:child_process';
     export const search = (word) => exec("grep -r '" + word.replace("'", "'\\\\''") + "' src");`,
    `// Several at once
     import concurrently from 'concurrently';
     export const watch = (folder) => concurrently(['npm:serve', \`tsc --watch -p \${folder}\`]);`,
    `// Options from a request
     import express from 'express';
     import { execFile } from 'node:child_process';
     express().post('/', (request, response) => { execFile('ls', ['-l'], { ...request.body, cwd: '/srv' }, () => response.end()); });`,
  ].map(onlyVariable),
});
