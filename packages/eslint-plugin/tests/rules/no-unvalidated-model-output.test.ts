import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unvalidated-model-output.js';

ruleTest('no-unvalidated-model-output', rule, {
  valid: [
    // no-eval reports it: the text of a script is no markup
    `import { generateText } from 'ai';
     const { text } = await generateText({ model, prompt });
     const script = document.createElement('script');
     script.innerHTML = text;`,
    // No model gives anything to these files
    `document.body.innerHTML = text;`,
    `import { writeFile } from 'node:fs/promises'; export const f = (name) => writeFile(name, '');`,
    `import express from 'express'; express().get('/', async (req) => { await fetch(req.query.url); });`,
    `import { generateText } from 'ai'; const { text } = await generateText({ model, prompt });
     document.querySelector('p').textContent = text;`,
    `import { generateText } from 'ai'; import he from 'he'; const { text } = await generateText({ model, prompt });
     document.body.innerHTML = \`<p>\${he.encode(text)}</p>\`;`,
    `import { generateText } from 'ai'; const { text } = await generateText({ model, prompt });
     document.body.innerHTML = encodeURIComponent(text);`,
    `import { generateText } from 'ai'; import express from 'express';
     express().get('/', async (req, res) => { const { text } = await generateText({ model, prompt }); res.send(text); });`,
    // Files
    `import { tool } from 'ai'; import { z } from 'zod'; import fs from 'node:fs';
     export const save = tool({ inputSchema: z.object({ name: z.string() }), execute: async ({ name }) => fs.writeFileSync('a.txt', name) });`,
    `import { tool } from 'ai'; import fs from 'node:fs'; import path from 'node:path';
     const root = path.resolve('notes');
     export const save = tool({ execute: async ({ name, text }) => {
       const file = path.resolve(root, name);
       if (!file.startsWith(root + path.sep)) throw new Error('outside');
       fs.writeFileSync(file, text);
     } });`,
    `import { tool } from 'ai'; import fs from 'node:fs'; import path from 'node:path';
     function inside(name) {
       const file = path.join(root, name);
       const way = path.relative(root, file);
       if (way.startsWith('..') || path.isAbsolute(way)) throw new Error('outside');
       return file;
     }
     export const save = tool({ execute: async ({ name, text }) => fs.writeFileSync(inside(name), text) });`,
    `import { tool } from 'ai'; import fs from 'node:fs';
     export const save = tool({ execute: async ({ name, text }) => {
       if (!/^[a-z0-9-]+$/.test(name)) throw new Error('name');
       fs.writeFileSync(\`notes/\${name}.md\`, text);
     } });`,
    // An object of the file that has a property of this name
    `import OpenAI from 'openai'; const page = { innerHTML: '' };
     export async function show(input) { const { output_text } = await new OpenAI().responses.create({ model, input }); page.innerHTML = output_text; }`,
    // Addresses
    `import { tool } from 'ai';
     export const get = tool({ execute: async ({ owner, id }) => fetch(\`https://api.example.com/\${owner}/\${id}\`) });`,
    `import { tool } from 'ai'; import { BASE } from './config.js';
     export const get = tool({ execute: async ({ id }) => fetch(\`\${BASE}/items/\${id}\`) });`,
    `import { tool } from 'ai'; const HOSTS = new Set(['a.example', 'b.example']);
     export const get = tool({ execute: async ({ url }) => {
       const target = new URL(url);
       if (!HOSTS.has(target.hostname)) return 'not allowed';
       return (await fetch(target)).text();
     } });`,
    `import { tool } from 'ai'; import { hosts } from './config.js';
     export const get = tool({ execute: async ({ url }) => {
       if (!hosts.includes(new URL(url).host)) throw new Error('not allowed');
       return (await fetch(url)).text();
     } });`,
    // Functions by name
    `import OpenAI from 'openai'; const handlers = { a() {}, b() {} };
     const { choices } = await new OpenAI().chat.completions.create({ model, messages });
     const { name } = choices[0].message.tool_calls[0].function;
     if (Object.hasOwn(handlers, name)) handlers[name]();`,
    `import OpenAI from 'openai'; const handlers = new Map([['a', () => {}]]);
     const { choices } = await new OpenAI().chat.completions.create({ model, messages });
     handlers.get(choices[0].message.tool_calls[0].function.name)?.();`,
    `import OpenAI from 'openai'; const handlers = { a() {}, b() {} };
     const { choices } = await new OpenAI().chat.completions.create({ model, messages });
     const run = handlers[choices[0].message.tool_calls[0].function.name];
     if (typeof run !== 'function') throw new Error('no such tool');
     run();`,
    // What another file has checked, by its name
    `import { tool } from 'ai'; import fs from 'node:fs'; import { validatePath } from './paths.js';
     export const save = tool({ execute: async ({ name, text }) => { const file = await validatePath(name); fs.writeFileSync(file, text); } });`,
    // What a schema lets through
    `import { tool } from 'ai'; import { z } from 'zod'; import fs from 'node:fs';
     export const save = tool({ inputSchema: z.object({ page: z.enum(['a', 'b']), text: z.string() }), execute: async ({ page, text }) => fs.writeFileSync(page + '.md', text) });`,
    `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; import { z } from 'zod'; import fs from 'node:fs';
     new McpServer({ name: 'a', version: '1' }).registerTool('save', { inputSchema: { id: z.uuid() } }, async ({ id }) => { fs.rmSync('notes/' + id); return { content: [] }; });`,
    `import { generateObject } from 'ai'; import { z } from 'zod'; const handlers = { a() {}, b() {} };
     const { object } = await generateObject({ model, prompt, schema: z.object({ action: z.enum(['a', 'b']) }) }); handlers[object.action]();`,
    `import { generateText, Output } from 'ai'; import { z } from 'zod'; const handlers = { a() {}, b() {} };
     const { output } = await generateText({ model, prompt, output: Output.object({ schema: z.object({ action: z.enum(['a', 'b']) }) }) }); handlers[output.action]();`,
    `import { ChatOpenAI } from '@langchain/openai'; import { z } from 'zod'; const handlers = { a() {}, b() {} };
     const model = new ChatOpenAI({}).withStructuredOutput(z.object({ action: z.enum(['a', 'b']) }));
     const answer = await model.invoke(messages); handlers[answer.action]();`,
    `import OpenAI from 'openai'; import { zodResponseFormat } from 'openai/helpers/zod'; import { z } from 'zod'; const handlers = { a() {}, b() {} };
     const answer = await new OpenAI().chat.completions.parse({ model, messages, response_format: zodResponseFormat(z.object({ action: z.enum(['a', 'b']) }), 'plan') });
     handlers[answer.choices[0].message.parsed.action]();`,
    // What the other rules report is theirs
    `import { generateText } from 'ai'; import { exec } from 'node:child_process';
     const { text } = await generateText({ model, prompt }); exec(text);`,
  ],
  invalid: [
    `import { generateText } from 'ai';
     const { text } = await generateText({ model, prompt });
     const box = document.createElement('div');
     box.innerHTML = text;`,
    // A client that is made by a function, behind a function of the file
    `import ModelClient, { isUnexpected } from '@azure-rest/ai-inference';
     import { writeFile } from 'node:fs/promises';
     const client = ModelClient(endpoint, credential);
     async function ask(content) {
       const response = await client.path('/chat/completions').post({ body: { messages: [{ role: 'user', content }], max_tokens: 9 } });
       if (isUnexpected(response)) throw new Error(response.status);
       return response.body.choices[0].message.content ?? '';
     }
     export async function save(mail) { const name = (await ask(mail)).trim(); await writeFile(\`notes/\${name}.md\`, mail); }`,
    // A function of this file is followed, whatever its name says
    `import { tool } from 'ai'; import fs from 'node:fs'; const validatePath = (name) => name;
     export const save = tool({ execute: async ({ name, text }) => fs.writeFileSync(validatePath(name), text) });`,
    // Any text is a string
    `import { generateObject } from 'ai'; import { z } from 'zod'; import fs from 'node:fs';
     const { object } = await generateObject({ model, prompt, schema: z.object({ name: z.string() }) }); fs.writeFileSync(object.name, '');`,
    `import { generateText } from 'ai'; const { text } = await generateText({ model, prompt });
     document.querySelector('p').innerHTML = text;`,
    // An element that somebody hands over
    `import OpenAI from 'openai';
     export async function show(element, input) { const { output_text } = await new OpenAI().responses.create({ model, input }); element.innerHTML = output_text; }`,
    `import { generateText } from 'ai';
     function show(html) { document.body.insertAdjacentHTML('beforeend', html); }
     const { text } = await generateText({ model, prompt }); show(text);`,
    `import { generateText } from 'ai'; import express from 'express';
     express().get('/', async (req, res) => { const { text } = await generateText({ model, prompt }); res.send(\`<p>\${text}</p>\`); });`,
    `import Anthropic from '@anthropic-ai/sdk'; import { marked } from 'marked';
     const message = await new Anthropic().messages.create({ model, max_tokens: 10, messages });
     document.body.innerHTML = marked.parse(message.content.map((block) => block.text ?? '').join(''));`,
    `import { tool } from 'ai'; import { z } from 'zod'; import fs from 'node:fs'; import path from 'node:path';
     export const save = tool({ inputSchema: z.object({ name: z.string() }), execute: async ({ name, text }) => fs.writeFileSync(path.join('notes', name), text) });`,
    // Not resolved: `/data/../etc` begins with it, too
    `import { tool } from 'ai'; import fs from 'node:fs';
     export const save = tool({ execute: async ({ file, text }) => { if (file.startsWith('/data/')) fs.writeFileSync(file, text); } });`,
    `import { tool } from 'ai';
     export const get = tool({ execute: async ({ host, id }) => fetch(\`https://\${host}/\${id}\`) });`,
    // A list of what is not allowed leaves out most of it
    `import { tool } from 'ai';
     export const get = tool({ execute: async ({ url }) => {
       const { hostname } = new URL(url);
       if (hostname === 'localhost') throw new Error('not allowed');
       return (await fetch(url)).text();
     } });`,
    `import OpenAI from 'openai'; const handlers = { a() {}, b() {} };
     const { choices } = await new OpenAI().chat.completions.create({ model, messages });
     for (const call of choices[0].message.tool_calls ?? []) handlers[call.function.name](JSON.parse(call.function.arguments));`,
    `import OpenAI from 'openai';
     export class Agent { async run() {
       const { choices } = await new OpenAI().chat.completions.create({ model, messages });
       const method = this[choices[0].message.content]; if (method) method();
     } }`,
  ],
});
