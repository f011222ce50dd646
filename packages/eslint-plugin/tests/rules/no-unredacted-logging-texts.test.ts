import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unredacted-logging.js';

/** What labels, wrappers and texts say of values, and the words of parsers. */
ruleTest('no-unredacted-logging-texts', rule, {
  valid: [
    // The reason for which something failed
    `function f(id) { read(id).catch((problem) => { console.error('Failed to load token: ', problem.stack); }); }`,
    // For of lexer tokens
    `function lex(tokens) { for (const token of tokens) { console.log(token); } }`,
    // For of call
    `for (const token of tokenize(src)) console.log(token);`,
    // Tokens forEach
    `parser.tokens.forEach((token) => console.log('token', token));`,
    // Tokens index
    `class P { f() { const token = this.tokens[this.i]; console.log(token); } }`,
    // Lexer next
    `let token; while ((token = lexer.next())) { console.log(token); }`,
    // SourceCode getFirstToken
    `function f(node) { const token = sourceCode.getFirstToken(node); console.log(token); }`,
    // Unexpected token label
    `function f(c) { console.log('Unexpected token: ' + c); }`,
    // Unexpected token name
    `function f(token) { console.error('Unexpected token', token.value); }`,
    // Token in catch message
    `try { x(); } catch (e) { console.log('password:', e.message); }`,
    // Label format safe position
    `function f(u, p) { console.log('user %s password changed at %s', u, p); }`,
    // Label of password then id
    `function f(id) { console.log('password:', id); }`,
    // What a label is about
    `function f(method, path) { console.log(\`Configuring JWT Authorization: \${method} \${path}\`); }`,
    `function f(mode) { console.log('Token:', mode); }`,
    // The session of a chat
    `function f(sessionId) { console.log(\`Read session: \${sessionId}\`); }`,
    // What a certificate authority asks everybody for
    `app.get('/.well-known/acme-challenge/:token', (req, res) => { const { token } = req.params; console.log(\`Unknown challenge \${token}\`); res.end(); });`,
    `server.get({ name: 'acme', path: '/.well-known/acme-challenge/:token' }, wrap(async (req, res) => { console.log('challenge', req.params.token); }));`,
    // A part of an address, kept in a field
    `const url = require('url');
     class Stream {
       constructor(req) { const address = url.parse(req.url, true); this.path = address.pathname.split('.')[0]; }
       start() { console.info(\`play \${this.path}\`); }
     }
     module.exports = Stream;`,
    // Password reset for user label
    `function f(user) { console.log('password reset for:', user); console.log('token for', user); }`,
    // Label with sentence
    `function f(user) { console.log('Changed the password of', user); console.log('The password was changed by', user); }`,
    // Regexp test
    `function f(password) { console.log(/[a-z]/.test(password), password.includes('x'), password === '', password.startsWith('x')); }`,
    // Count
    `function f(passwords) { console.log(passwords.length, passwords.filter(Boolean).length); }`,
    // Map ids
    `function f(users) { console.log(users.map((u) => u.id)); }`,
    // Pino redact
    `const pino = require('pino'); const logger = pino({ redact: ['accessToken'] }); function f(accessToken) { logger.info({ accessToken }, 'got'); }`,
    // Process env destructured port
    `const { DB_PASSWORD, PORT } = process.env; console.log(PORT);`,
    // Feature flags of env
    `console.log(process.env.ENABLE_TOKEN_AUTH, process.env.TOKEN_EXPIRY, process.env.PASSWORD_MIN_LENGTH);`,
    // Unset warning
    `if (!process.env.API_KEY) console.error('API_KEY is missing');`,
    // Set or not
    `console.log('API_KEY', process.env.API_KEY ? 'set' : 'missing');`,
    // Config secret removed
    `const { secret, ...rest } = { secret: process.env.A, port: 1 }; console.log(rest);`,
    // Seed number
    `function w(seed) { console.log('seed:', seed); }`,
    // Pin number of gpio
    `function w(pin) { console.log('pin', pin); }`,
    // Tokens param in llm usage
    `function w(r) { console.log(\`used \${r.usage.total_tokens} tokens\`, r.usage.output_tokens); }`,
    // Password input ref
    `function w(passwordInput, passwordRef, PasswordField) { console.log(passwordInput, PasswordField); }`,
    // Secretary
    `function w(secretary, secretariat, cookiecutter, tokenomics, passwordless) { console.log(secretary, secretariat, cookiecutter, tokenomics, passwordless); }`,
    // AccessKeyId
    `function w(tokenId, apiKeyId, secretVersion) { console.log(tokenId, apiKeyId); }`,
    // Boolean returned
    `function isAuthenticated(token) { return token !== undefined; } function w(token) { console.log(isAuthenticated(token)); }`,
    // Local mask partial
    `function maskToken(t) { return t.slice(0, 3) + '***'; } function w(token) { console.log(maskToken(token)); }`,
    // Digests by web crypto
    `async function w(password) { const d = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password)); console.log(d); }`,
    // Validated token outcome
    `function w(token) { const valid = verifyToken(token); console.log('token valid:', valid); }`,
    // Login result
    `async function w(user, password) { const result = await login(user, password); console.log('login', result.ok); }`,
    // Error plain
    `function w(password) { const error = new Error('login failed'); console.error(error); throw error; }`,
    // Error constructed with other
    `function w(id) { console.error(new Error(\`no user \${id}\`)); }`,
    // Got instance error message
    `import got from 'got';
     async function w() { try { await got('x'); } catch (error) { console.error(error.message, error.response?.statusCode); } }`,
    // Axios cancel
    `import axios from 'axios';
     async function w() { try { await axios.get('x'); } catch (error) { if (axios.isCancel(error)) console.log('cancelled'); } }`,
    // Axios toJSON message
    `import axios from 'axios';
     async function w() { try { await axios.get('x'); } catch ({ message }) { console.log(message); } }`,
    // Axios response data in catch
    `import axios from 'axios';
     async function w() { try { await axios.get('x'); } catch (e) { console.log(e.response.data); } }`,
    // Error in a template
    `import axios from 'axios';
     async function w() { try { await axios.get('x'); } catch (e) { console.log(\`failed: \${e}\`, 'a ' + e, e.toString(), String(e)); } }`,
    // Axios other part destructured in a callback
    `import axios from 'axios';
     axios.get('x').catch(({ message, code }) => console.log(message, code));`,
    // A part of what a body was spread into, as it is a part of the body
    `import express from 'express'; let settings = { limit: 5 };
     express().post('/', (req) => { settings = { ...settings, ...req.body.settings }; console.log(\`limit \${settings.limit}\`, settings.host); });`,
    // An object in a text
    `const db = process.argv.includes('--server') ? { host: '', password: process.argv[3] } : process.argv[2]; console.log(\`path: \${db}\`);`,
    // A word in the place of the secret, further down
    `function w(device) { console.log(JSON.stringify({ ...device, mqtt: { ...device.mqtt, passwd: 'removed' } })); }`,
  ],
  invalid: [
    // The token of another path
    `app.get('/reset/:token', (req, res) => { const { token } = req.params; console.log(\`Unknown reset \${token}\`); res.end(); });`,
    `app.get('/.well-known/acme-challenge/:token', (req, res) => { console.log(req.headers.authorization); });`,
    `function f(methodToken) { console.log(\`Authorization: \${methodToken}\`); }`,
    // What is given to a wrapper that puts a text together is reported where it is given
    `function log(text) { console.log(new Date().toISOString() + ' ' + text); }
     export const f = (user) => { log('password is ' + user.password); log('the password was changed'); log(user.token); };`,
    `function log(text) { const password = read(); console.log(text + password); } export const f = () => log('a');`,
    `export function f(input) { const build = (text = 'signed in with ' + input.password) => text; const text = build(); console.log(text); }`,
    // Api token for-of
    `for (const token of apiTokens) console.log(token);`,
    // Token param
    `function f(token) { console.log(token); }`,
    // This dot password via object method
    `const account = { password: input(), show() { console.log(this.password); } };`,
    // Label format
    `function f(u, p) { console.log('user %s password %s', u, p); }`,
    // Secret with String()
    `function f(secret) { console.log(String(secret), secret.toString()); }`,
    // Btoa
    `function f(user, password) { const basic = btoa(\`\${user}:\${password}\`); console.log('Basic ' + basic); }`,
    // EncodeURIComponent
    `function f(password) { console.log(encodeURIComponent(password)); }`,
    // Url with token
    `function f(token) { const url = \`https://api.example.com/v1?access_token=\${token}\`; console.log('GET', url); }`,
    // Url searchparams append then logged
    `function f(apiKey) { const url = 'https://x?key=' + apiKey; logRequest(url); function logRequest(u) { console.log(u); } }`,
    // Map prints
    `function f(users) { console.log(users.map((u) => u.password)); }`,
    // JSON of map
    `function f(users) { console.log(JSON.stringify(users.map((u) => ({ id: u.id, password: u.password })))); }`,
    // Returned by function
    `function load() { return { user: 'a', password: process.env.PASS }; } console.log(load());`,
    // Returned by async
    `async function load() { return { user: 'a', token: await get() }; } load().then((r) => console.log(r));`,
    // Param default
    `function f(password = process.env.PASSWORD) { console.log(password); }`,
    // Closure
    `function f(password) { return () => console.log(password); }`,
    // Array destructuring
    `const [user, password] = line.split(':'); console.log(user, password);`,
    // In message of winston format printf
    `import winston from 'winston';
     const logger = winston.createLogger(); function f(u) { logger.log('info', \`user \${u.name} pwd \${u.pwd}\`); }`,
    // Winston.log object
    `const winston = require('winston'); function f(password) { winston.log({ level: 'info', message: password }); }`,
    // Pino object shorthand
    `const pino = require('pino'); const logger = pino(); function f(accessToken) { logger.info({ accessToken }, 'got'); }`,
    // Pino redact other
    `const pino = require('pino'); const logger = pino({ redact: ['password'] }); function f(accessToken) { logger.info({ accessToken }, 'got'); }`,
    // Console.table
    `function f(users) { console.table([{ password: users[0].password }]); }`,
    // Console.dir
    `function f(secret) { console.dir({ secret }); }`,
    // Console.assert
    `function f(secret) { console.assert(false, secret); }`,
    // Process.env destructured
    `const { DB_PASSWORD, PORT } = process.env; console.log(DB_PASSWORD);`,
    // Env assigned to config
    `const config = { apiKey: process.env.API_KEY, port: 1 }; console.log('config', config);`,
    // Config import spread
    `const base = { secret: process.env.A }; const all = { ...base, port: 1 }; console.log(all);`,
    // Config secret not removed
    `const { port, ...rest } = { secret: process.env.A, port: 1 }; console.log(rest);`,
    // Class static
    `class C { static apiKey = process.env.KEY; static show() { console.log(C.apiKey); } }`,
    // Mongoose connect string logged
    `import mongoose from 'mongoose';
     const uri = process.env.MONGODB_URI; mongoose.connect(uri).then(() => console.log(\`connected to \${uri}\`));`,
    // Credentials object
    `const credentials = { user: 'x', password: 'orange boat' }; console.log(credentials);`,
    // Hard coded password
    `const password = 'orange boat'; console.log(password);`,
    // Credit card cvc
    `function pay(card) { console.log('paying', { cvc: card.cvc }); }`,
    // Seed phrase
    `function w(mnemonic) { console.log('seed:', mnemonic); }`,
    // The address of a database on the web with a login, one of another kind, and a link that lets in
    `function f(user, pass, host, token) {
       const databaseUrl = \`https://\${user}:\${pass}@\${host}/\`; console.log(databaseUrl);
       const dbUrl = new URL(\`postgres://\${host}/a\`); console.log(dbUrl.toString());
       const resetUrl = \`https://\${host}/reset/\${token}\`; console.log(resetUrl);
     }`,
    // Local identity called mask, under the name of what it is, and a name that says nothing
    `function mask(t) { return t; } function w(token) { console.log({ token: mask(token) }, { token: tidy(token) }); }`,
    // Local identity called mask
    `function mask(t) { return t; } function w(token) { console.log(mask(token)); }`,
    // Error wraps secret in template and logged inline
    `function w(password) { console.error(new Error(\`login failed with \${password}\`)); }`,
    // Error variable
    `function w(password) { const error = new Error(\`login failed with \${password}\`); console.error(error); throw error; }`,
    // Ky error
    `import ky from 'ky';
     async function w() { try { await ky.get('x'); } catch (error) { console.error('failed', error); } }`,
    // Axios destructured config
    `import axios from 'axios';
     async function w() { try { await axios.get('x'); } catch ({ config }) { console.log(config); } }`,
    // Axios response in catch
    `import axios from 'axios';
     async function w() { try { await axios.get('x'); } catch (e) { console.log(e.response); } }`,
    // Axios e toJSON
    `import axios from 'axios';
     async function w() { try { await axios.get('x'); } catch (e) { console.log(e.toJSON()); } }`,
    // Rejected with the second callback
    `import axios from 'axios';
     axios.post('x', {}).then((r) => r.data, (problem) => console.error('failed', problem));`,
    // A secret among what a body was spread into, and all of it
    `import express from 'express';
     express().post('/', (req) => { const settings = { limit: 5, ...req.body }; console.log(settings.password); console.log(JSON.stringify(settings)); });`,
    // The same object beside the text, and as JSON in it
    `const db = { host: '', password: process.argv[3] }; console.log('path', db); console.log(\`path: \${JSON.stringify(db)}\`);`,
    `function w(device) { console.log(JSON.stringify({ ...device, mqtt: { ...device.mqtt, passwd: device.removed } })); }`,
  ],
});
