import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-hardcoded-secrets.js';

// Texts that look like live credentials are put together in tests/secret; here stands what is one by its use.
ruleTest('no-hardcoded-secrets', rule, {
  valid: [
    // As random as what it is made of
    `import crypto from 'node:crypto';
     function makeKey(label) {
       const hmac = crypto.createHmac('sha256', label || 'app');
       const bytes = crypto.randomBytes(32);
       hmac.update(bytes);
       return hmac.digest('hex');
     }
     export const keys = () => [makeKey('client'), makeKey('master')];`,
    // Names, labels, identifiers, hashes, and what is public
    `const labels = { password: 'Password', token: 'Bearer', apiKey: 'Your API key' };`,
    `const errors = { 'auth.password': 'Wrong password, 3 of 5 attempts left', TOKEN_EXPIRED: 'E4012' };`,
    `export const enum Field { Password = 'password', ApiKey = 'x-api-key' }`,
    `const selectors = { passwordInput: '#login-form > input[name=password]', token: '.csrf-token' };`,
    `const tokenPattern = /^[a-f0-9]{32}$/; const secretName = 'projects/main/secrets/database-v2';`,
    `const request = { secretId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' };`,
    `const lock = { integrity: 'sha512-' + hash, tokenHash: '9f86d081884c7d659a2feaa0c55ad015' };`,
    `const form = <input type="password" name="password" placeholder="Password1" />;`,
    `const schema = { password: { type: 'string', format: 'password' } };`,
    // Texts that stand where a secret is left out
    `exports.REDACTED_CREDENTIAL_VALUE = '_APP_BLANK_07167752-1a71-43b1-bf8f-4f32252165db';`,
    // Placeholders
    `const key = process.env.API_KEY ?? 'YOUR_API_KEY_1234';`,
    `const options = { apiKey: '<your-api-key-1234>', password: 'xxxxxxxx1234' };`,
    // From outside
    `import jwt from 'jsonwebtoken'; jwt.sign({ a: 1 }, process.env.JWT_SECRET ?? fail());`,
    `import jwt from 'jsonwebtoken'; import fs from 'node:fs'; jwt.sign({ a: 1 }, fs.readFileSync('key.pem'));`,
    `import jwt from 'jsonwebtoken'; jwt.verify(token, '-----BEGIN PUBLIC KEY-----\\n' + rest);`,
    `import jwt from 'jsonwebtoken'; jwt.sign({ a: 1 }, '{{ jwt_secret }}');`,
    `import jwt from 'jsonwebtoken'; jwt.sign({ a: 1 }, 'fake-secret');`,
    // Something else of the same name
    `const jwt = { sign: (claims, text) => text }; jwt.sign({ a: 1 }, 'keyboard cat');`,
    `import { createHmac } from './own.js'; createHmac('sha256', 'keyboard cat');`,
    // A label of the names of what is cached
    `import { createHmac } from 'node:crypto';
     export const nameOf = (body, key) => createHmac('sha256', key || 'app_temp_files').update(body).digest('hex');`,
    // Keys of standards
    `import { createHmac } from 'node:crypto';
     export const master = (seed) => createHmac('sha512', 'Bitcoin seed').update(seed).digest();`,
    `import { createHmac } from 'node:crypto'; const SERVER = Buffer.from('Genuine Adobe Flash Media Server 001');
     export const seal = (text) => createHmac('sha256', SERVER).update(text).digest();`,
    `import { createHmac } from 'node:crypto'; const LABEL = 'app:client:cache-key:v1';
     export const nameOf = (body) => createHmac('sha256', LABEL).update(body).digest('hex');`,
    // Names of variables and of storage
    `const secret = config.get('JWT_SECRET', ''); const name = env.JWT_SECRET ?? 'JWT_SECRET';`,
    `const { SESSION_KEY = 'session', TOKEN_KEY = 'token' } = options;`,
    `const label = translate('AUTH_SECRET', 'Secret of the application'); cache.set('APP_SECRET', 'x');`,
    `const url = process.env.API_SECRET_URL ?? 'https://api.internal/secrets';`,
    // Made up for tests
    {
      code: `import jwt from 'jsonwebtoken'; jwt.sign({ a: 1 }, 'keyboard cat');`,
      filename: 'src/login.test.ts',
    },
    {
      code: `import session from 'express-session'; session({ secret: 'keyboard cat' });`,
      filename: 'tests/app.ts',
    },
    {
      code: `const key = process.env.JWT_SECRET ?? 'keyboard cat';`,
      filename: 'src/__mocks__/a.ts',
    },
    // Passwords that everybody writes open nothing
    `import pg from 'pg'; new pg.Client({ host: 'localhost', password: 'postgres' });`,
    // and those of one's own machine nothing for others
    `import pg from 'pg'; new pg.Client({ host: '127.0.0.1', password: 'blue horses run' });`,
    `import knex from 'knex'; const host = 'localhost';
     knex({ client: 'mysql', connection: { host, password: 'blue horses run' } });`,
    `import crypto from 'crypto'; const key = Buffer.from(process.env.KEY, 'hex'); export const seal = (iv) => crypto.createCipheriv('aes-256-gcm', key, iv);`,
    // The lines around a key that is put between them
    `import crypto from 'node:crypto'; let key; export const open = () => crypto.createPrivateKey(\`-----BEGIN PRIVATE KEY-----\\n\${key}\\n-----END PRIVATE KEY-----\`);`,
  ],
  invalid: [
    // Beside something that is not random
    `import { createHmac, randomBytes } from 'node:crypto';
     export const seal = (id) => createHmac('sha256', 'keyboard cat').update(randomBytes(8)).update(id).digest('hex');`,
    `import jwt from 'jsonwebtoken';
jwt.sign({ sub: id }, 'keyboard cat');`,
    // A label that seals, one that nothing says to be a label, and one for what is encrypted
    `import { createHmac } from 'node:crypto';
     export const seal = (id) => createHmac('sha256', 'app:session:v1').update(id).digest('hex');`,
    `import { createHmac } from 'node:crypto';
     export const seal = (id) => createHmac('sha256', 'Bitcoin seed of ours').update(id).digest('hex');`,
    `import { createHmac } from 'node:crypto';
     export const seal = (id) => createHmac('sha256', 'app_temp_secret').update(id).digest('hex');`,
    `import { createHmac } from 'node:crypto';
     export const seal = (id) => createHmac('sha256', 'cache-secret').update(id).digest('hex');`,
    `import { scryptSync } from 'node:crypto'; export const key = (salt) => scryptSync('app:cache:v1', salt, 32);`,
    `import jwt from 'jsonwebtoken'; export const sign = (claims) => jwt.sign(claims, 'app:cache:v1');`,
    `import jwt from 'jsonwebtoken';
const secret = 'keyboard cat';
jwt.verify(token, secret);`,
    `import jwt from 'jsonwebtoken';
const secret = process.env.TOKEN_SECRET || 'keyboard cat';
jwt.verify(token, secret);`,
    `const { sign } = require('jsonwebtoken');
const options = { keys: { jwt: 'keyboard' + ' cat' } };
sign({ sub: id }, options.keys.jwt);`,
    `import jwt from 'jsonwebtoken';
class Issuer { #key = 'keyboard cat'; issue(id) { return jwt.sign({ id }, this.#key); } }`,
    `import jwt from 'jsonwebtoken';
const issue = (key = 'keyboard cat') => jwt.sign({}, key);
issue();`,
    `import jwt from 'jsonwebtoken';
function issue(key) { return jwt.sign({}, key); }
issue('keyboard cat');`,
    `import crypto from 'node:crypto';
const key = Buffer.from('correct horse battery staple pony');
crypto.createCipheriv('aes-256-gcm', key, iv);`,
    `import session from 'express-session';
session({ secret: isLive() ? process.title : 'keyboard cat' });`,
    `import session from 'express-session';
session({ secret: ['keyboard cat', 'keyboard dog'] });`,
    `import pg from 'pg';
new pg.Pool({ user: 'app', password: 'blue horses run' });`,
    `import pg from 'pg';
new pg.Pool({ host: process.env.PGHOST ?? 'localhost', password: 'blue horses run' });`,
    // A key without which the program should not run
    `export const secret = process.env.JWT_SECRET ?? 'your-super-secret-jwt-key';`,
    `export const secret = process.env['SESSION_SECRET'] || \`change me in production\`;`,
    `const { COOKIE_SECRET = 'change me' } = process.env;`,
    `process.env.NEXTAUTH_SECRET ??= 'change me';`,
    `export const env = z.object({ JWT_SECRET: z.string().default('change me') });`,
    `export const secret = config.get('APP_SECRET', 'change me');`,
    `export default ({ env }) => ({ secret: env('ENCRYPTION_KEY', 'change me') });`,
    `import crypto from 'crypto'; const key = Buffer.from('00112233445566778899aabbccddeeff', 'hex'); export const seal = (iv) => crypto.createCipheriv('aes-128-gcm', key, iv);`,
  ],
});
