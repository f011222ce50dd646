import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-prompt-injection.js';

/** Handlers and services in other styles. */
ruleTest('no-prompt-injection-styles', rule, {
  valid: [
    // elysia union
    `import { Elysia, t } from 'elysia'; import OpenAI from 'openai'; const o = new OpenAI();
new Elysia().post('/chat', async ({ body }) => { const r = await o.responses.create({ model: 'm', instructions: \`Tone: \${body.tone}\`, input: body.q, max_output_tokens: 9 }); return r.output_text; }, { body: t.Object({ tone: t.Union([t.Literal('warm'), t.Literal('cold')]), q: t.String() }) });`,
    // langchain context in human
    `import { ChatPromptTemplate } from '@langchain/core/prompts'; import { ChatOpenAI } from '@langchain/openai'; import { MemoryVectorStore } from 'langchain/vectorstores/memory';
const retriever = new MemoryVectorStore(embeddings).asRetriever();
const prompt = ChatPromptTemplate.fromMessages([['system', 'Answer in {language}.'], ['human', '{context}\\n\\n{question}']]);
export async function ask(question: string) { const docs = await retriever.invoke(question); return prompt.pipe(new ChatOpenAI({ maxTokens: 9 })).invoke({ language: 'English', context: docs.map((d) => d.pageContent).join('\\n'), question }); }`,
  ],
  invalid: [
    // subclass super field
    `import Anthropic from '@anthropic-ai/sdk'; import express from 'express';
class Bot extends Anthropic { ask(persona: string, q: string) { return this.messages.create({ model: 'm', max_tokens: 9, system: \`You are \${persona}\`, messages: [{ role: 'user', content: q }] }); } }
const bot = new Bot(); express().post('/', async (req, res) => { res.json(await bot.ask(req.body.persona, req.body.q)); });`,
    // elysia
    `import { Elysia, t } from 'elysia'; import OpenAI from 'openai'; const o = new OpenAI();
new Elysia().post('/chat', async ({ body }) => { const r = await o.responses.create({ model: 'm', instructions: \`Act as \${body.persona}\`, input: body.q, max_output_tokens: 9 }); return r.output_text; }, { body: t.Object({ persona: t.String(), q: t.String() }) }).listen(3000);`,
    // elysia query
    `import { Elysia } from 'elysia'; import OpenAI from 'openai'; const o = new OpenAI(); const app = new Elysia();
app.get('/chat', async ({ query: { tone, q } }) => (await o.responses.create({ model: 'm', instructions: 'Tone: ' + tone, input: q, max_output_tokens: 9 })).output_text);`,
    // handler table
    `import OpenAI from 'openai'; import express from 'express'; const o = new OpenAI(); const app = express();
const routes = { '/ask': async (req, res) => { res.json(await o.responses.create({ model: 'm', instructions: \`Be \${req.body.style}\`, input: req.body.q, max_output_tokens: 9 })); } };
for (const [path, handler] of Object.entries(routes)) app.post(path, handler);`,
    // nest service
    `import { Injectable, Controller, Post, Body } from '@nestjs/common'; import OpenAI from 'openai';
@Injectable() export class AiService { constructor(private readonly client: OpenAI) {} ask(persona: string, q: string) { return this.client.responses.create({ model: 'm', instructions: \`You are \${persona}\`, input: q, max_output_tokens: 9 }); } }
@Controller('ai') export class AiController { constructor(private readonly ai: AiService) {} @Post() ask(@Body() body: { persona: string; q: string }) { return this.ai.ask(body.persona, body.q); } }`,
    // slack event
    `import { App } from '@slack/bolt'; import { Agent } from '@openai/agents';
new App({}).event('app_mention', async ({ event }) => { const text = (event.text ?? '').replace(/<@[A-Z0-9]+>/g, '').trim(); new Agent({ name: 'x', instructions: \`You help with: \${text}\` }); });`,
    // lists kept in a map, or nothing
    `import { Client } from 'discord.js'; import ollama from 'ollama'; const kept = new Map();
new Client({}).on('messageCreate', async (message) => { kept.set(message.guildId, [message.content]); for (const entry of kept.get(message.guildId) ?? []) await ollama.chat({ model: 'm', messages: [{ role: 'system', content: \`Fact: \${entry}\` }] }); });`,
    // langchain user var in system
    `import express from 'express'; import { ChatPromptTemplate } from '@langchain/core/prompts'; import { ChatOpenAI } from '@langchain/openai';
const prompt = ChatPromptTemplate.fromMessages([['system', 'You are {persona}'], ['human', '{question}']]);
express().post('/', async (req, res) => { res.json(await prompt.pipe(new ChatOpenAI({ maxTokens: 9 })).invoke({ persona: req.body.persona, question: req.body.question })); });`,
  ],
});
