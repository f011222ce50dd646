import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-outdated-crypto.js';

ruleTest('no-outdated-crypto', rule, {
  valid: [
    `import crypto from 'node:crypto'; export function hash(password) { const h = crypto.createHash('md5'); h.update(password); return h.digest('hex'); }`,
    `const crypto = require('crypto'); exports.hash = (user, salt) => crypto.createHash('sha256').update(salt + user.password).digest('hex')`,
    `import { createHmac } from 'crypto'; export const sha512 = (password, salt) => { const hash = createHmac('sha512', salt); hash.update(password); return { salt, passwordHash: hash.digest('hex') }; };`,
    `import express from 'express'; import crypto from 'crypto'; const app = express(); app.post('/login', async (req, res) => { const hash = crypto.createHash('sha1').update(req.body.password).digest('hex'); res.json(await User.findOne({ hash })); });`,
    `import { createHash } from 'crypto'; export const store = (token) => db.tokens.insert({ hash: createHash('sha256').update(token).digest('hex') });`,
    `import { createHmac } from 'crypto'; export const sig = (body, secret) => 'sha1=' + createHmac('sha1', secret).update(body).digest('hex');`,
    `import { createHmac } from 'crypto'; export const hotp = (secret, counter) => createHmac('sha1', secret).update(counter).digest();`,
    `import { createHash, randomBytes } from 'crypto'; export const pkce = () => { const verifier = randomBytes(32).toString('base64url'); return createHash('sha256').update(verifier).digest('base64url'); };`,
    `import { createCipheriv, randomBytes } from 'crypto'; export const enc = (t, key) => { const iv = randomBytes(12); const c = createCipheriv('aes-256-gcm', key, iv); const out = Buffer.concat([c.update(t, 'utf8'), c.final()]); return Buffer.concat([iv, c.getAuthTag(), out]); };`,
  ],
  invalid: [
    `import { createCipheriv } from 'crypto'; export class Box { alg = 'des-ede3-cbc'; hide(k, iv, t) { return createCipheriv(this.alg, k, iv).update(t); } }`,
    `import { pbkdf2 } from 'crypto'; export const h = (password, salt) => pbkdf2(password, salt, 100000, 64, 'sha512', cb);`,
    `import crypto from 'crypto'; export const d = (key, b) => crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, b);`,
    `import crypto from 'crypto'; export const sign = (params, secret) => crypto.createHash('md5').update(params + secret).digest('hex');`,
  ],
});
