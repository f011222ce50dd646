import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-prompt-injection.js';

/** Who speaks in a list of messages may be looked at before it is sent. */
ruleTest('no-prompt-injection-sifted', rule, {
  valid: [
    // filter named guard
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
type Turn = { role: 'user' | 'assistant'; content: string };
function isTurn(v: unknown): v is Turn { const t = v as Partial<Turn> | null; return (t?.role === 'user' || t?.role === 'assistant') && typeof t.content === 'string'; }
express().post('/', async (req, res) => { const turns = Array.isArray(req.body.turns) ? req.body.turns.filter(isTurn) : [];
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns.slice(-20).map(({ role, content }) => ({ role, content }))] })); });`,
    // filter arrow const guard
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI(); const ROLES = new Set(['user','assistant']);
const isTurn = (v: any) => ROLES.has(v.role) && typeof v.content === 'string';
express().post('/', async (req, res) => { const turns = req.body.turns.filter(isTurn);
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns] })); });`,
    // map after filter
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
function isTurn(t) { return (t?.role === 'user' || t?.role === 'assistant'); }
express().post('/', async (req, res) => { const turns = req.body.turns.filter(isTurn);
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns.map(({ role, content }) => ({ role, content }))] })); });`,
    // ternary
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
function isTurn(t) { return (t.role === 'user' || t.role === 'assistant'); }
express().post('/', async (req, res) => { const turns = Array.isArray(req.body.turns) ? req.body.turns.filter(isTurn) : [];
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns] })); });`,
    // ternary slice
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
function isTurn(t) { return (t.role === 'user' || t.role === 'assistant'); }
express().post('/', async (req, res) => { const turns = Array.isArray(req.body.turns) ? req.body.turns.filter(isTurn) : [];
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns.slice(-20)] })); });`,
    // map member
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
function isTurn(t) { return (t.role === 'user' || t.role === 'assistant'); }
express().post('/', async (req, res) => { const turns = req.body.turns.filter(isTurn);
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns.map((m) => ({ role: m.role, content: m.content }))] })); });`,
  ],
  invalid: [
    // filter typeof role only
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
const isTurn = (v: any) => typeof v?.role === 'string' && typeof v.content === 'string';
express().post('/', async (req, res) => { const turns = req.body.turns.filter(isTurn);
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns] })); });`,
    // filter content only
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
function hasText(m: any) { return m.content.length > 0; }
express().post('/', async (req, res) => { const turns = req.body.turns.filter(hasText);
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns] })); });`,
    // inline typeof role
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI();
express().post('/', async (req, res) => { const turns = req.body.turns.filter((m) => typeof m.role === 'string' && m.content);
 res.json(await o.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'x' }, ...turns] })); });`,
  ],
});
