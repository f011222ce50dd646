import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unvalidated-model-output.js';

/** Programs in other styles: streams, events, classes, schemas that change what they let through. */
ruleTest('no-unvalidated-model-output-styles', rule, {
  valid: [
    // rxjs textContent
    `import { from, switchMap, map, Subject } from 'rxjs'; import OpenAI from 'openai'; const o = new OpenAI(); const questions = new Subject<string>();
questions.pipe(switchMap((q) => from(o.responses.create({ model: 'm', input: q }))), map((r) => r.output_text)).subscribe((text) => { document.body.textContent = text; });`,
    // zod transform slug
    `import { generateObject } from 'ai'; import { z } from 'zod'; import { writeFile } from 'node:fs/promises';
const S = z.object({ file: z.string().transform((s) => s.replace(/[^a-z0-9-]/g, '')), body: z.string() });
export async function f(p: string) { const { object } = await generateObject({ model, schema: S, prompt: p, maxOutputTokens: 9 }); await writeFile(\`./out/\${object.file}.md\`, object.body); }`,
    // zod regex
    `import { generateObject } from 'ai'; import { z } from 'zod'; import { writeFile } from 'node:fs/promises';
const S = z.object({ file: z.string().regex(/^[a-z0-9-]+$/), body: z.string() });
export async function f(p: string) { const { object } = await generateObject({ model, schema: S, prompt: p, maxOutputTokens: 9 }); await writeFile(\`./out/\${object.file}.md\`, object.body); }`,
    // zod transform basename
    `import { generateObject } from 'ai'; import { z } from 'zod'; import path from 'node:path'; import { writeFile } from 'node:fs/promises';
const S = z.object({ file: z.string().transform((s) => path.basename(s)), body: z.string() });
export async function f(p: string) { const { object } = await generateObject({ model, schema: S, prompt: p, maxOutputTokens: 9 }); await writeFile(path.join('./out', object.file), object.body); }`,
  ],
  invalid: [
    // subclass client
    `import OpenAI from 'openai'; import fs from 'node:fs';
class Writer extends OpenAI { async name(q: string) { const r = await this.responses.create({ model: 'm', input: q, max_output_tokens: 9 }); return r.output_text; } }
const w = new Writer(); export async function save(q: string) { fs.writeFileSync(\`./out/\${await w.name(q)}.md\`, 'x'); }`,
    // nest inject decorator
    `import { Injectable, Inject } from '@nestjs/common'; import { OpenAI } from 'openai'; import { writeFile } from 'node:fs/promises';
@Injectable() export class Notes { constructor(@Inject('LLM') private readonly llm: OpenAI) {} async save(q: string) { const r = await this.llm.chat.completions.create({ model: 'm', max_completion_tokens: 9, messages: [{ role: 'user', content: q }] }); const name = r.choices[0].message.content; await writeFile(\`/data/\${name}\`, q); } }`,
    // async generator
    `import OpenAI from 'openai'; const o = new OpenAI();
async function* tokens(q: string) { const s = await o.chat.completions.create({ model: 'm', stream: true, max_completion_tokens: 9, messages: [{ role: 'user', content: q }] }); for await (const chunk of s) { const d = chunk.choices[0]?.delta?.content; if (d) yield d; } }
export async function show(q: string, el: HTMLElement) { let html = ''; for await (const t of tokens(q)) { html += t; el.innerHTML = html; } }`,
    // anthropic stream on text
    `import Anthropic from '@anthropic-ai/sdk'; const a = new Anthropic();
export function show(q: string, el: HTMLElement) { a.messages.stream({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: q }] }).on('text', (text) => { el.insertAdjacentHTML('beforeend', text); }); }`,
    // anthropic stream on text snapshot
    `import Anthropic from '@anthropic-ai/sdk'; const a = new Anthropic();
export function show(q: string, el: HTMLElement) { const stream = a.messages.stream({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: q }] }); stream.on('text', (_d, snapshot) => { el.innerHTML = snapshot; }); stream.on('finalMessage', (m) => console.log(m.usage)); }`,
    // openai stream on content
    `import OpenAI from 'openai'; const o = new OpenAI();
export function show(q: string, el: HTMLElement) { const runner = o.chat.completions.stream({ model: 'm', max_completion_tokens: 9, messages: [{ role: 'user', content: q }] }); runner.on('content', (delta, snapshot) => { el.innerHTML = snapshot; }); }`,
    // openai responses stream on
    `import OpenAI from 'openai'; const o = new OpenAI();
export function show(q: string, el: HTMLElement) { o.responses.stream({ model: 'm', input: q, max_output_tokens: 9 }).on('response.output_text.delta', (event) => { el.innerHTML += event.delta; }); }`,
    // finalText
    `import Anthropic from '@anthropic-ai/sdk'; const a = new Anthropic();
export async function show(q: string, el: HTMLElement) { const s = a.messages.stream({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: q }] }); el.innerHTML = await s.finalText(); }`,
    // for await accumulator responses
    `import OpenAI from 'openai'; const o = new OpenAI();
export async function show(q: string, el: HTMLElement) { const s = await o.responses.create({ model: 'm', input: q, stream: true, max_output_tokens: 9 }); let out = ''; for await (const ev of s) { if (ev.type === 'response.output_text.delta') out += ev.delta; } el.innerHTML = out; }`,
    // accumulator array join
    `import Anthropic from '@anthropic-ai/sdk'; const a = new Anthropic();
export async function show(q: string, el: HTMLElement) { const s = a.messages.stream({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: q }] }); const parts: string[] = []; for await (const ev of s) { if (ev.type === 'content_block_delta' && ev.delta.type === 'text_delta') parts.push(ev.delta.text); } el.innerHTML = parts.join(''); }`,
    // emitter relay
    `import { EventEmitter } from 'node:events'; import OpenAI from 'openai'; const o = new OpenAI(); const bus = new EventEmitter();
bus.on('answer', (text: string) => { document.body.innerHTML = text; });
export async function ask(q: string) { const r = await o.responses.create({ model: 'm', input: q, max_output_tokens: 9 }); bus.emit('answer', r.output_text); }`,
    // zod transform
    `import { generateObject } from 'ai'; import { z } from 'zod'; import { writeFile } from 'node:fs/promises';
const S = z.object({ file: z.string().transform((s) => s.trim().toLowerCase()), body: z.string() });
export async function f(p: string) { const { object } = await generateObject({ model, schema: S, prompt: p, maxOutputTokens: 9 }); await writeFile(\`./out/\${object.file}\`, object.body); }`,
  ],
});
