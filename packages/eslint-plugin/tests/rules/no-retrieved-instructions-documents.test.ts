import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-retrieved-instructions.js';

/** What was read out of a fetched document is text of it. */
ruleTest('no-retrieved-instructions-documents', rule, {
  valid: [
    // cheerio local file
    `import OpenAI from 'openai'; import { load } from 'cheerio'; import { readFileSync } from 'node:fs';
const o = new OpenAI(); const $ = load(readFileSync('./prompt.html', 'utf8'));
async function f() { return o.responses.create({ model: 'm', instructions: \`Use: \${$('body').text()}\`, input: 'q', max_output_tokens: 5 }); }`,
    // cheerio user
    `import OpenAI from 'openai'; import { load } from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const $ = load(await (await fetch(url)).text()); const d = $('body').text();
 return o.responses.create({ model: 'm', instructions: \`Summarize\`, input: d, max_output_tokens: 5 }); }`,
    // cheerio count
    `import OpenAI from 'openai'; import { load } from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const $ = load(await (await fetch(url)).text());
 return o.responses.create({ model: 'm', instructions: \`Summarize \${$('p').length} paragraphs\`, input: $('body').text(), max_output_tokens: 5 }); }`,
  ],
  invalid: [
    // cheerio load text
    `import OpenAI from 'openai'; import { load } from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const res = await fetch(url); const $ = load(await res.text()); const t = $('body').text();
 return o.responses.create({ model: 'm', instructions: 'Use: ' + t, input: 'q', max_output_tokens: 5 }); }`,
    // cheerio star
    `import OpenAI from 'openai'; import * as cheerio from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const { data } = await (await import('axios')).default.get(url); const $ = cheerio.load(data); const t = $('.a').map((i, el) => $(el).text()).get().join('\\n');
 return o.responses.create({ model: 'm', instructions: 'Use: ' + t, input: 'q', max_output_tokens: 5 }); }`,
    // cheerio direct
    `import OpenAI from 'openai'; import * as cheerio from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const h = await (await fetch(url)).text(); const $ = cheerio.load(h);
 return o.responses.create({ model: 'm', instructions: \`Use: \${$('title').text()}\`, input: 'q', max_output_tokens: 5 }); }`,
    // jsdom
    `import OpenAI from 'openai'; import { JSDOM } from 'jsdom';
const o = new OpenAI(); 
async function f(url: string) { const h = await (await fetch(url)).text(); const dom = new JSDOM(h, { url });
 return o.responses.create({ model: 'm', instructions: \`Use: \${dom.window.document.body.textContent}\`, input: 'q', max_output_tokens: 5 }); }`,
    // jsdom qs
    `import OpenAI from 'openai'; import { JSDOM } from 'jsdom';
const o = new OpenAI(); 
async function f(url: string) { const h = await (await fetch(url)).text(); const { document } = new JSDOM(h).window; 
 const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).join();
 return o.responses.create({ model: 'm', instructions: \`Use: \${links} \${document.querySelector('h1')?.textContent ?? ''}\`, input: 'q', max_output_tokens: 5 }); }`,
    // readability
    `import OpenAI from 'openai'; import { JSDOM } from 'jsdom'; import { Readability } from '@mozilla/readability';
const o = new OpenAI(); 
async function f(url: string) { const h = await (await fetch(url)).text(); const article = new Readability(new JSDOM(h, { url }).window.document).parse();
 return o.responses.create({ model: 'm', instructions: \`Use: \${article?.textContent}\`, input: 'q', max_output_tokens: 5 }); }`,
    // linkedom
    `import OpenAI from 'openai'; import { parseHTML } from 'linkedom';
const o = new OpenAI(); 
async function f(url: string) { const h = await (await fetch(url)).text(); const { document } = parseHTML(h);
 return o.responses.create({ model: 'm', instructions: \`Use: \${document.body.innerText}\`, input: 'q', max_output_tokens: 5 }); }`,
    // html-to-text
    `import OpenAI from 'openai'; import { convert } from 'html-to-text';
const o = new OpenAI(); 
async function f(url: string) { const h = await (await fetch(url)).text(); const t = convert(h, { wordwrap: 130 });
 return o.responses.create({ model: 'm', instructions: \`Use: \${t}\`, input: 'q', max_output_tokens: 5 }); }`,
    // html-to-text compile
    `import OpenAI from 'openai'; import { compile } from 'html-to-text';
const o = new OpenAI(); const conv = compile({});
async function f(url: string) { const h = await (await fetch(url)).text(); const t = conv(h);
 return o.responses.create({ model: 'm', instructions: \`Use: \${t}\`, input: 'q', max_output_tokens: 5 }); }`,
    // turndown
    `import OpenAI from 'openai'; import TurndownService from 'turndown';
const o = new OpenAI(); const td = new TurndownService();
async function f(url: string) { const h = await (await fetch(url)).text(); const t = td.turndown(h);
 return o.responses.create({ model: 'm', instructions: \`Use: \${t}\`, input: 'q', max_output_tokens: 5 }); }`,
    // node-html-parser
    `import OpenAI from 'openai'; import { parse } from 'node-html-parser';
const o = new OpenAI(); 
async function f(url: string) { const h = await (await fetch(url)).text(); const root = parse(h);
 return o.responses.create({ model: 'm', instructions: \`Use: \${root.querySelector('main')?.text}\`, input: 'q', max_output_tokens: 5 }); }`,
    // pdf-parse
    `import OpenAI from 'openai'; import pdf from 'pdf-parse';
const o = new OpenAI(); 
async function f(url: string) { const h = Buffer.from(await (await fetch(url)).arrayBuffer()); const data = await pdf(h);
 return o.responses.create({ model: 'm', instructions: \`Use: \${data.text}\`, input: 'q', max_output_tokens: 5 }); }`,
    // mammoth
    `import OpenAI from 'openai'; import mammoth from 'mammoth'; 
const o = new OpenAI(); 
async function f(url: string) { const h = Buffer.from(await (await fetch(url)).arrayBuffer()); const { value } = await mammoth.extractRawText({ buffer: h });
 return o.responses.create({ model: 'm', instructions: \`Use: \${value}\`, input: 'q', max_output_tokens: 5 }); }`,
    // cheerio fromURL
    `import OpenAI from 'openai'; import * as cheerio from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const $ = await cheerio.fromURL(url);
 return o.responses.create({ model: 'm', instructions: \`Use: \${$('title').text()}\`, input: 'q', max_output_tokens: 5 }); }`,
    // cheerio each push
    `import OpenAI from 'openai'; import { load } from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const $ = load(await (await fetch(url)).text()); const rows: string[] = []; $('tr').each((_, el) => { rows.push($(el).find('td').first().text().trim()); });
 return o.responses.create({ model: 'm', instructions: \`Use: \${rows.join('\\n')}\`, input: 'q', max_output_tokens: 5 }); }`,
    // cheerio attr
    `import OpenAI from 'openai'; import { load } from 'cheerio';
const o = new OpenAI(); 
async function f(url: string) { const $ = load(await (await fetch(url)).text()); const d = $('meta[name=description]').attr('content');
 return o.responses.create({ model: 'm', instructions: \`Use: \${d}\`, input: 'q', max_output_tokens: 5 }); }`,
  ],
});
