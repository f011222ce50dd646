import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unredacted-logging.js';

/** What names and keys say of values, and names that only look so. */
ruleTest('no-unredacted-logging-names', rule, {
  valid: [
    // How many there are, and whose key it is
    `export function tell(stats, dbCounts) { console.log(stats.nodesWithCredentials, dbCounts.passwords); }`,
    `export function tell(config) { const accessKeyId = config.get('aws.accessKeyId'); console.log(\`no rights for \${accessKeyId}\`); }`,
    // Where a setting is kept, whatever it holds
    `servers.forEach((server, index) => { const tlsKey = 'connections.' + index + '.tls'; console.error(\`Invalid type for \${tlsKey}\`); });`,
    `for (let index = 0; index < servers.length; index++) { const tlsKey = 'connections.' + index + '.tls'; console.error('Invalid type for ' + tlsKey); }`,
    `export function check(name) { const secretKey = \`services.\${name}.secret\`; console.warn('missing ' + secretKey); }`,
    // The handle of something, where secrets are kept, and who a token belongs to
    `class Allocator {
       async allocate(config) {
         const cookie = await this._driver.allocate(config);
         console.log({ data: cookie }, \`settled on \${cookie.name || cookie.id}\`);
         this._ids.set(cookie.id, 1);
       }
     }
     module.exports = Allocator;`,
    `async function merge(build, envSecrets) {
       console.log(\`merging \${JSON.stringify(envSecrets)}\`);
       for (const key of Object.keys(envSecrets)) {
         const secretRef = envSecrets[key];
         let { projectId } = secretRef;
         const { secretId, version } = secretRef;
         build.params.push({ projectId, secretId, version });
       }
     }
     module.exports = merge;`,
    `module.exports = (data) => { console.log('Username: ' + data.tokenUser); };`,
    // The name of a field
    `export enum Field { Password = 'password', Token = 'x-auth-token' } console.log(Field.Password, Field.Token);`,
    `const PASSWORD = 'password'; const key = { API_KEY: 'api-key' }; console.log(PASSWORD, key.API_KEY);`,
    // Nothing, and what was made nothing
    `const password = undefined; const user = { id: 1, token: input, password }; user.token = undefined; console.log(password, user);`,
    `class A { constructor({ host, password }) { console.log(host, password); } } new A({ host: 'a', password: undefined });`,
    // The name of a session, which no-personal-data-in-logs reports
    `console.log('connected', request.sessionId, \`session ID: \${id}\`);`,
    // The names of what is in an object, and what is only called after a secret
    `function f(authData) { const authKeys = Object.keys(authData).sort(); for (const provider of authKeys) console.log(provider); }`,
    `function f(env) { const secretIds = env.map((e) => e.secret); console.log(\`grant \${secretIds.join(',')}\`); }`,
    `function f(env) { const secretIds = env?.filter((e) => e.on)?.map((e) => e.secret); const hint = \`grant \${secretIds.join(',')}\`; console.log(hint); }`,
    // Names by which a store of secrets is asked for them
    `async function f(secret) { const found = await vault.getSecretVersion(project, secret, 'latest'); console.log(\`\${secret} is \${found.versionId}\`); }`,
    `function f(bindings) { const unused = bindings.map((each) => \`\${each.secret}@\${each.version}\`); console.log('unused', unused); }`,
    `const role = getCredentialParam('roleArn', credential); console.log(role);`,
    `function f(options) { console.log(options.tokenKinds.join(), options.secretVersions, options.passwordFields); }`,
    `function f(secretRef, tokenInfo, secretVersion) { console.log(secretRef, \`\${tokenInfo}\`, secretVersion); }`,
    // Where secrets are kept, as Amazon ECS and Kubernetes are told
    `function f(names, all) {
       const secrets = names.map((name) => { return { name, valueFrom: \`parameter/\${name}\` }; });
       const task = { family: 'a', containers: [{ secrets }] }; console.log('task', JSON.stringify(task, null, 2));
       console.log({ secrets: all.map(({ id, arn }) => ({ name: id, valueFrom: arn })), credentials: [{ name: 'a', valueFrom: all[0] }] });
     }`,
    // One of several kinds
    `import { GrantType } from './types.js'; function f(o) { const kind = o.web ? GrantType.CLIENT_CREDENTIALS : GrantType.PASSWORD; console.log(\`grant \${kind}\`, o.tokenUsername); }`,
    // The address of a database on the web
    `import url from 'node:url'; import path from 'node:path';
     function f(given, project, name) {
       const dbUrl = new url.URL(given ? \`\${given}/\${name}\` : path.join(\`https://\${project}.example.com\`, name));
       const databaseUrl = \`https://\${project}.example.com\`;
       console.log(\`asks \${dbUrl.toString()}\`, databaseUrl);
     }`,
    // The name of a variable of the environment
    `const urlArg = 'database-url-var'; function f(argv) { console.log(\`\${argv[urlArg]} is not set\`, argv.tokenVariable); }`,
    // Numbers and tests by their type or by what they are made of
    `function f(token) { console.log('token', token); } let at = 0; at += 1; f(at);`,
    `let token = 0; function next() { token += 1; console.log('token', token); }`,
    `export function f(token: number, o: { password: boolean; secret?: number }) { console.log(token, o.password, o.secret); }`,
    `interface Count { token: number } class A { private token: number; f(c: Count) { console.log(this.token, c.token); } }`,
    // The words of a program
    `function f() { const token = this.peek(); if (token.kind === EOF) return; console.log(token); }`,
    `const debug = require('debug')('parser'); function f(token) { debug('token', token); if (token.type === 'text') return token.value; }`,
    // What a container gives values for
    `function f(token) { console.log('no provider for', token); return token.name; }`,
    // Fields that are private, or that a class prints as it likes
    `class Client { #password; constructor(password) { this.#password = password; } dump() { console.log(this); } }`,
    `class Client { constructor(password) { this.password = password; } toJSON() { return {}; } dump() { console.log(this); } }`,
    `class Client { constructor(password) { this.password = password; } dump() { console.log(\`\${this}\`); } }`,
    `class Shape { constructor(width) { this.width = width; } dump() { console.log(this); } }`,
    // Other property of object with secret
    `function f(password) { const o = { x: password, host: 'h' }; console.log(o.host); }`,
    // EncryptedPassword
    `function f(encryptedPassword, hashedPassword, passwordHash, maskedToken, redactedSecret) { console.log(encryptedPassword, hashedPassword, passwordHash, maskedToken, redactedSecret); }`,
    // Password sha256 digests
    `function f(password_sha256, tokenDigest) { console.log(password_sha256, tokenDigest); }`,
    // Pass of tests
    `function f(pass, fail) { console.log('passed', pass, 'failed', fail); }`,
    // PublicKey of pair
    `import { generateKeyPairSync } from 'node:crypto';
     const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 }); console.log(publicKey);`,
    // LocalStorage theme
    `console.log(localStorage.getItem('theme'));`,
    // Config.get port
    `import config from 'config';
     console.log('db', config.get('db.port'));`,
    // Headers.get content type
    `async function GET(request) { console.log(request.headers.get('content-type')); }`,
    // Dialog.info
    `import dialog from './dialog';
     function f(password) { dialog.show(password); }`,
    // Save password
    `function f(store, password) { store.set('password', password); db.save({ password }); }`,
    // Regex for password
    `const passwordPattern = /[a-z]+/; console.log(passwordPattern, passwordRegex);`,
    // Error text
    `function f(err) { console.error('Failed to reset password', err); console.error('Token error:', err.message); }`,
    // Tokens count
    `function f(usage) { console.log(usage.total_tokens, usage.promptTokens, usage.completion_tokens, usage.tokens); }`,
    // Max tokens
    `const maxTokens = 100; console.log({ maxTokens, tokenLimit: 5 });`,
    // Tokenizer
    `function f(tokenizer) { console.log(tokenizer.name, tokenizer); }`,
    // Css tokens
    `import { tokens } from './theme'; console.log(tokens.color);`,
    // Password strength
    `function f(password) { const strength = measure(password); console.log('strength', strength, passwordStrength); }`,
    // Secret name
    `function f(secretName, secretId, secretArn) { console.log(\`reading \${secretName}\`, secretId, secretArn); }`,
    // Keys
    `function f(keys, key, keyName, keyboard, primaryKey, foreignKey, cacheKey, sortKey) { console.log(keys, key, keyName, keyboard, primaryKey, foreignKey, cacheKey, sortKey); }`,
    // Masked template
    `function f(card) { console.log(\`**** \${card.slice(-4)}\`); }`,
    // Delete then log
    `function f(input) { const user = { id: 1, password: input.password }; delete user.password; console.log(user); }`,
    // Overwritten
    `function f(input) { const user = { id: 1, password: input.password }; user.password = '***'; console.log(user); }`,
    // Lodash omit
    `import _ from 'lodash';
     function f(user) { console.log(_.omit(user, ['password', 'token'])); }`,
    // Lodash pick
    `import { pick } from 'lodash';
     function f(user) { console.log(pick(user, ['id', 'name'])); }`,
    // JSON.stringify replacer
    `function f(password) { const u = { password, id: 1 }; console.log(JSON.stringify(u, (k, v) => (k === 'password' ? undefined : v))); }`,
    // JSON.stringify allow list
    `function f(password) { const u = { password, id: 1 }; console.log(JSON.stringify(u, ['id'])); }`,
    // Bcrypt compare
    `import bcrypt from 'bcrypt';
     async function f(password, hash) { const ok = await bcrypt.compare(password, hash); console.log('match', ok); }`,
    // Argon
    `import argon2 from 'argon2';
     async function f(password) { const digest = await argon2.hash(password); console.log(digest); }`,
    // Encrypt
    `function f(password) { console.log(encrypt(password)); }`,
    // Hash variable token
    `import crypto from 'node:crypto';
     function f(token) { const tokenHash = crypto.createHmac('sha256', k).update(token).digest('hex'); console.log(tokenHash); }`,
    // Jwt.verify claims
    `import jwt from 'jsonwebtoken';
     function f(token) { const payload = jwt.verify(token, k); console.log(payload.sub); }`,
    // Cookie names
    `function f(req) { console.log(Object.keys(req.cookies)); }`,
    // Header names
    `function f(req, res) { console.log(Object.keys(req.headers)); res.end(); }`,
    // Body keys
    `function f(req, res) { console.log(Object.keys(req.body)); res.end(); }`,
    // Response body of unrelated
    `function f(res) { console.log(res.body, res.headers); }`,
    // Graphql request
    `function f(request) { console.log(request.query); }`,
    // Redact imported
    `import { redact } from './redact';
     function f(user) { console.log(redact(user.password)); }`,
    // Sanitize
    `function f(user) { console.log(sanitizeForLog({ password: user.password })); }`,
    // Constants
    `const TOKEN = 'access'; const SECRET_HEADER = 'x-secret'; console.log(SECRET_HEADER);`,
    // Enum
    `enum Kind { Password, Token } console.log(Kind.Password);`,
    // I18n
    `import { messages } from './i18n'; console.log(messages.password);`,
    // Placeholder text
    `const labels = { password: 'Password', token: 'Token' }; console.log(labels);`,
    // Schema
    `import { z } from 'zod';
     const schema = z.object({ password: z.string() }); console.log(schema);`,
    // Type keyword
    `type T = { password: string }; console.log('T');`,
    // Function value
    `function password() {} console.log(password);`,
    // Password expired at
    `function f(u) { console.log(u.passwordExpiresAt, u.passwordUpdatedAt, u.lastPasswordChange, u.tokenExpiry, u.tokenType); }`,
    // ResetPasswordUrl page
    `console.log(passwordResetPath, loginUrl, tokenUrl, tokenEndpoint, authUrl);`,
    // Csrf
    `function f(csrfCookieName, xsrfHeaderName) { console.log(csrfCookieName, xsrfHeaderName); }`,
    // Cookie consent
    `console.log(cookieConsent, cookieOptions, cookiePolicy, cookieParser);`,
    // Session count
    `console.log(sessionCount, sessions.length, sessionTimeout);`,
    // Credentials boolean
    `const opts = { credentials: 'include', mode: 'cors' }; console.log(opts);`,
    // WithCredentials
    `console.log(withCredentials, credentialsProvider, credentialsMode);`,
    // Authorization policy
    `console.log(authorizationUrl, isAuthorized, authorizationType, authorizedUsers);`,
  ],
  invalid: [
    // The key itself, and what is in no statistics
    `export function tell(config, nodes) { console.log(config.secretAccessKey, config.accessKey, nodes.credentials); }`,
    // With a secret in between, without a name at the end, and with another beginning than words
    `export function show(token) { const authKey = 'app.' + token + '.prod'; console.log(authKey); }`,
    `const password = 'correct.horse.battery'; console.log(password);`,
    `export function show(id) { const apiKey = 'live.' + id; console.log(apiKey); }`,
    `export function show(head, rest) { const accessToken = \`\${head}.\${rest}.sig\`; console.log(accessToken); }`,
    // A cookie with a value, of a stranger, of a library, of a caller, or without an id; secrets whose values are read as well
    `module.exports = (data) => { console.log('x: ' + data.tokenPass); };`,
    `module.exports = (jar) => { const cookie = jar.get('sid'); console.log(cookie.id, cookie.value); console.log(cookie); };`,
    `module.exports = (req) => { const cookie = parse(req.headers.cookie); console.log(cookie.id); console.log({ cookie }); };`,
    `class A { async b(config) { const cookie = await this.driver.allocate(config); console.log(cookie, cookie.name); } }
     module.exports = A;`,
    `const { parse } = require('cookie');
     module.exports = (text) => { const cookie = parse(text); console.log(cookie.id); console.log({ cookie }); };`,
    `module.exports = (cookie) => { console.log(cookie.id); console.log({ cookie }); };`,
    `module.exports = (appSecrets) => { console.log(JSON.stringify(appSecrets)); for (const key in appSecrets) { const { secretId } = appSecrets[key]; use(secretId); } };`,
    `module.exports = (appSecrets) => { console.log(JSON.stringify(appSecrets)); for (const key in appSecrets) { const { secretId, version, value } = appSecrets[key]; use(secretId, version, value); } };`,
    `module.exports = (appSecrets) => { console.log(JSON.stringify(appSecrets)); for (const key in appSecrets) { const { secretId, version, ...rest } = appSecrets[key]; use(secretId, version, rest); } };`,
    `enum Keys { Secret = 'abc12-hunter2' } const PASSWORD = 'abc12-hunter2'; console.log(Keys.Secret, PASSWORD);`,
    // What nobody in this file gives, others may
    `class Client { #password; constructor({ host, password }) { this.#password = password; console.log(host, password); } get() { console.log(this.#password); } } new Client({ host: 'a' });`,
    `function f(user, options) { console.log(user, options.apiKey); } f('a', {}); function g(user, token) { console.log(token); } g('a');`,
    // A number to another base is a text
    `const resetToken = Math.random().toString(36).slice(2); console.log('/reset?token=' + resetToken);`,
    `function f(privateKey) { console.log(privateKey.export({ type: 'pkcs1', format: 'pem' })); }`,
    // The values among what names the secrets, and constants that are none of several kinds
    `function f(all) {
       const secrets = all.map(({ id, arn, value }) => ({ name: id, valueFrom: arn, value })); console.log({ secrets });
       console.log({ secrets: all.map((each) => ({ name: each.id, value: each.value })), credentials: { ...all[0], valueFrom: 'a' } });
     }`,
    `import { Config, grantType } from './types.js'; console.log(Config.CLIENT_SECRET, grantType.password);`,
    // What opens or makes a secret is given the secret, and what finds a person is given theirs
    `async function f(secret) { await vault.createSecret(name, secret); console.log(secret); }`,
    `async function f(secret) { const plain = await decryptSecret(secret); console.log(secret); }`,
    `async function f(token) { const user = await findUser(token); console.log(token); }`,
    `async function f(token) { const found = await store.getToken(token); console.log(token); }`,
    // A version elsewhere says nothing of the value
    `function f(keys) { const all = keys.map((each) => \`\${each.secret} \${current.version}\`); console.log(all); }`,
    `function f(env) { const values = env.map((e) => e.secret); const text = \`\${values.join(',')}\`; console.log(text); }`,
    `const key = getCredentialParam('apiKey', credential); const value = getSecretValue('database'); console.log(key, value);`,
    // A token of access is no word of a program
    `const debug = require('debug')('auth'); function f(token) { debug('token', token); return token.expires_in; }`,
    `function f(token) { console.log(token); return token.type; }`,
    // Numbers that are secrets
    `export function f(otp: number, token: string) { console.log(otp); console.log(token); }`,
    `function f() { let otp = 0; otp += read(); console.log('otp', otp); }`,
    // A child of a logger whose name alone says that it is one
    `import winston from 'winston'; const log = winston.createLogger({}); const child = log.child({ a: 1 }); export const f = (user) => child.warn('name ' + user.password);`,
    // All of an object, by its fields
    `class Client { constructor(private readonly apiSecret: string) {} debug() { console.debug('client', this); } }`,
    `class Client { constructor(password) { this.password = password; } dump() { console.log(this); } }`,
    `class Client { apiKey = process.env.API_KEY; debug() { console.debug('client', this); } }`,
    // Not the method of texts
    `class Vault { slice() { return secret; } } function f(password) { const vault = [password]; console.log(vault.slice(0, 1)); }`,
    // Property of neutral name holds the password
    `function f(password) { const o = { x: password, host: 'h' }; console.log(o.x); }`,
    // Object with neutral key whole
    `function f(password) { const o = { x: password, host: 'h' }; console.log(o); }`,
    // Nested object secret
    `function f(cfg) { const settings = { auth: { user: cfg.user, pass: cfg.password } }; console.log('settings', settings); }`,
    // Variable copy
    `function f(user) { const value = user.password; const text = 'login: ' + value; console.log(text); }`,
    // Reassign
    `function f(user) { let v = ''; v = user.secretKey; console.log(v); }`,
    // Password in array
    `function f(user, password) { console.log([user, password]); }`,
    // Join
    `function f(user, password) { console.log([user, password].join(':')); }`,
    // Concat method
    `function f(password) { console.log('pw: '.concat(password)); }`,
    // Util.inspect of env
    `import util from 'util';
     console.log(util.inspect(process.env));`,
    // Inspect env replaced
    `import util from 'util';
     const text = util.inspect(process.env).replace(/\\n/g, ' '); console.log(text);`,
    // AuthKey
    `function f(authKey) { console.log(authKey); }`,
    // Auth_token snake
    `function f(o) { console.log(o.auth_token); }`,
    // UserPwd
    `function f(userPwd) { console.log(userPwd); }`,
    // Pw
    `function f(pw) { console.log('pw is', pw); }`,
    // Db pass property
    `function f(config) { console.log(\`db pass \${config.dbPass}\`); }`,
    // Smtp auth pass
    `const smtp = { host: 'x', auth: { user: 'a', pass: process.env.SMTP_PASSWORD } }; console.log(smtp);`,
    // GeneratePassword
    `const p = generatePassword(12); console.log('temporary password:', p);`,
    // Generated otp
    `function f() { const otp = Math.floor(Math.random() * 1e6).toString(); console.log('OTP is ' + otp); }`,
    // Otp number
    `function f(user) { console.log(\`OTP for \${user.id}: \${user.otp}\`); }`,
    // Jwt sign
    `import jwt from 'jsonwebtoken';
     function f(u) { const t = jwt.sign({ id: u.id }, process.env.KEY); console.log('issued', t); }`,
    // Jwt token template
    `const jwt = require('jsonwebtoken');
     function f(u) { const token = jwt.sign(u, 'x'); console.log(\`token: \${token}\`); }`,
    // Bearer header built
    `function f(t) { const headers = { Authorization: \`Bearer \${t}\` }; console.log(headers); }`,
    // Fetch options
    `async function f(apiKey) { const options = { headers: { 'X-Api-Key': apiKey } }; console.log('calling', options); return fetch('/a', options); }`,
    // Options JSON
    `async function f(apiKey) { const options = { method: 'GET', headers: { Authorization: 'Bearer ' + apiKey } }; console.log(JSON.stringify(options)); }`,
    // Private key pem
    `import fs from 'fs';
     const privateKey = fs.readFileSync('key.pem', 'utf8'); console.log(privateKey);`,
    // Credit cvv
    `function f(card) { console.log(\`card cvv=\${card.cvv}\`); }`,
    // Cookie document
    `console.log(document.cookie);`,
    // LocalStorage token
    `console.log(localStorage.getItem('token'));`,
    // LocalStorage authToken var
    `const t = localStorage.getItem('authToken'); console.log('stored', t);`,
    // Config.get secret
    `import config from 'config';
     console.log('db', config.get('db.password'));`,
    // Headers.get authorization
    `async function GET(request) { const auth = request.headers.get('authorization'); console.log(auth); }`,
    // FormData get password
    `async function POST(request) { const form = await request.formData(); console.log(form.get('password')); }`,
    // Url params token
    `function f(url) { console.log(new URL(url).searchParams.get('access_token')); }`,
    // Session
    `function f(req, res) { console.log(req.session.token); }`,
    // Express session whole
    `import express from 'express';
     const app = express(); app.get('/', (req, res) => { console.log('session', req.session); });`,
    // Express body destructured log
    `import express from 'express';
     const app = express(); app.post('/', (req, res) => { const body = req.body; console.log('body', body); });`,
    // Router.post from express.Router
    `const router = require('express').Router(); router.post('/login', (req, res) => { console.log(req.body); });`,
    // Express ts Request
    `import { Request, Response } from 'express';
     export const login = (req: Request, res: Response) => { console.log('headers', req.headers); };`,
    // Koa body
    `import Koa from 'koa';
     const app = new Koa(); app.use(async (ctx) => { console.log(ctx.request.body); });`,
    // Fastify body
    `import Fastify from 'fastify';
     const app = Fastify(); app.post('/', async (request) => { request.log.info(request.body); });`,
    // Lambda event headers
    `export const handler = async (event) => { console.log(event.headers.Authorization); };`,
    // ForEach of secrets
    `function f(secrets) { secrets.forEach((s) => console.log(s)); }`,
    // For of passwords
    `function f(passwords) { for (const p of passwords) console.log(p); }`,
    // Async then token
    `getToken().then((token) => console.log(token));`,
    // Await response token
    `async function f() { const res = await fetch('/login'); const { token } = await res.json(); console.log(token); }`,
    // Data.access_token
    `async function f() { const data = await (await fetch('/login')).json(); console.log('got', data.access_token); }`,
    // Aws secrets manager
    `import { SecretsManagerClient, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
     async function f() { const c = new SecretsManagerClient({}); const r = await c.send(new GetSecretValueCommand({ SecretId: 'a' })); console.log(r.SecretString); }`,
    // Ternary value
    `function f(password) { console.log(password ? password : 'none'); }`,
    // Or value
    `function f(o) { console.log(o.password || 'none'); }`,
    // Optional chaining
    `function f(o) { console.log(o?.credentials?.secret); }`,
    // Bracket constant
    `function f(o) { console.log(o['password']); const k = 'password'; console.log(o[k]); }`,
    // Computed constant key
    `function f(o) { const k = 'password'; console.log(o[k]); }`,
    // Private field
    `class A { #secret; show() { console.log(this.#secret); } }`,
    // Getter
    `class A { constructor(p) { this.p = p; } get password() { return this.p; } show() { console.log(this.password); } }`,
    // Arrow console.log bound
    `const log = console.log.bind(console); function f(password) { log(password); }`,
    // Alias console.log
    `const { log } = console; function f(password) { log('x', password); }`,
    // Window.console
    `function f(password) { window.console.log(password); }`,
    // Console['log']
    `function f(password) { console['log'](password); }`,
    // Apply
    `function f(password) { console.log.apply(console, ['pw', password]); }`,
  ],
});
