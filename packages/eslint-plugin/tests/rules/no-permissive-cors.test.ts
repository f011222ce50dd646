import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-permissive-cors.js';

const express = `import express from 'express'; const app = express();`;
const cors = `import cors from 'cors';`;

ruleTest('no-permissive-cors', rule, {
  valid: [
    `${cors} ${express} app.use(cors());`,
    `${cors} ${express} app.use(cors({ origin: true }));`,
    `${cors} ${express} app.use(cors({ origin: '*' }));`,
    // Browsers refuse a star with credentials
    `${cors} ${express} app.use(cors({ origin: '*', credentials: true }));`,
    `${cors} ${express} app.use(cors({ origin: 'https://app.example.com', credentials: true }));`,
    `${cors} ${express} app.use(cors({ origin: ['https://app.example.com', /^https:\\/\\/[\\w-]+\\.example\\.com$/], credentials: true }));`,
    `${cors} ${express} app.use(cors({ origin: /\\.example\\.com$/, credentials: true }));`,
    `${cors} ${express} app.use(cors({ origin: process.env.ORIGIN, credentials: true }));`,
    `${cors} ${express} app.use(cors({ origin: false, credentials: true }));`,
    `${cors} ${express} app.use(cors({ origin: process.env.NODE_ENV === 'production' ? 'https://example.com' : true, credentials: true }));`,
    `${cors} app.use(cors({ origin(origin, callback) { if (!origin || allowed.includes(origin)) callback(null, true); else callback(new Error('No.')); }, credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => { if (allowed.indexOf(origin) === -1) return callback(new Error('No.')); callback(null, true); }, credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => callback(null, allowed.has(origin)), credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => { if (!origin) return callback(null, true); callback(null, isTrusted(origin)); }, credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => callback(null, origin.endsWith('.example.com')), credentials: true }));`,
    `import { cors } from 'hono/cors'; app.use(cors({ origin: (origin) => (origin.endsWith('.example.com') ? origin : 'https://example.com'), credentials: true }));`,
    `import koaCors from '@koa/cors'; app.use(koaCors({ credentials: true, origin: 'https://app.example.com' })); app.use(koaCors());`,
    `import Hapi from '@hapi/hapi'; Hapi.server({ routes: { cors: { origin: ['https://app.example.com'], credentials: true } } });`,
    // Somebody decides for each request, or asks for it
    `${cors} const everybody = { origin: true, credentials: true }; app.use(cors((req, callback) => isOurs(req.get('origin')) ? callback(null, everybody) : callback(null, { origin: false })));`,
    `export const corsOf = (config) => (config.cors === true ? { origin: true, credentials: true } : config.cors);`,
    // Headers
    `app.use((req, res, next) => { res.setHeader('Access-Control-Allow-Origin', req.headers.origin); next(); });`,
    `app.use((req, res, next) => { res.setHeader('Access-Control-Allow-Origin', '*'); res.setHeader('Access-Control-Allow-Credentials', 'true'); next(); });`,
    `app.use((req, res, next) => { const { origin } = req.headers; if (allowed.includes(origin)) { res.setHeader('Access-Control-Allow-Origin', origin); res.setHeader('Access-Control-Allow-Credentials', 'true'); } next(); });`,
    `app.use((req, res, next) => { const origin = req.headers.origin; if (!allowed.has(origin)) return next(); res.header('Access-Control-Allow-Origin', origin); res.header('Access-Control-Allow-Credentials', 'true'); next(); });`,
    `app.use((req, res, next) => { const origin = allowed.includes(req.headers.origin) ? req.headers.origin : allowed[0]; res.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }); next(); });`,
    // Something else
    `fetch(url, { credentials: 'include', headers: { origin: location.origin } });`,
    `const user = { origin: true, credentials: 'password' }; const rect = { origin: true };`,
    { code: `app.use(cors({ origin: true, credentials: true }));`, filename: 'tests/server.ts' },
  ],
  invalid: [
    `${cors} ${express} app.use(cors({ origin: true, credentials: true }));`,
    `${cors} const options = { origin: true, methods: ['GET'], credentials: true }; app.use(cors(options));`,
    `${cors} const base = { origin: true }; app.use(cors({ ...base, credentials: true }));`,
    `${cors} app.use(cors({ origin: process.env.CORS_ORIGIN || true, credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => callback(null, true), credentials: true }));`,
    `${cors} app.use(cors({ origin: function (origin, cb) { cb(null, origin); }, credentials: true }));`,
    `${cors} app.use(cors({ origin(origin, callback) { if (origin) { callback(null, true); } else { callback(new Error('No.')); } }, credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => { if (origin.endsWith('example.com')) callback(null, true); else callback(null, false); }, credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => { if (!origin || origin.includes('example.com')) return callback(null, true); return callback(new Error('No.')); }, credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => callback(null, origin.startsWith('https://example.com')), credentials: true }));`,
    `${cors} app.use(cors({ origin: (origin, callback) => callback(null, /example\\.com/.test(origin)), credentials: true }));`,
    `${cors} app.use(cors({ origin: /example\\.com$/, credentials: true }));`,
    `app.use(cors({ origin: ['https://example.com', /^https:\\/\\/.*\\.example\\.com/], credentials: true }));`,
    `app.use(cors({ origin: /^https:\\/\\/www.example\\.com$/, credentials: true }));`,
    `${cors} app.use(cors({ origin: [/.*/], credentials: true }));`,
    `${cors} app.use(cors({ origin: ['https://example.com', 'null'], credentials: true }));`,
    `import fastifyCors from '@fastify/cors'; await fastify.register(fastifyCors, { origin: true, credentials: true });`,
    `import { cors } from 'hono/cors'; app.use('/api/*', cors({ origin: (origin) => origin, credentials: true }));`,
    `import { cors } from 'hono/cors'; app.use(cors({ origin: (origin, c) => { return origin || '*'; }, credentials: true }));`,
    `import { NestFactory } from '@nestjs/core'; const app = await NestFactory.create(AppModule); app.enableCors({ origin: true, credentials: true });`,
    `import { Server } from 'socket.io'; new Server(server, { cors: { origin: (origin, callback) => { callback(null, true); }, credentials: true } });`,
    `import koaCors from '@koa/cors'; app.use(koaCors({ origin: (ctx) => ctx.get('Origin'), credentials: true }));`,
    // Libraries that answer a star with the origin
    `import koaCors from '@koa/cors'; app.use(koaCors({ credentials: true }));`,
    `import koaCors from '@koa/cors'; app.use(koaCors({ origin: '*', credentials: true }));`,
    `import Hapi from '@hapi/hapi'; export const server = Hapi.server({ port: 3000, routes: { cors: { origin: ['*'], credentials: true } } });`,
    `import Hapi from '@hapi/hapi'; export const server = new Hapi.Server({ routes: { cors: { credentials: true } } });`,
    `import { Elysia } from 'elysia'; import { cors } from '@elysiajs/cors'; new Elysia().use(cors());`,
    // Headers
    `app.use((req, res, next) => { res.setHeader('Access-Control-Allow-Origin', req.headers.origin); res.setHeader('Access-Control-Allow-Credentials', 'true'); next(); });`,
    `app.use((req, res, next) => { const origin = req.get('Origin'); res.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }); next(); });`,
    `app.use((req, res, next) => { res.header('Access-Control-Allow-Origin', req.headers.origin || '*'); res.header('Access-Control-Allow-Credentials', true); if (req.method === 'OPTIONS') return res.end(); next(); });`,
    `app.use((req, res, next) => { const { origin } = req.headers; if (origin) { res.setHeader('Access-Control-Allow-Origin', origin); res.setHeader('Access-Control-Allow-Credentials', 'true'); } next(); });`,
    `app.use((req, res, next) => { const { origin } = req.headers; if (origin && origin.endsWith('example.com')) { res.setHeader('Access-Control-Allow-Origin', origin); res.setHeader('Access-Control-Allow-Credentials', 'true'); } next(); });`,
    `import http from 'node:http'; http.createServer((req, res) => { if (req.method === 'OPTIONS') { res.writeHead(204, { 'Access-Control-Allow-Origin': req.headers.origin, 'Access-Control-Allow-Credentials': 'true' }); res.end(); } });`,
    `export const handler = async (event) => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': event.headers.origin, 'Access-Control-Allow-Credentials': true }, body: '' });`,
    `export async function GET(request) { const response = Response.json({}); response.headers.set('Access-Control-Allow-Origin', request.headers.get('origin') ?? '*'); response.headers.set('Access-Control-Allow-Credentials', 'true'); return response; }`,
  ],
});
