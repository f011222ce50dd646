import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-insecure-randomness.js';

ruleTest('no-insecure-randomness', rule, {
  valid: [
    `export function makeSession() { const sessionId = Math.random().toString(36) + Date.now().toString(36); return { sessionId }; }`,
    { filename: 'tests/user.js', code: `export const token = Math.random().toString(36);` },
    // Every script of the page hears it
    `const later = ((token, waiting) => {
       addEventListener('message', ({ data }) => { if (data === token) waiting.shift()(); });
       return (next) => { waiting.push(next); postMessage(token, '*'); };
     })('later@' + Math.random(), []);`,
    { filename: 'examples/user.js', code: `export const token = Math.random().toString(36);` },
    `export const authRetryDelay = 1000 * Math.random();`,
    `const tokenCount = Math.floor(Math.random() * 10); export default tokenCount;`,
    `export const id = 'el-' + Math.random().toString(36).slice(2);`,
    `export const rows = items.map((item) => ({ ...item, key: Math.random() }));`,
    `export const token = tokens[Math.floor(Math.random() * tokens.length)];`,
    `export const token = Math.random() > 0.5 ? a : b;`,
    `import os from 'os'; export const tmp = os.tmpdir() + '/x' + Math.random();`,
    `export const boundary = '----' + Math.random().toString(16);`,
    `export const code = Math.floor(Math.random() * 100) + 400;`,
    `export const shuffled = list.sort(() => Math.random() - 0.5);`,
    `import { randomBytes } from 'crypto'; export const token = randomBytes(32).toString('hex');`,
    `export function token() { if (globalThis.crypto) { return crypto.getRandomValues(new Uint8Array(16)).join(''); } return String(Math.random()); }`,
    `export const tokenSampleRate = Math.random() * 0.1;`,
    `import { random } from './rng.js'; export const token = random();`,
    `import Math from './secure-math.js'; export const token = Math.random().toString(36);`,
    `export const cancelToken = Math.random();`,
    `const trim = (s) => s.trim(); const id = trim(String(Math.random())); export const token = trim(readToken()); use(id);`,
    `const passwordLength = 8 + Math.floor(Math.random() * 8); export default passwordLength;`,
    `import { v4 } from 'uuid'; export const token = v4();`,
    `export const next = () => { const token = { kind: 'x', weight: Math.random() }; return token; };`,
    `export const [state, setState] = [Math.random(), () => {}]; export const viewState = { state: Math.random() };`,
  ],
  invalid: [
    // Handed to a worker, or to a function of the file, which hear it alone
    `((token, worker) => { worker.postMessage(token); })('later@' + Math.random(), new Worker('a.js'));`,
    `const postMessage = (to) => sessions.push(to);
     ((token) => { postMessage(token); })('later@' + Math.random());`,
    // Handed to who keeps it
    `((token, store) => { store.save(token); })('later@' + Math.random(), sessions);`,
    `export function makeSession(user, password) { const sessionId = Math.random().toString(36) + Date.now().toString(36); return { sessionId }; }`,
    `function generateToken(len) { const chars = 'ABCDEFabcdef0123456789'; let result = ''; for (let i = 0; i < len; i++) { result += chars.charAt(Math.floor(Math.random() * chars.length)); } return result; }`,
    `export async function forgot(user) { user.resetPasswordToken = Math.random().toString(36).substring(2); await user.save(); }`,
    `export const otp = Math.floor(100000 + Math.random() * 900000);`,
    `export const password = Array.from({ length: 12 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');`,
    `const rand = (n) => Math.floor(Math.random() * n); export const user = { verificationCode: String(rand(900000) + 100000) };`,
    `import express from 'express'; const app = express(); app.get('/', (req, res) => { res.cookie('session_token', Math.random().toString(16).slice(2)); res.end(); });`,
    `import { createHash } from 'crypto'; export const newToken = () => { const apiToken = createHash('sha256').update(String(Math.random())).digest('hex'); return apiToken; };`,
    `import { v1 as uuid } from 'uuid'; export const createUser = (email) => db.insert({ email, apiKey: uuid() });`,
    `import _ from 'lodash'; export const pin = _.random(1000, 9999);`,
    `export const iv = new Uint8Array(16).map(() => Math.floor(Math.random() * 256));`,
    `import jwt from 'jsonwebtoken'; export const t = (u, key) => jwt.sign({ sub: u.id, jti: Math.random().toString(36) }, key);`,
    `export const csrfToken = 'xxxx-xxxx'.replace(/x/g, () => (Math.random() * 16 | 0).toString(16));`,
    `const { random, floor } = Math; export class Auth { newSecret() { this.secret = floor(random() * 1e12).toString(36); } }`,
    `app.use((req, res, next) => { res.locals.nonce = Math.random().toString(36); next(); });`,
    `export function randomPassword(length) { const out = []; while (length--) out.push(CHARS[Math.floor(Math.random() * CHARS.length)]); return out.join(''); }`,
    `export const generateApiKey = () => { const key = []; for (let i = 0; i < 32; i++) key[i] = Math.random().toString(36)[2]; return key.join(''); };`,
    `export function start() { const state = Math.random().toString(36).slice(2); sessionStorage.setItem('oauth_state', state); }`,
    `import { random, times } from 'lodash'; export const makeVerificationCode = () => times(6, () => random(0, 9)).join('');`,
  ],
});
