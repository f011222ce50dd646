import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unvalidated-model-output.js';

/** Pages, whichever way an answer becomes one. */
ruleTest('no-unvalidated-model-output-pages', rule, {
  valid: [
    // res.json
    `import express from 'express'; import OpenAI from 'openai'; const app = express(); const o = new OpenAI();
app.get('/', async (req, res) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: req.query.q }] }); res.json({ answer: c.choices[0].message.content }); });`,
    // res.type text
    `import express from 'express'; import OpenAI from 'openai'; const app = express(); const o = new OpenAI();
app.get('/', async (req, res) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: req.query.q }] }); res.type('text/plain').send(c.choices[0].message.content); });`,
    // res.set then send
    `import express from 'express'; import OpenAI from 'openai'; const app = express(); const o = new OpenAI();
app.get('/', async (req, res) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: req.query.q }] }); res.set('Content-Type', 'text/plain; charset=utf-8'); res.send(c.choices[0].message.content); });`,
    // res.send object
    `import express from 'express'; import OpenAI from 'openai'; const app = express(); const o = new OpenAI();
app.get('/', async (req, res) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: req.query.q }] }); res.send({ a: c.choices[0].message.content }); });`,
    // res.send parsed json
    `import express from 'express'; import OpenAI from 'openai'; import { z } from 'zod'; const app = express(); const o = new OpenAI(); const S = z.object({ a: z.number() });
app.get('/', async (req, res) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: req.query.q }] }); res.send(S.parse(JSON.parse(c.choices[0].message.content))); });`,
    // lambda json
    `import OpenAI from 'openai'; const o = new OpenAI();
export const handler = async (event) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: event.body }] });
 return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ a: c.choices[0].message.content }) }; };`,
    // Headers plain
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' }); return new Response(c.output_text, { headers: new Headers({ 'content-type': 'text/plain' }) }); }`,
    // Escaped by a table, with and without what stands for itself
    `import OpenAI from 'openai'; const o = new OpenAI(); const table = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function a(text) { return text.replace(/[&<>"']/g, (each) => table[each]); }
function b(text) { return text.replace(/[&<>"']/g, (each) => table[each] ?? each); }
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' });
 return new Response(\`<p>\${a(c.output_text)} \${b(c.output_text)}</p>\`, { headers: { 'content-type': 'text/html' } }); }`,
  ],
  invalid: [
    // res.send untyped express
    `import express from 'express'; import OpenAI from 'openai'; const app = express(); const o = new OpenAI();
app.get('/', async (req, res) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: req.query.q }] }); res.send(c.choices[0].message.content); });`,
    // res.send status chain anthropic
    `import express from 'express'; import Anthropic from '@anthropic-ai/sdk'; const router = express.Router(); const a = new Anthropic();
router.post('/summary', async (req, res) => { const m = await a.messages.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: req.body.q }] }); res.status(200).send(m.content[0].text); });`,
    // lambda html page
    `import OpenAI from 'openai'; const o = new OpenAI();
export const handler = async (event) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: event.body }] });
 return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: \`<html><body>\${c.choices[0].message.content}</body></html>\` }; };`,
    // lambda html typed
    `import OpenAI from 'openai'; import type { APIGatewayProxyHandlerV2 } from 'aws-lambda'; const o = new OpenAI();
export const handler: APIGatewayProxyHandlerV2 = async (event) => { const c = await o.chat.completions.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: event.body ?? '' }] });
 const html = \`<p>\${c.choices[0].message.content}</p>\`; return { statusCode: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: html }; };`,
    // new Headers
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' }); const headers = new Headers(); headers.set('Content-Type', 'text/html'); return new Response(\`<h1>\${c.output_text}</h1>\`, { headers }); }`,
    // new Headers init
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' }); return new Response(c.output_text, { headers: new Headers({ 'content-type': 'text/html' }) }); }`,
    // Response headers var
    `import OpenAI from 'openai'; const o = new OpenAI(); const HTML = { 'Content-Type': 'text/html' };
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' }); const html = \`<h1>\${c.output_text}</h1>\`; return new Response(html, { status: 200, headers: HTML }); }`,
    // Response headers pairs
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' }); return new Response(c.output_text, { headers: [['content-type', 'text/html']] }); }`,
    // Response headers later set
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' }); const r = new Response(c.output_text); r.headers.set('content-type', 'text/html'); return r; }`,
    // NextResponse
    `import OpenAI from 'openai'; import { NextResponse } from 'next/server'; const o = new OpenAI();
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' }); return new NextResponse(\`<div>\${c.output_text}</div>\`, { headers: { 'Content-Type': 'text/html' } }); }`,
    // A table that leaves out the brackets, one that is not known, and one that gives them back
    `import OpenAI from 'openai'; const o = new OpenAI(); const table = { '&': '&amp;', '"': '&quot;' };
export async function GET() { const c = await o.responses.create({ model: 'm', input: 'x' });
 return new Response(\`<p>\${c.output_text.replace(/[&<>"']/g, (each) => table[each] ?? each)}</p>\`, { headers: { 'content-type': 'text/html' } }); }
export async function POST() { const c = await o.responses.create({ model: 'm', input: 'x' });
 return new Response(\`<p>\${c.output_text.replace(/[&<>"']/g, (each) => elsewhere[each])}</p>\`, { headers: { 'content-type': 'text/html' } }); }
const same = { '<': '<', '>': '>', '&': '&', '"': '"' };
export async function PUT() { const c = await o.responses.create({ model: 'm', input: 'x' });
 return new Response(\`<p>\${c.output_text.replace(/[<>&"]/g, (each) => same[each])}</p>\`, { headers: { 'content-type': 'text/html' } }); }`,
  ],
});
