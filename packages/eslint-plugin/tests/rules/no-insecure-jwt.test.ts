import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-insecure-jwt.js';

const jwt = `import jwt from 'jsonwebtoken';`;
const jose = `import * as jose from 'jose';`;
const app = `import express from 'express'; const app = express();`;

ruleTest('no-insecure-jwt', rule, {
  valid: [
    // A name is no evidence.
    `jwt.verify(token, key, { algorithms: ['none'] });`,
    `import jwt from './jwt.js'; ${app} app.get('/', (req, res) => { req.user = jwt.decode(req.cookies.session); });`,
    `import { decode } from 'html-entities'; ${app} app.get('/', (req, res) => { req.user = decode(req.cookies.session); });`,
    `${jwt} jwt.verify(token, key); jwt.verify(token, key, { algorithms: ['RS256'] }); jwt.verify(token, key, options);`,
    `${jwt} jwt.sign({ algorithm: 'none' }, key); jwt.sign(claims, key, { algorithm: 'ES256', expiresIn: '5m' });`,
    // What belongs to the caller of this function, nobody knows here.
    `${jwt} export const claimsOf = (token) => jwt.decode(token).sub;`,
    // An answer of the identity provider came over TLS.
    `import { jwtDecode } from 'jwt-decode'; ${app} app.get('/callback', async (req, res) => { const answer = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams({ code: req.query.code }) }); const { id_token } = await answer.json(); req.session.user = jwtDecode(id_token); });`,
    // A page shows what its own token says.
    `import { jwtDecode } from 'jwt-decode'; const { name } = jwtDecode(new URLSearchParams(location.search).get('token')); show(name);`,
    `import { jwtDecode } from 'jwt-decode'; import { useSearchParams } from 'next/navigation'; export function Page() { const token = useSearchParams().get('token'); return greet(jwtDecode(token).name); }`,
    `import { jwtDecode } from 'jwt-decode'; const { email } = jwtDecode(localStorage.getItem('token')); show(email);`,
    // To find the key, and how long it is good
    `${jwt} ${app} app.use(async (req, res, next) => { const token = req.headers.authorization.slice(7); const { header } = jwt.decode(token, { complete: true }); const key = await keys.find(header.kid); next(key); });`,
    `${jwt} ${app} app.get('/', (req, res) => { const { exp } = jwt.decode(req.cookies.session); if (exp * 1000 < Date.now()) { res.clearCookie('session'); } });`,
    `${jose} ${app} app.get('/', (req, res) => { const left = jose.decodeJwt(req.cookies.session).exp - now(); res.set('x-left', left); });`,
    `${jwt} ${app} app.get('/', (req, res) => { const decoded = jwt.decode(req.cookies.session); if (!decoded) return res.sendStatus(400); res.sendStatus(204); });`,
    `${jwt} ${app} app.post('/logout', async (req, res) => { const payload = jwt.decode(req.headers.authorization?.slice(7)); if (payload?.jti) await query('INSERT INTO revoked VALUES ($1, $2)', [payload.jti, payload.exp]); res.end(); });`,
    // Checked in the same function
    `${jwt} ${app} app.use((req, res, next) => { const token = req.headers.authorization.slice(7); const { iss } = jwt.decode(token); const claims = jwt.verify(token, keyOf(iss), { algorithms: ['RS256'] }); req.user = claims; next(); });`,
    `${jwt} ${app} app.use((req, res, next) => { const token = req.cookies.session; const { tenant } = jwt.decode(token); getKey(tenant, (error, key) => { jwt.verify(token, key, (error, claims) => { req.user = claims; next(error); }); }); });`,
    `${jose} ${app} app.use(async (req, res, next) => { const token = req.cookies.session; const claims = jose.decodeJwt(token); await jose.jwtVerify(token, jose.createRemoteJWKSet(new URL(issuers[claims.iss]))); req.user = claims.sub; next(); });`,
    // Or by what it is given to
    `${jwt} import { verify } from './tokens.js'; ${app} app.use(async (req, res, next) => { const token = req.cookies.session; const { sub } = jwt.decode(token); await verify(token, sub); req.user = sub; next(); });`,
    `${jwt} import { introspect } from './tokens.js'; ${app} app.use(async (req, res, next) => { const token = req.cookies.session; await introspect({ token, type: 'access' }); req.user = jwt.decode(token); next(); });`,
    // Or before
    `${jwt} import { requireLogin } from './guards.js'; ${app} app.get('/me', requireLogin, (req, res) => { res.json(find(jwt.decode(req.cookies.session).sub)); });`,
    `${jwt} import { expressjwt } from 'express-jwt'; ${app} app.use('/api', expressjwt({ secret, algorithms: ['RS256'] })); app.get('/api/me', (req, res) => { res.json(find(jwt.decode(req.cookies.session).sub)); });`,
    `const { Router } = require('express'); const jwt = require('jsonwebtoken'); const verify = require('./verify'); const router = Router(); router.route('/:id').post(verify, async (req, res) => { res.json(await find(jwt.decode(req.headers['auth-token']).sub)); });`,
    {
      filename: 'users.ts',
      code: `import { Controller, Get, Req, UseGuards } from '@nestjs/common'; import { JwtService } from '@nestjs/jwt'; import { JwtGuard } from './guard.js';
@Controller() @UseGuards(JwtGuard) export class Users { constructor(private jwt: JwtService) {} @Get() me(@Req() req) { return this.find(this.jwt.decode(req.cookies.session).sub); } }`,
    },
    `import jwt from 'jwt-simple'; ${app} app.use((req, res, next) => { req.user = jwt.decode(req.headers.authorization, process.env.JWT_SECRET, false, 'HS256'); next(); });`,
    `import { createVerifier } from 'fast-jwt'; createVerifier({ key, algorithms: ['EdDSA'] });`,
    `import { expressjwt } from 'express-jwt'; expressjwt({ secret, algorithms: ['RS256'], credentialsRequired: false });`,
  ],
  invalid: [
    // Tokens without a signature
    `${jwt} jwt.verify(token, key, { algorithms: ['HS256', 'none'] });`,
    `${jwt} jwt.verify(token, '', { algorithms: ['none'] });`,
    `const { verify } = require('jsonwebtoken'); const algorithms = ['RS256']; algorithms.push('none'); verify(token, key, { algorithms }, done);`,
    `${jwt} const options = { algorithms: ['HS256', 'None'] }; export const check = (token) => jwt.verify(token, key, { ...options, issuer });`,
    `import { verify as check } from 'jsonwebtoken'; const ALGORITHMS = { legacy: 'none' }; check(token, key, { algorithms: [ALGORITHMS.legacy] });`,
    `${jwt} jwt.sign({ sub: user.id }, '', { algorithm: 'none' });`,
    `import { sign } from 'jsonwebtoken'; sign(claims, key, { algorithm: process.env.CI ? 'none' : 'HS256' }, done);`,
    `${jose} ${app} app.get('/', async (req, res) => { const { payload } = jose.UnsecuredJWT.decode(req.cookies.state); res.json(await load(payload.sub)); });`,
    `import { createSigner, createVerifier } from 'fast-jwt'; createSigner({ algorithm: 'none' }); createVerifier({ algorithms: ['none'] });`,
    `import { expressjwt } from 'express-jwt'; expressjwt({ secret: keyOf, algorithms: ['RS256', 'none'] });`,
    `import { Strategy } from 'passport-jwt'; new Strategy({ jwtFromRequest, secretOrKey, algorithms: ['none'] }, done);`,
    `import { JwtModule } from '@nestjs/jwt'; JwtModule.register({ secret, verifyOptions: { algorithms: ['none'] } });`,
    `import jwt from 'jwt-simple'; jwt.decode(token, process.env.JWT_SECRET ?? '');`,
    // Claims that nobody checked
    `${jwt} ${app} app.use((req, res, next) => { req.user = jwt.decode(req.headers.authorization.split(' ')[1]); next(); });`,
    `${jwt} ${app} app.get('/orders', async (req, res) => { const token = req.cookies.session; const decoded = jwt.decode(token); if (!decoded) return res.sendStatus(401); res.json(await orders.of(decoded.sub)); });`,
    `${jwt} ${app} app.delete('/users/:id', async (req, res) => { const { role } = jwt.decode(req.get('authorization')?.replace('Bearer ', '') ?? ''); if (role !== 'admin') return res.sendStatus(403); await users.remove(req.params.id); });`,
    `${jwt} ${app} function userOf(req) { const token = req.headers['x-token']; return jwt.decode(token, { complete: true })?.payload.sub; } app.get('/me', (req, res) => { res.json(find(userOf(req))); });`,
    `const jwt = require('jsonwebtoken'); module.exports = (req, res, next) => { const payload = jwt.decode(req.headers.authorization); req.userId = payload.id; next(); };`,
    `import { decodeJwt } from 'jose'; export async function POST(request) { const claims = decodeJwt(request.headers.get('authorization').slice(7)); return Response.json(await load(claims.sub)); }`,
    `import { decodeJwt } from 'jose'; import { cookies } from 'next/headers'; export async function session() { const token = (await cookies()).get('session')?.value; return token ? decodeJwt(token) : null; }`,
    {
      filename: 'middleware.ts',
      code: `import { jwtDecode } from 'jwt-decode'; import { NextResponse, type NextRequest } from 'next/server';
export function middleware(request: NextRequest) { const token = request.cookies.get('token')?.value; const { role } = jwtDecode<{ role: string }>(token!); if (role !== 'admin') return NextResponse.redirect(new URL('/login', request.url)); return NextResponse.next(); }`,
    },
    `import { Hono } from 'hono'; import { decode } from 'hono/jwt'; const app = new Hono(); app.get('/me', async (c) => { const { payload } = decode(c.req.header('authorization')); return c.json(await find(payload.sub)); });`,
    `import Koa from 'koa'; ${jwt} const app = new Koa(); app.use(async (ctx, next) => { ctx.state.user = jwt.decode(ctx.get('authorization')); await next(); });`,
    `import Fastify from 'fastify'; const app = Fastify(); app.get('/me', async (request) => { const { sub } = await request.jwtDecode(); return find(sub); });`,
    `import jwt from 'jwt-simple'; ${app} app.use((req, res, next) => { req.user = jwt.decode(req.headers.authorization, null, true); next(); });`,
    {
      filename: 'users.ts',
      code: `import { Body, Controller, Post } from '@nestjs/common'; import { JwtService } from '@nestjs/jwt';
@Controller() export class Users { constructor(private readonly jwt: JwtService) {} @Post() me(@Body() body: { token: string }) { return this.find(this.jwt.decode(body.token).sub); } }`,
    },
    `import { jwtDecode } from 'jwt-decode'; ${app} app.post('/google', async (req, res) => { const { email } = jwtDecode(req.body.credential); const user = await users.findOne({ email }); res.json(issue(user)); });`,
    `const jwt = require('jsonwebtoken'); exports.handler = async (event) => { const { sub } = jwt.decode(event.headers.Authorization); return { statusCode: 200, body: await load(sub), path: event.body }; };`,
  ],
});
