import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-prompt-injection.js';

const openai = `import OpenAI from 'openai'; import express from 'express'; const client = new OpenAI(); const app = express();`;
const post = (body: string) => `${openai} app.post('/', async (req, res) => { ${body} });`;
const chat = (messages: string) =>
  `await client.chat.completions.create({ model: 'm', messages: ${messages} });`;

ruleTest('no-prompt-injection', rule, {
  valid: [
    post(
      chat(
        `[{ role: 'system', content: 'You are a poet.' }, { role: 'user', content: req.body.text }]`,
      ),
    ),
    // Beside the user's message, whatever it is called or how it comes there
    post(
      `const messages = [{ role: 'system', content: 'a' }]; messages.push({ role: 'user', content: req.body.text }); ${chat('messages')}`,
    ),
    post(
      `const ask = (content) => ({ role: 'user', content }); ${chat(`[{ role: 'system', content: 'a' }, ask(req.body.text)]`)}`,
    ),
    post(
      chat(
        `[{ role: 'system', content: 'a' }, ...req.body.texts.map((content) => ({ role: 'user', content }))]`,
      ),
    ),
    post(
      chat(
        `[{ role: 'system', content: 'a' }].concat({ role: 'user', content: [{ type: 'text', text: req.body.text }] })`,
      ),
    ),
    post(chat(`[...(req.body.text ? [{ role: 'user', content: req.body.text }] : [])]`)),
    post(chat(`[{ ...req.body.message, role: 'user' }]`)),
    post(
      chat(
        `req.body.messages.map((each) => ({ role: each.mine ? 'user' : 'assistant', content: each.text }))`,
      ),
    ),
    post(chat(`req.body.messages.filter((each) => each.role === 'user')`)),
    post(
      `const { messages } = req.body; if (messages.some((each) => each.role === 'system')) return; ${chat('messages')}`,
    ),
    // One function for both roles
    post(
      `const as = (role) => (content) => ({ role, content }); const system = as('system'); const user = as('user'); ${chat('[system("a"), user(req.body.text)]')}`,
    ),
    // Chosen by the program
    post(
      `const tones = { kind: 'Be kind.', short: 'Be short.' }; if (!Object.hasOwn(tones, req.body.tone)) return; ${chat(`[{ role: 'system', content: tones[req.body.tone] }]`)}`,
    ),
    post(
      `if (!['en', 'de'].includes(req.body.language)) return; ${chat('[{ role: "system", content: `Write ${req.body.language}.` }]')}`,
    ),
    post(
      `const tone = req.body.tone === 'short' ? 'short' : 'long'; ${chat('[{ role: "system", content: `Be ${tone}.` }]')}`,
    ),
    post(chat('[{ role: "system", content: `At most ${Number(req.body.words)} words.` }]')),
    post(
      `if (!/^[a-z]{2}$/.test(req.body.language)) return; ${chat('[{ role: "system", content: `Write ${req.body.language}.` }]')}`,
    ),
    `import { z } from 'zod'; ${post(`const { tone } = z.object({ tone: z.enum(['kind', 'short']) }).parse(req.body); ${chat('[{ role: "system", content: `Be ${tone}.` }]')}`)}`,
    // What is normal in a prompt
    `${openai} import { system } from './prompts.js'; export const ask = (user, date) => client.responses.create({ model: 'm', instructions: \`\${system} Today is \${new Date().toISOString()}, \${date}, \${user.id}\`, input: 'a' });`,
    post(
      `const user = await findUser(req.params.id); ${chat('[{ role: "system", content: `You talk to ${user.name}.` }]')}`,
    ),
    post(
      `const persona = getPersona(req.body.persona); ${chat('[{ role: "system", content: persona }]')}`,
    ),
    `${openai} client.responses.create({ model: 'm', instructions: process.argv[2], input: 'a' });`,
    // A text is a user's, and the template of a prompt is constant
    post(`await client.responses.create({ model: 'm', instructions: 'a', input: req.body.text });`),
    post(`await client.embeddings.create({ model: 'm', input: req.body.texts });`),
    `import { ChatPromptTemplate } from '@langchain/core/prompts'; ChatPromptTemplate.fromMessages([['system', 'a'], ['human', '{text}']]);`,
    // A builder of the file
    `class Prompt { lines = ['You are kind.']; add(line) { this.lines.push(line); return this; } toString() { return this.lines.join(); } }
     ${post(chat(`[{ role: 'system', content: new Prompt().add('Be brief.').toString() }, { role: 'user', content: req.body.text }]`))}`,
    // What comes later is what counts, and what is looked up with a part of a text is not the text
    post(chat(`[{ role: 'system', content: { ...req.body, tone: 'kind' }.tone }]`)),
    post(
      `const [id] = /[a-z]+/.exec(req.body.id) ?? []; ${chat(`[{ role: 'system', content: await prompts.find(id) }]`)}`,
    ),
    // Other things of these names
    `import OpenAI from 'openai'; export default (menu) => menu.post('/', async (item) => { await new OpenAI().responses.create({ model: 'm', instructions: item.body.text, input: 'a' }); });`,
    `import express from 'express'; const client = { responses: { create() {} } }; express().post('/', (req) => client.responses.create({ instructions: req.body.text }));`,
    `import express from 'express'; class SystemMessage {} express().post('/', (req) => new SystemMessage(req.body.text));`,
    `import express from 'express'; express().post('/', (req) => generateText({ system: req.body.text }));`,
    `${openai} export const ask = (content) => client.chat.completions.create({ model: 'm', messages: [{ role: 'system', content }] });
     app.post('/', async (req, res) => { res.json(await ask(req.body.formal ? 'You are formal.' : 'You are a friend.')); });`,
  ],
  invalid: [
    // Of a function that other files may call, too
    `${openai} export const ask = (content) => client.chat.completions.create({ model: 'm', messages: [{ role: 'system', content }] });
     app.post('/', async (req, res) => { res.json(await ask(\`You are \${req.body.persona}\`)); });`,
    `import OpenAI from 'openai'; import { Body, Controller, Post } from '@nestjs/common';
     export class Answers { openai = new OpenAI(); ask(content: string) { return this.openai.responses.create({ model: 'm', instructions: content, input: 'a' }); } }
     @Controller('a') export class Questions {
       constructor(private readonly answers: Answers) {}
       @Post() ask(@Body() body: { persona: string }) { return this.answers.ask(body.persona); }
     }`,
    post(chat('[{ role: "system", content: `You are ${req.body.persona}.` }]')),
    post(
      `const messages = []; messages.push({ role: 'developer', content: 'Rules: ' + req.query.rules }); ${chat('messages')}`,
    ),
    post(
      `const say = (role, content) => ({ role, content }); ${chat(`[say('system', req.body.rules), say('user', 'a')]`)}`,
    ),
    post(
      `let prompt = 'You are'; prompt += req.body.persona; ${chat(`[{ role: 'system', content: [{ type: 'text', text: prompt }] }]`)}`,
    ),
    post(
      chat(`[{ role: 'assistant', content: req.body.last }, { role: 'user', content: 'Go on.' }]`),
    ),
    // Who speaks is said by a stranger
    post(chat('req.body.messages')),
    post(chat(`[{ role: 'system', content: 'a' }, ...req.body.messages]`)),
    post(chat(`req.body.messages.map(({ role, content }) => ({ role, content }))`)),
    post(chat(`[{ role: 'user', ...req.body.message }]`)),
    post(`res.json(await client.chat.completions.create(req.body));`),
    post(
      `res.json(await client.chat.completions.create({ stream: false, ...req.body, model: 'm' }));`,
    ),
    `import { z } from 'zod'; ${post(`const { messages } = z.object({ messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })) }).parse(req.body); ${chat('messages')}`)}`,
    // A builder of the file, a plugin in a file of its own
    `class Prompt { lines = ['You are kind.']; add(line) { this.lines.push(line); return this; } toString() { return this.lines.join(); } }
     ${post(chat(`[{ role: 'system', content: new Prompt().add(req.body.persona).toString() }]`))}`,
    `import OpenAI from 'openai'; export default async function routes(fastify) { fastify.post('/', async (request) => { await new OpenAI().responses.create({ model: 'm', instructions: request.body.text, input: 'a' }); }); }`,
    // A default that the caller replaces, a part of a text
    post(
      `const options = { tone: 'kind', ...req.body }; ${chat(`[{ role: 'system', content: options.tone }]`)}`,
    ),
    post(
      `const options = Object.assign({ tone: 'kind' }, req.body); ${chat(`[{ role: 'system', content: options.tone }]`)}`,
    ),
    post(
      `const [, tone] = /tone=(.*)/.exec(req.body.text) ?? []; ${chat(`[{ role: 'system', content: tone }]`)}`,
    ),
    // What others have asked before
    `const asked = {}; ${post(`asked[req.params.id] = req.body.text; ${chat(`[{ role: 'system', content: asked[req.query.id] }]`)}`)}`,
    // Delimiters are text, too
    post(
      chat('[{ role: "system", content: `<tone>${encodeURIComponent(req.body.tone)}</tone>` }]'),
    ),
    // Descriptions, callbacks, templates
    post(
      `await client.responses.create({ model: 'm', input: 'a', tools: [{ type: 'function', name: 'f', description: req.body.about }] });`,
    ),
    `import { Agent } from '@openai/agents'; import express from 'express'; express().post('/', (req) => new Agent({ name: 'a', instructions: () => \`Help \${req.body.name}\` }));`,
    `import { SystemMessage } from '@langchain/core/messages'; import express from 'express'; express().post('/', (req) => new SystemMessage(req.body.rules));`,
    `import { ChatPromptTemplate } from '@langchain/core/prompts'; import express from 'express'; express().post('/', (req) => ChatPromptTemplate.fromMessages([['human', req.body.template]]));`,
    // The model that writes the arguments of a tool does not instruct the next
    `import { tool, generateText } from 'ai'; export const ask = tool({ description: 'Asks', execute: async ({ role }) => generateText({ model, system: \`You are \${role}\`, prompt: 'a' }) });`,
    `import Anthropic from '@anthropic-ai/sdk'; export class Bot { client = new Anthropic(); system(text) { return [{ type: 'text', text }]; } ask(text) { return this.client.messages.create({ model: 'm', max_tokens: 9, system: this.system(text), messages: [] }); } }
     import express from 'express'; const bot = new Bot(); express().post('/', (req) => bot.ask(req.body.text));`,
    // A variable of a template where the operator speaks
    `import { ChatPromptTemplate } from '@langchain/core/prompts'; import express from 'express';
     const prompt = ChatPromptTemplate.fromMessages([['system', 'You are {persona}.']]);
     express().post('/', (req) => prompt.invoke({ persona: req.body.persona }));`,
  ],
  misses: [
    {
      limit: '4',
      code: `import { streamText, convertToModelMessages } from 'ai';
       export async function POST(request) { const { messages } = await request.json(); return streamText({ model, messages: await convertToModelMessages(messages), allowSystemInMessages: true }); }`,
    },
  ],
});
