import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unbounded-generation.js';

const openai = `import OpenAI from 'openai'; const openai = new OpenAI();`;
const anthropic = `import Anthropic from '@anthropic-ai/sdk'; const client = new Anthropic();`;
const app = `import express from 'express'; const app = express();`;

ruleTest('no-unbounded-generation', rule, {
  valid: [
    `import { streamText } from 'ai'; streamText({ model, messages, tools, stopWhen: ({ steps }) => steps.length > 5 });`,
    `while (true) { await openai.chat.completions.create({ messages, tools }); }`,
    `${openai} await openai.chat.completions.create({ model, messages: [{ role: 'user', content: notes }], tools });`,
    `${openai} while (true) { const line = await ask(); await openai.chat.completions.create({ model, messages: [line] }); }`,
    `${openai} for (const messages of all) await openai.chat.completions.create({ model, messages, tools });`,
    `${openai} ${app} app.post('/', async (req, res) => { res.json(await openai.chat.completions.create({ model, messages: [{ role: 'user', content: req.body.q }], max_completion_tokens: 300 })); });`,
    `${openai} ${app} app.post('/', async (req, res) => { res.json(await openai.chat.completions.create(optionsOf(req))); });`,
    `${openai} let turns = 0; while (turns++ < 5) await openai.chat.completions.create({ model, messages, tools });`,
    `${openai} while (true) { if (Date.now() > end) throw new Error('late'); await openai.chat.completions.create({ model, messages, tools }); }`,
    `${openai} while (!signal.aborted) { await openai.chat.completions.create({ model, messages, tools }); }`,
    `${openai} openai.chat.completions.runTools({ model, messages, tools });`,
    `${anthropic} ${app} app.post('/', async (req, res) => { res.json(await client.messages.create({ model, max_tokens: 300, messages: [{ role: 'user', content: req.body.q }] })); });`,
    `import { ToolLoopAgent } from 'ai'; new ToolLoopAgent({ model, tools });`,
    `import { run } from '@openai/agents'; run(agent, input); run(agent, input, { maxTurns: 20 });`,
    `import { query } from '@anthropic-ai/claude-agent-sdk'; query({ prompt, options: { ...options } });`,
  ],
  invalid: [
    `import { ToolLoopAgent, streamText } from 'ai'; streamText({ model, messages, tools, stopWhen: () => false }); new ToolLoopAgent({ model, tools, stopWhen: async () => { return false; } });`,
    `${openai} export const ask = (messages) => openai.chat.completions.create({ model, messages, tools });`,
    `${openai} while (true) { const reply = await openai.chat.completions.create({ model, messages, tools }); if (!reply.choices[0].message.tool_calls) break; for (let i = 0; i < 3; i++) follow(i); }`,
    `${openai} async function run() { let reply; do { reply = await openai.responses.create({ model, input, tools: [search] }); input.push(...await follow(reply)); } while (reply.output.some((item) => item.type === 'function_call')); }`,
    `${anthropic} let response = await client.messages.create({ model, max_tokens: 9, messages, tools }); while (response.stop_reason === 'tool_use') { messages.push(await follow(response)); response = await client.messages.create({ model, max_tokens: 9, messages, tools }); }`,
    `${anthropic} await client.beta.messages.toolRunner({ model, max_tokens: 9, messages, tools });`,
    `${openai} ${app} app.post('/', async (req, res) => { const { question } = req.body; const reply = await openai.chat.completions.create({ model, messages: [{ role: 'system', content: RULES }, { role: 'user', content: question }] }); res.json(reply); });`,
    `import { run, Runner } from '@openai/agents'; run(agent, input, { maxTurns: null }); new Runner().run(agent, input, { maxTurns: Infinity });`,
    `import { generateText, stepCountIs } from 'ai'; generateText({ model, prompt, tools, stopWhen: stepCountIs(Number.POSITIVE_INFINITY) });`,
    `import { query } from '@anthropic-ai/claude-agent-sdk'; query({ prompt }); query({ prompt, options: { allowedTools: ['Read'] } });`,
  ],
});
