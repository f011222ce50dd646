import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unredacted-logging.js';

/** Programs as people write them: handlers, clients, configuration, services. */
ruleTest('no-unredacted-logging-programs', rule, {
  valid: [
    `export function save(input) { const user = { id: 1, password: input.password }; console.log({ ...user, password: '***' }); }`,
    // By its name it holds secrets, and what is secret in it is written over.
    `export function save(input) { const creds = { user: 'a', password: input.password }; console.log({ ...creds, password: '***' }); }`,
    // What is made of a part of the environment or of a request
    `import path from 'node:path';
     const settingsFile = path.join(process.env.APP_HOME, 'settings.js');
     console.log('Error loading settings file: ' + settingsFile);`,
    `const options = { host: process.env.HOST || 'localhost', path: process.env.SERVE_PATH };
     console.log('Exposing %s on %s', options.path, options.host, options.host === '::' ? 'localhost' : options.host);`,
    `import http from 'node:http'; import url from 'node:url'; import path from 'node:path';
     http.createServer((request) => { const file = path.join('public', path.normalize(url.parse(request.url).pathname)); console.error(new Date(), file); });`,
    `import express from 'express'; express().get('/', (req) => { console.log(JSON.stringify(req.query)); });`,
    `export function warnOf(cookieDomain) { console.warn(\`Ignoring cookie domain \${cookieDomain}\`); }`,
    // What unknown functions and methods make of a request
    `import express from 'express';
     express().get('/', async (req, res) => { const user = await find(req); console.log(user, req.accepts('json'), isLocal(req)); });`,
    `import express from 'express';
     const app = express();
     app.post('/login', async (req, res) => {
       const { username, password } = req.body;
       const user = await verify(username, password);
       console.log('login', user.id);
       res.json({ ok: true });
     });`,
    `import express from 'express';
     express().use((error, req, res, next) => { console.error(error.message, req.method, req.path); next(error); });`,
    `import express from 'express';
     express().get('/', (req) => { console.log(req.get('host'), req.params.id, req.query.page); });`,
    `import axios from 'axios';
     export async function load(id) {
       try { const { data } = await axios.get('/users/' + id); console.log('loaded', data.length); return data; }
       catch (error) { console.error('no user', error.message, error.response?.status); }
     }`,
    `import axios from 'axios';
     const client = axios.create({ headers: { authorization: process.env.TOKEN } });
     client.interceptors.request.use((config) => { console.debug(config.method, config.url); return config; });`,
    `import axios from 'axios';
     export async function names() { const response = await axios.get('/users'); const list = response.data.map((user) => user.name); console.log(list); }`,
    `export function show(config) { console.log({ port: config.port, token: config.token ? 'set' : 'unset' }); }`,
    `export function show(config) { console.log('secret is', config.secret ? '***' : 'missing'); }`,
    `export function card(number) { console.log('ends in', number.slice(-4)); }`,
    `export function check(token) { if (token === undefined) console.log('token: missing'); }`,
    `export function usage({ tokenCount, promptTokens }) { console.log(\`tokens: \${tokenCount}\`, promptTokens); }`,
    `export function save(user) { const { password, ...rest } = user; console.log('saved', rest); }`,
    `export function save(user) { console.log('saved', { ...user, password: '[REDACTED]' }); }`,
    `export function refuse(err) { console.log(\`password: \${err}\`); console.log('token: ' + status); }`,
    `export function parse(text) {
       const targets = [];
       for (const item of text.split(',')) {
         const target = {};
         for (const token of item.split('-')) target.platform = token;
         targets.push(target);
       }
       console.log(JSON.stringify(targets));
     }`,
    `export function run(line) { for (const token of line.split(/\\s+/)) console.log(token); }`,
    `export async function check() {
       try {
         const response = await load();
         if (!response.ok) throw new Error('Failed to validate API token: ' + response.statusText);
       } catch (error) {
         const message = error instanceof Error ? error.message : String(error);
         console.error(\`Cannot log in: \${message}\`);
       }
     }`,
    `export function port() { console.log(\`listening on \${process.env.PORT}\`); }`,
    `import winston from 'winston';
     const logger = winston.createLogger();
     export class Users { constructor(store) { this.store = store; } async add(user) { await this.store.save(user); logger.info('user added', { id: user.id }); } }`,
    `import bcrypt from 'bcrypt';
     export async function rotate(password) { const hashed = await bcrypt.hash(password, 12); console.log(hashed.length); }`,
    `import jwt from 'jsonwebtoken';
     export function read(text, key) { const claims = jwt.verify(text, key); console.log('subject', claims.sub); return claims; }`,
    `import { Logger } from '@nestjs/common';
     export class Auth { private readonly logger = new Logger(Auth.name); login(dto: { password: string; id: string }) { this.logger.log(\`login of \${dto.id}\`); } }`,
    `export function help() { console.log('Usage: login --token=TOKEN --password=PASSWORD'); }`,
    `const errors = { password: 'The password is too short', token: 'The token has expired' };
     export function explain() { console.error(errors.password); }`,
    `export function timing(tokens) { console.log('tokens:', tokens.length, typeof tokens); }`,
    `import fastify from 'fastify';
     const app = fastify(); app.setErrorHandler((error, request, reply) => { app.log.error(error.message); reply.code(500).send(); });`,
    `import * as Sentry from '@sentry/node';
     export function report(error, user) { Sentry.setUser({ id: user.id }); Sentry.captureException(error); }`,
    `import { trace } from '@opentelemetry/api';
     export function tag(request) { trace.getActiveSpan()?.setAttribute('http.method', request.method); }`,
    `import chalk from 'chalk';
     export function done(user) { console.log(chalk.green('logged in'), chalk.bold(user.id)); }`,
  ],
  invalid: [
    // Lists of credentials, and their parts
    `export function use(text) { for (const token of text.split(',')) console.log(token); }`,
    `export function use(secrets) { for (const token of secrets.split(' ')) console.log(token); }`,
    `export function use(header) { const [, token] = header.split(' '); console.log(token); }`,
    `export function use(line) { for (const password of line.split(' ')) console.log(password); }`,
    `export async function check() {
       try {
         const session = await load();
         throw new Error('Failed to validate API token: ' + session.text);
       } catch (error) {
         const message = error instanceof Error ? error.message : String(error);
         console.error(\`Cannot log in: \${message}\`);
       }
     }`,
    // Written over before, and so not at all
    `export function save(input) { const user = { id: 1, password: input.password }; console.log({ password: '***', ...user }); }`,
    `export function save(input) { const creds = { user: 'a', password: input.password }; console.log({ ...creds, user: 'b' }); }`,
    `export function save(input) { const creds = { token: input.token, password: input.password }; console.log({ ...creds, password: '***' }); }`,
    `import express from 'express';
     express().get('/', (req, res) => { console.log(req); res.end(); });`,
    `import http from 'node:http';
     http.createServer((request, response) => { console.log('request', request); response.end(); });`,
    `import express from 'express';
     const app = express();
     app.post('/login', async (req, res) => { console.log('login', req.body); res.end(); });`,
    `import express from 'express';
     const app = express();
     app.post('/login', async (req, res) => {
       const { username, password } = req.body;
       console.log(\`login of \${username} with \${password}\`);
       res.end();
     });`,
    `import express from 'express';
     express().use((req, res, next) => { console.debug('request', { headers: req.headers, cookies: req.cookies }); next(); });`,
    `import axios from 'axios';
     axios.interceptors.request.use((config) => { console.log('request', config); return config; });`,
    `import axios from 'axios';
     const client = axios.create();
     client.interceptors.response.use((response) => response, (error) => { console.error('failed', error.config); return Promise.reject(error); });`,
    `import axios from 'axios';
     export const load = () => axios.get('/users').catch((error) => { console.error(error); });`,
    `export function dump() { console.log('environment', JSON.stringify(process.env, null, 2)); }`,
    `export function dump() { console.log('environment', { ...process.env }); }`,
    `const config = { port: 80, database: { user: 'app', password: process.env.DB_PASSWORD } };
     console.log('starting with', config);`,
    `const config = { dsn: process.env.DATABASE_URL };
     console.log(Object.assign({}, config));`,
    `import util from 'node:util';
     export function dump(session) { console.log(util.inspect({ token: session.token }, { depth: 5 })); }`,
    `import util from 'node:util';
     export function dump(session) { console.log(util.format('session %j', session.accessToken)); }`,
    `export function connect(options) { console.log(\`token=\${options.value}\`); }`,
    `export function connect(value) { console.log('password: ' + value); }`,
    `export class Client { #apiKey; constructor(apiKey) { this.#apiKey = apiKey; } debug() { console.log(this.#apiKey); } }`,
    `export class Client { constructor(options) { this.secret = options.secret; } debug() { console.log('client', this.secret); } }`,
    `function credentials() { return { accessKey: process.env.A, secretKey: process.env.B }; }
     console.log(credentials());`,
    `import jwt from 'jsonwebtoken';
     export function issue(user, key) { const text = jwt.sign({ sub: user.id }, key); console.log('issued', text); return text; }`,
    `import winston from 'winston';
     const logger = winston.createLogger();
     export async function reset(user) { const link = await makeLink(user); const resetToken = link.token; logger.info('reset', { user: user.id, resetToken }); }`,
    `import { Logger } from '@nestjs/common';
     export class Auth { private readonly logger = new Logger(Auth.name); login(dto: { password: string }) { this.logger.debug(\`login with \${dto.password}\`); } }`,
    `import bunyan from 'bunyan';
     const log = bunyan.createLogger({ name: 'app' });
     export function pay(card) { log.info({ cvv: card.cvv }, 'paying'); }`,
    `import debug from 'debug';
     const log = debug('app:auth');
     export function authenticate(header) { const [, bearerToken] = header.split(' '); log('bearer %s', bearerToken); }`,
    `import chalk from 'chalk';
     export function done(session) { console.log(chalk.green(\`token \${session.refreshToken}\`)); }`,
    `import * as Sentry from '@sentry/node';
     export function report(error, session) { Sentry.captureException(error, { extra: { token: session.accessToken } }); }`,
    `import { trace } from '@opentelemetry/api';
     export function tag(session) { trace.getActiveSpan()?.setAttribute('session', session.accessToken); }`,
    `import Fastify from 'fastify';
     const app = Fastify({ logger: true });
     app.post('/login', async (request) => { request.log.info({ body: request.body }, 'login'); });`,
  ],
});
