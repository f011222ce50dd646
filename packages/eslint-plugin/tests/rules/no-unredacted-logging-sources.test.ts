import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unredacted-logging.js';

/** What reaches a log from calls, the environment, requests and objects, and the harmless twins. */
ruleTest('no-unredacted-logging-sources', rule, {
  valid: [
    // What was answered, whatever it is called
    `import axios from 'axios';
     export const roles = (token) => axios.get('/roles', { headers: { Authorization: token } }).then(({ data: { payload } }) => { console.log('roles', payload); });
     export const more = () => axios.get('/roles').then((response) => { console.log(response.data.payload, response.data.state); });`,
    // A request has no text of its own
    `import axios from 'axios';
     axios.get('x').catch((error) => {
       const cause = error.response ? error.response.status : error.request;
       console.error(\`cannot get it: \${cause}\`, 'sent ' + error.request);
     });`,
    // One variable of those that were copied one by one
    `const env = { PATH: process.env.PATH };
     for (const key in process.env) if (key.startsWith('APP_')) env[key.slice(4)] = process.env[key];
     console.log(\`started with \${env.PATH}\`);`,
    // A folder that is a part of the environment, or another one
    `import path from 'node:path';
     export class Finder {
       roots = [process.cwd(), '/modules', process.env.EXTRA_MODULES || ''].filter(Boolean);
       find() { for (const root of this.roots) this.scan(path.join(root, 'nodes')); }
       scan(folder) { console.log(\`no credentials in \${folder}\`); }
     }`,
    // What a function of the file makes of a part of the address
    `import http from 'node:http'; import url from 'node:url';
     const normalize = (address) => { let own = address; if (own.at(-1) === '/') own += 'index.html'; return decodeURI(own); };
     http.createServer((request) => { const page = normalize(url.parse(request.url).pathname); console.log('no token for ' + page); });`,
    // A logger that makes a line of a request and its response
    `import http from 'node:http'; import log from './log.js';
     const answer = (req, res) => { log.error(req, res, 'no token'); };
     http.createServer((req, res) => { log.info(req, res); answer(req, res); });`,
    // Parts of the environment in a set, and in a list that is made of one
    `import fs from 'node:fs'; import { delimiter } from 'node:path';
     function folders() {
       let paths = ['/usr/lib/node_modules'];
       if (process.env.NODE_PATH) paths = [...process.env.NODE_PATH.split(delimiter), ...paths];
       return [...new Set(paths)].filter((each) => fs.existsSync(each));
     }
     for (const folder of folders()) console.log(\`looking in \${folder}, not for a token\`);`,
    // The names of variables, and a part of a part of what was sent
    `for (const key in process.env) { console.log(key, key.toUpperCase()); }`,
    `let key; for (key in process.env) console.log(key);`,
    `for (const key in process.env) { if (['PORT', 'HOST'].includes(key)) console.log(process.env[key]); }`,
    `import express from 'express'; express().post('/', (req) => {
       const user = { email: req.body.email, password: req.body.password };
       console.log(user.email.split('@')[1], { domain: req.body.email.split('@').at(-1) }, req.body.name.trim().slice(1));
     });`,
    // Copies out of which somebody took what is secret
    `const env = { ...process.env }; delete env.API_KEY; console.log(env);`,
    `const env = { ...process.env }; for (const key of Object.keys(env)) { if (/KEY|TOKEN/.test(key)) env[key] = '***'; } console.log(env);`,
    `console.log({ ...process.env, API_KEY: '***' });`,
    `const config = { ...process.env, PORT: 1 }; console.log(config.PORT, Object.keys(config), config.HOME);`,
    `import express from 'express'; express().get('/', (req) => { const { authorization, cookie, ...headers } = req.headers; console.log(headers); });`,
    `import express from 'express'; express().get('/', (req) => { const headers = { ...req.headers, authorization: undefined }; console.log({ headers }); });`,
    `import axios from 'axios'; axios.get('x').catch((error) => { const { config, request, ...rest } = error; console.log(rest); });`,
    // A part of the address of a request
    `const url = require('node:url');
     module.exports = (req, res, next) => { const { pathname } = url.parse(req.originalUrl); console.log(\`\${res.statusCode} \${pathname}\`); next(); };`,
    // Variables of a list that somebody has written
    `for (const key of Object.keys(process.env)) { const lower = key.toLowerCase(); if (known.includes(lower)) console.log(key, process.env[key]); }`,
    // One field of a request, in the hands of a function
    `import express from 'express';
     function missing(id) { console.log(\`account \${id} not found\`); }
     const service = { async link(id) { console.log('linked', { id }); } };
     express().post('/a', (req) => { missing(req.body.accountId); const { id } = req.body || {}; service.link(id); });`,
    // Axios error message
    `import axios from 'axios';
     async function f() { try { await axios.get('/a'); } catch (e) { console.error(e.message); } }`,
    // Plain error of fs
    `import fs from 'node:fs';
     function f() { try { fs.readFileSync('a'); } catch (err) { console.error(err); } }`,
    // JSON.parse error
    `function f(x) { try { return JSON.parse(x); } catch (err) { console.error(err); } }`,
    // Fetch error has no headers
    `async function f() { try { await fetch('/a', { headers: { authorization: t } }); } catch (err) { console.error(err); } }`,
    // Axios inside own try, outer catch of other
    `import axios from 'axios';
     async function f() { try { await g(async () => axios.get('/a')); } catch (err) { console.error(err); } }`,
    // Axios inner try caught already
    `import axios from 'axios';
     async function f() { try { try { await axios.get('/a'); } catch { } work(); } catch (err) { console.error(err); } }`,
    // Shadowed axios
    `async function f(axios) { try { await axios.get('/a'); } catch (err) { console.error(err); } }`,
    // Axios status
    `import axios from 'axios';
     async function f() { try { await axios.get('/a'); } catch (error) { console.error('failed', error.response.status, error.code, error.response?.data); } }`,
    // Axios stack
    `import axios from 'axios';
     async function f() { try { await axios.get('/a'); } catch (error) { console.error(error.stack); } }`,
    // Response data
    `import axios from 'axios';
     axios.get('/a').then((r) => console.log(r.data, r.status));`,
    // GetPasswordPolicy
    `function f(u) { console.log(u.getPasswordPolicy(), getTokenCount(), hasToken()); }`,
    // ValidatePassword
    `function f(u, p) { console.log(validatePassword(p), isPasswordValid(p), checkPassword(p), resetPassword(u)); }`,
    // HashPassword
    `function f(p) { console.log(hashPassword(p)); }`,
    // Label of state
    `function f(status) { console.log('password:', status); }`,
    // Label literal
    `console.log('password:', 'must not be empty');`,
    // Enter password
    `import readline from 'readline';
     process.stdout.write('Enter password: ');`,
    // Env port
    `console.log(process.env.PORT, process.env.NODE_ENV, process.env.HOST);`,
    // Env keys
    `console.log(Object.keys(process.env));`,
    // Host url
    `const url = \`http://\${process.env.HOST}:\${process.env.PORT}\`; console.log('listening on', url);`,
    // Req.method
    `export function login(req, res) { console.log(req.method, req.url, req.params.id); res.end(); }`,
    // Body id
    `export function login(req, res) { console.log(req.body.id); res.end(); }`,
    // Config without secrets
    `const config = { db: { host: 'x', port: 1 } }; console.log(config);`,
    // Spread after rest
    `function f(user) { const { password, ...safe } = user; console.log({ ...safe }); }`,
    // New class without secrets
    `class Point { constructor(x, y) { this.x = x; this.y = y; } }
     console.log(new Point(1, 2));`,
    // Throw new Error
    `function f(password) { if (!ok(password)) throw new Error(\`bad \${password}\`); }`,
    // Fs.writeFile token store
    `import fs from 'node:fs';
     function f(token) { fs.writeFileSync('.credentials', token); }`,
    // Fs.appendFile env file
    `import fs from 'node:fs';
     function f(token) { fs.appendFileSync('.env', \`TOKEN=\${token}\\n\`); }`,
    // Hashed
    `import crypto from 'crypto';
     function f(password) { const h = crypto.createHash('sha256').update(password).digest('hex'); console.log(h); }`,
    // Bcrypt hash
    `import bcrypt from 'bcrypt';
     async function f(password) { const hashed = await bcrypt.hash(password, 10); console.log(hashed); }`,
    // Bcryptjs hash named hashedPassword
    `import bcrypt from 'bcryptjs';
     async function f(password) { const hashedPassword = await bcrypt.hash(password, 10); console.log('hash', hashedPassword); }`,
    // Masked
    `function f(token) { console.log(mask(token), maskToken(token), redact(token)); }`,
    // Masked under the name of what it was, by a function that the file does not show
    `import { maskToken } from './mask.js'; async function f(o) { console.log({ token: maskToken(o.token), secret: await hash(o.secret) }); }`,
    // The elements of a variable of the environment
    `for (const each of process.env.NAME_PATTERNS.split(';')) { const name = each.trim(); console.log(name); }
     function f(raw) { for (const each of raw.split(';')) console.log(each); }
     f(process.env.PII_COLUMNS); const password = '';`,
    `function f(folders) { for (const folder of folders) console.log(folder); }
     let all = ['a', home]; all = all.concat(process.env.PLUGINS.split(':')); f(all); const password = '';`,
    // Messages of a protocol, for the program at the other end
    `function f(token, value) {
       const message = { jsonrpc: '2.0', method: 'notifications/progress', params: { progressToken: token, value } };
       process.stdout.write(JSON.stringify(message) + '\\n'); console.log(JSON.stringify(message));
     }`,
    // Masked local
    `const mask = (s) => '*'.repeat(s.length); function f(password) { console.log(mask(password)); }`,
    // Slice
    `function f(token) { console.log(token.slice(-4), \`\${token.slice(0, 4)}...\`, token.substring(0, 4) + '***'); }`,
    // Length
    `function f(password) { console.log(password.length); }`,
    // Bools
    `function f(token) { console.log(!!token, Boolean(token), token ? 'set' : 'unset', token !== undefined, token == null); }`,
    // Replace all
    `function f(password) { console.log(password.replace(/./g, '*')); }`,
    // Names
    `function f(tokenize, passwordField, secretary, isPasswordValid, tokenCount, nextPageToken, csrfTokenName, passwordResetUrlPath, author, authority, publicKey) { console.log(tokenize, passwordField, secretary, isPasswordValid, tokenCount, nextPageToken, csrfTokenName, author, authority, publicKey); }`,
    // AST token
    `function lex(tokens) { for (const token of tokens) { console.log(token.type, token.value, token.loc); } }`,
    // Lexer tokens
    `function parse(src) { const tokens = tokenize(src); console.log(tokens); }`,
    // Lexer token printed
    `class Parser { next() { const token = this.tokens[this.pos++]; console.log(\`unexpected token \${token.type}\`); } }`,
    // Keys of maps
    `function f(map) { for (const [key, value] of map) console.log(key, value); }`,
    // Constant label
    `console.log('password reset sent'); console.error('Invalid token');`,
    // Public key
    `function f(publicKey, pubKey) { console.log(publicKey, pubKey); }`,
    // What a maker of loggers is given that is no secret, and another element of a list
    `const make = (scope) => (...args) => console.log(scope, ...args.map(String));
     const log = make('auth'); export function f(token) { log('checked', token.length); }`,
    `function log(...args) { console.log(args[0]); } export function f(token) { log('checked', token); }`,
    // Console.log of password constants
    `const PASSWORD_MIN = 8; const TOKEN_TYPE = 'Bearer'; console.log(PASSWORD_MIN, TOKEN_TYPE);`,
  ],
  misses: [
    {
      limit: '4',
      code: `import morgan from 'morgan'; import express from 'express'; express().use(morgan(':method :req[authorization]'));`,
    },
    {
      limit: '4',
      code: `import expressWinston from 'express-winston'; expressWinston.logger({ transports: [], requestWhitelist: ['headers', 'body'] });`,
    },
    {
      code: `const all = Object.values(process.env); for (const each of all) console.log('found ' + each);`,
      limit: '5',
    },
  ],
  invalid: [
    // How it was asked
    `import axios from 'axios'; export const more = () => axios.get('/roles').then((response: any) => { console.log(response.config); });`,
    // All of a request, of its headers and of the environment
    `import axios from 'axios'; axios.get('x').catch((error) => { console.error('sent', error.request); console.error(\`sent \${JSON.stringify(error.request)}\`); });`,
    `const env = { PATH: process.env.PATH };
     for (const key in process.env) if (key.startsWith('APP_')) env[key.slice(4)] = process.env[key];
     console.log(env.API_TOKEN, JSON.stringify(env));`,
    `import http from 'node:http'; const decode = (text) => decodeURI(text);
     http.createServer((request) => { console.log('token ' + decode(request.headers.authorization)); });`,
    `import http from 'node:http'; declare const log: Console;
     http.createServer((req, res) => { log.info(req, 'came'); console.log(req, res); log.warn(res, req); });`,
    // The whole environment beside a part of it in a set
    `const all = [JSON.stringify(process.env), process.env.NODE_PATH]; for (const each of [...new Set(all)]) console.log(\`found \${each}\`);`,
    // A part that is secret itself
    `for (const token of [...new Set(process.env.API_TOKENS.split(','))]) console.log(\`using \${token}\`);`,
    // In a function that only this file calls
    `function start(script, extra) { const env = { ...process.env, ...extra }; console.log(\`running \${script} with \${JSON.stringify(env)}\`); } start('a', {}); start('b', { A: 1 });`,
    `for (const key in process.env) console.log(process.env[key]);`,
    `import express from 'express'; express().post('/', (req: any) => console.log(req.headers.authorization.split(' ')[1]));`,
    `function f(all) { for (const each of all) console.log(each); } f(['a', process.env]); const password = '';`,
    // The same message where people read it, and something else on the standard output
    `function f(token, logger) {
       const message = { jsonrpc: '2.0', params: { token } };
       console.error(JSON.stringify(message)); console.log(message); process.stdout.write(JSON.stringify({ token }));
     }`,
    // Copies of all
    `const env = { ...process.env }; console.log(env);`,
    `const env = Object.assign({}, process.env); console.log(JSON.stringify({ at: 1, env }));`,
    `const env = { ...process.env }; delete env.HOME; console.log(env);`,
    `import express from 'express'; express().get('/', (req) => { const copy = { ...req.headers }; console.log(JSON.stringify({ copy })); });`,
    `import express from 'express'; express().get('/', (req) => { const { host, ...headers } = req.headers; console.log(headers); });`,
    // What a maker of loggers hands on
    `const make = (scope) => (...args) => console.log(scope, ...args.map((each) => String(each)));
     const log = make('auth'); export function f(token) { log('checked', token); }`,
    `const make = (scope) => (...args) => console.log(scope, args[1]);
     const log = make('auth'); export function f(token) { log('checked', token); }`,
    `export function f(token) { console.log(['checked', token].map(String).join(' ')); }`,
    // The headers of a request by their other name, an event that brings them
    `import Koa from 'koa'; new Koa().use((ctx) => { console.log(ctx.request.header); });`,
    `import type { APIGatewayProxyEventV2 } from 'aws-lambda';
     export const handler = async (event: APIGatewayProxyEventV2) => { console.log('event', event); };`,
    `const url = require('node:url');
     module.exports = (req, res, next) => { const { headers } = req; console.log(headers); next(); };`,
    `for (const key of Object.keys(process.env)) { if (verbose.includes('env')) console.log(key, process.env[key]); }`,
    // All of it, in the hands of a function
    `import express from 'express';
     function trace(what) { console.log('got', what); }
     express().post('/a', (req) => { trace(req.headers); });`,
    `import express from 'express';
     function trace(what) { console.log(what); }
     express().post('/a', (req) => { trace(req.body.id); trace(req.body); });`,
    // Axios get catch whole error
    `import axios from 'axios';
     async function f() { try { await axios.get('/a', { headers: { authorization: 'Bearer x' } }); } catch (e) { console.error(e); } }`,
    // Axios error config headers
    `import axios from 'axios';
     async function f() { try { await axios.get('/a'); } catch (e) { console.error(e.config.headers); } }`,
    // Axios default call catch
    `import axios from 'axios';
     async function f() { try { const r = await axios({ url: '/a' }); return r.data; } catch (err) { console.log('failed', err); } }`,
    // Axios in a nested block
    `import axios from 'axios';
     async function f(ids) { try { for (const id of ids) { if (id) await axios.post('/a', { id }); } } catch (err) { console.log('failed', err); } }`,
    // Axios instance
    `import axios from 'axios';
     const http = axios.create({ baseURL: 'https://x' });
     async function f() { try { await http.put('/a'); } catch (err) { console.log(err); } }`,
    // Got
    `import got from 'got';
     async function f() { try { await got('https://x', { headers: { authorization: k } }); } catch (err) { console.error(err); } }`,
    // Axios error JSON.stringify
    `import axios from 'axios';
     async function f() { try { await axios.get('/a'); } catch (e) { console.error(JSON.stringify(e)); } }`,
    // Axios error winston
    `import axios from 'axios';
     import winston from 'winston';
     const logger = winston.createLogger();
     async function f() { try { await axios.get('/a'); } catch (error) { logger.error('request failed', { error }); } }`,
    // Axios then catch
    `import axios from 'axios';
     axios.get('/a').then((r) => r.data).catch((e) => console.error(e));`,
    // Axios then second
    `import axios from 'axios';
     axios.get('/a').then((r) => r.data, (e) => console.error(e));`,
    // Response logged
    `import axios from 'axios';
     axios.get('/a').then((r) => console.log(r));`,
    // GetPassword call
    `console.log(getPassword());`,
    // User.getPassword
    `function f(user) { console.log('pw', user.getPassword()); }`,
    // FetchToken awaited
    `async function f() { console.log(await fetchToken()); }`,
    // Label argument
    `function f(value) { console.log('password:', value); }`,
    // Label + t
    `function f(t) { console.log('token=' + t); }`,
    // Label then concatenation
    `function f(x) { console.log('Your API key is: ' + x); }`,
    // Buffer.from password
    `function f(password) { console.log(Buffer.from(password)); }`,
    // Buffer base64
    `function f(password) { console.log(Buffer.from(password).toString('base64')); }`,
    // Object.entries env
    `console.log(Object.entries(process.env));`,
    // JSON.stringify env
    `console.log(JSON.stringify(process.env));`,
    // Env whole
    `console.log(process.env);`,
    // Env secret
    `console.log(process.env.AWS_SECRET_ACCESS_KEY, process.env.DB_PASS);`,
    // DB_PASS
    `console.log(process.env.DB_PASS);`,
    // Env bracket
    `console.log(process.env['STRIPE_SECRET_KEY']);`,
    // Env loop
    `for (const [k, v] of Object.entries(process.env)) console.log(k, v);`,
    // Env for in
    `for (const k in process.env) { console.log(k + '=' + process.env[k]); }`,
    // Env keys forEach
    `Object.keys(process.env).forEach((key) => { console.log(\`\${key}: \${process.env[key]}\`); });`,
    // Connection string template
    `function f(user, password, host) { const url = \`postgres://\${user}:\${password}@\${host}/db\`; console.log('connecting to', url); }`,
    // Database url env
    `const url = process.env.DATABASE_URL; console.log(\`connecting to \${url}\`);`,
    // MONGO_URI
    `console.log(process.env.MONGO_URI);`,
    // Mongodb connection literal
    `const uri = 'mongodb://admin:' + process.env.MONGO_PASSWORD + '@localhost'; console.log(uri);`,
    // Req.headers.authorization unbound
    `export function handler(req, res) { console.log(req.headers.authorization); }`,
    // Authorization destructured
    `export function handler(req, res) { const { authorization } = req.headers; console.log(authorization); }`,
    // Auth header bracket
    `export function handler(req, res) { console.log(req.headers['authorization']); }`,
    // X-api-key header
    `export function handler(req, res) { console.log('key', req.headers['x-api-key']); }`,
    // Req.get authorization
    `export function handler(req, res) { console.log(req.get('Authorization')); }`,
    // Req.header unbound
    `export function handler(req, res) { const auth = req.header('authorization'); console.log(auth); }`,
    // Cookies
    `export function handler(req, res) { console.log(req.cookies); }`,
    // Req.body.password
    `export function login(req, res) { console.log(\`login \${req.body.username}:\${req.body.password}\`); }`,
    // Config object with secret keys
    `const config = { host: 'x', password: process.env.PASS }; console.log(config);`,
    // Config nested
    `const config = { db: { host: 'x', password: process.env.PASS } }; console.log(JSON.stringify(config, null, 2));`,
    // Object.assign user
    `function f(input) { const user = { name: input.name, password: input.password }; console.log(Object.assign({}, user)); }`,
    // Spread
    `function f(input) { const user = { name: input.name, password: input.password }; console.log({ ...user, at: 1 }); }`,
    // This.password
    `class User { constructor(name, password) { this.name = name; this.password = password; } debug() { console.log(\`user \${this.password}\`); } }`,
    // Destructured rename
    `function f(req) { const { password: pw } = req.body; console.log(pw); }`,
    // Param destructured rename
    `function f({ token: t }) { console.log(t); }`,
    // Wrapper
    `function debugLog(msg, data) { console.log(msg, data); }
     function f(user) { debugLog('user', user.password); }`,
    // Wrapper through object
    `const logger = { info(msg) { console.log('[info]', msg); } };
     function f(user) { logger.info(user.password); }`,
    // Wrapper class
    `class Log { info(...a) { console.log(...a); } }
     const log = new Log(); function f(apiKey) { log.info('x', apiKey); }`,
    // Template
    `function f(password) { console.log(\`logging in with \${password}\`); }`,
    // Error with password logged
    `function f(password) { const e = new Error(\`bad \${password}\`); console.error(e); }`,
    // Error caught and logged
    `function f(password) { const e = new Error('bad ' + password); console.error(e.message); }`,
    // Process.stdout.write
    `function f(secret) { process.stdout.write(secret + '\\n'); }`,
    // Debug
    `import debug from 'debug';
     const log = debug('app'); function f(token) { log('token %s', token); }`,
    // Debug inline
    `const debug = require('debug')('app'); function f(token) { debug('token %s', token); }`,
    // Winston child
    `import winston from 'winston';
     const logger = winston.createLogger({ transports: [] }).child({ service: 'a' }); function f(password) { logger.info(password); }`,
    // Winston child secret
    `import { createLogger } from 'winston';
     const logger = createLogger(); function f(token) { const l = logger.child({ token }); l.info('x'); }`,
    // Pino child
    `import pino from 'pino';
     const logger = pino(); function f(req) { const l = logger.child({ apiKey: req.apiKey }); l.info('x'); }`,
    // Bunyan
    `const bunyan = require('bunyan'); const log = bunyan.createLogger({ name: 'x' });
     function f(user) { log.info({ password: user.password }, 'x'); }`,
    // Log4js
    `const log4js = require('log4js'); const logger = log4js.getLogger(); function f(password) { logger.debug('Password: ' + password); }`,
    // Signale
    `const signale = require('signale'); function f(password) { signale.info('Password: ' + password); }`,
    // Signale class
    `const { Signale } = require('signale'); const s = new Signale({ scope: 'a' }); function f(password) { s.success(password); }`,
    // Sentry setUser
    `import * as Sentry from '@sentry/node';
     function f(user) { Sentry.setUser({ id: user.id, token: user.accessToken }); }`,
    // Sentry setExtra
    `import * as Sentry from '@sentry/node';
     function f(user) { Sentry.setExtra('password', user.password); }`,
    // Sentry setExtra by key only
    `import * as Sentry from '@sentry/node';
     function f(x) { Sentry.setExtra('password', x); }`,
    // Otel attribute by key only
    `import { trace } from '@opentelemetry/api';
     const tracer = trace.getTracer('x'); function f(x) { tracer.startActiveSpan('a', (span) => { span.setAttribute('user.password', x); span.end(); }); }`,
    // Dd
    `import tracer from 'dd-trace';
     function f(user) { const span = tracer.scope().active(); span.setTag('user.token', user.token); }`,
    // Datadog logs
    `import { datadogLogs } from '@datadog/browser-logs';
     function f(token) { datadogLogs.logger.info('login', { token }); }`,
  ],
});
