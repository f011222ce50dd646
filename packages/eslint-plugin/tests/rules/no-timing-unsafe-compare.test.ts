import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-timing-unsafe-compare.js';

ruleTest('no-timing-unsafe-compare', rule, {
  valid: [
    `import crypto from 'crypto'; import express from 'express'; express().post('/', (req, res) => { const mine = crypto.createHmac('sha256', process.env.SECRET).update(req.body).digest(); const sent = Buffer.from(req.headers['x-sig'], 'hex'); res.json(mine.length === sent.length && crypto.timingSafeEqual(mine, sent)); });`,
    `import express from 'express'; express().post('/', (req, res) => { if (req.body.token === 'x') res.end(); });`,
    `import express from 'express'; express().post('/', (req, res) => { if (req.body.password !== req.body.confirmPassword) res.end(); });`,
    `if (process.env.SECRET_A === process.env.SECRET_B) throw new Error('same');`,
    `import express from 'express'; express().post('/', (req, res) => { if (process.env.API_KEY === undefined || req.query.key === undefined) res.end(); });`,
    `import express from 'express'; express().get('/', (req, res) => { if (req.query.env === process.env.NODE_ENV) res.end(); });`,
    `const API_KEY = process.env.API_KEY; export const parse = (token) => token === '(' || token.type === TokenType.Open;`,
    `import express from 'express'; const KEYS = { TOKEN: 'token' }; express().get('/', (req, res) => { if (req.query.kind === KEYS.TOKEN) res.send(process.env.API_KEY ? 'a' : 'b'); });`,
    `import { createHash } from 'crypto'; import express from 'express'; express().get('/', (req, res) => { const etag = createHash('sha1').update(body).digest('hex'); if (req.headers['if-none-match'] === etag) res.status(304).end(); });`,
    `import express from 'express'; express().get('/', (req, res) => { if (typeof req.query.token === typeof process.env.TOKEN) res.end(); });`,
    `const [, , token] = process.argv; if (token === process.env.DEPLOY_TOKEN) run();`,
    `import express from 'express'; express().get('/', (req, res) => { if (req.query.token.length !== process.env.API_TOKEN.length) res.end(); });`,
    `import express from 'express'; express().get('/', (req, res) => { if (req.hostname === process.env.HOST || req.query.region === process.env.AWS_REGION) res.end(); });`,
    `import express from 'express'; express().get('/', (req, res) => { if (req.query.id === process.env.CLIENT_ID) res.end(); });`,
  ],
  invalid: [
    `import crypto from 'crypto'; import express from 'express'; const app = express(); app.post('/hook', (req, res) => { const expected = 'sha256=' + crypto.createHmac('sha256', process.env.SECRET).update(req.body).digest('hex'); if (req.headers['x-hub-signature-256'] !== expected) return res.sendStatus(401); res.end(); });`,
    `import { createHmac } from 'crypto'; import express from 'express'; const sign = (body, key) => createHmac('sha256', key).update(body).digest('hex'); const app = express(); app.post('/hook', (req, res) => { if (sign(req.rawBody, process.env.KEY) === req.get('x-signature')) res.end(); });`,
    `export async function GET(request) { if (request.headers.get('authorization') !== \`Bearer \${process.env.CRON_SECRET}\`) { return new Response('no', { status: 401 }); } return Response.json({ ok: true }); }`,
    `import express from 'express'; const app = express(); const API_KEY = process.env.API_KEY; app.use((req, res, next) => { const key = req.header('x-api-key'); if (!key || key !== API_KEY) { res.status(401).end(); return; } next(); });`,
    `const express = require('express'); const router = express.Router(); router.get('/admin', (req, res) => { if (req.query.token === process.env.ADMIN_TOKEN) res.send('hi'); }); module.exports = router;`,
    `import Fastify from 'fastify'; const app = Fastify(); app.post('/login', async (request, reply) => { const { password } = request.body; if (password == process.env.ADMIN_PASSWORD) return { ok: true }; });`,
    `import { Hono } from 'hono'; const app = new Hono(); app.get('/', (c) => { const auth = c.req.header('Authorization'); if (auth !== 'Bearer ' + process.env.API_TOKEN) return c.text('no', 401); return c.text('ok'); });`,
    `export default function handler(req, res) { if (req.query.secret !== process.env.MY_SECRET_TOKEN) { return res.status(401).json({ message: 'Invalid token' }); } res.json({}); }`,
    `import express from 'express'; const { WEBHOOK_SECRET } = process.env; express().post('/', (req, res) => { if (req.body.secret !== WEBHOOK_SECRET) return res.end(); });`,
    `import http from 'node:http'; http.createServer((req, res) => { if (req.headers.authorization === process.env.AUTH_TOKEN) res.end('x'); });`,
    `import Koa from 'koa'; const app = new Koa(); app.use(async (ctx) => { if (ctx.get('x-token') !== process.env.SECRET_TOKEN) ctx.throw(401); });`,
    `import crypto from 'crypto'; import express from 'express'; const app = express(); app.post('/slack', (req, res) => { const base = 'v0:' + req.headers['x-slack-request-timestamp'] + ':' + req.rawBody; const mine = 'v0=' + crypto.createHmac('sha256', process.env.SLACK_SIGNING_SECRET).update(base).digest('hex'); const ok = mine === req.headers['x-slack-signature']; res.json(ok); });`,
  ],
});
