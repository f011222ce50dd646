import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-model-chosen-location.js';

const tool = `import { tool } from 'ai'; import { readFile } from 'node:fs/promises'; import path from 'node:path';`;

ruleTest('no-model-chosen-location', rule, {
  valid: [
    `import { readFile } from 'node:fs/promises'; export const f = (name) => readFile(name);`,
    `${tool} export const read = tool({ execute: async ({ name }) => readFile(path.join('docs', path.basename(name))) });`,
    `${tool} const root = path.resolve('docs');
     const isInside = (file) => file.startsWith(root + path.sep);
     export const read = tool({ execute: async ({ name }) => {
       const file = path.resolve(root, name);
       if (!isInside(file)) return 'not found';
       return readFile(file, 'utf8');
     } });`,
    `import { generateText } from 'ai'; import express from 'express';
     express().get('/', async (req, res) => { const { text } = await generateText({ model, prompt }); res.redirect('/found?q=' + encodeURIComponent(text)); });`,
    `import { generateText } from 'ai'; import express from 'express';
     express().get('/', async (req, res) => {
       const { text } = await generateText({ model, prompt });
       const pages = { help: '/help', buy: '/buy' };
       res.redirect(Object.hasOwn(pages, text) ? pages[text] : '/');
     });`,
  ],
  invalid: [
    `${tool} export const read = tool({ execute: async ({ name }) => readFile(\`docs/\${name}\`, 'utf8') });`,
    `import { generateText } from 'ai'; import express from 'express';
     express().get('/', async (req, res) => { const { text } = await generateText({ model, prompt }); res.redirect(302, text); });`,
    `import { generateText } from 'ai'; const { text } = await generateText({ model, prompt });
     window.location.href = text.trim();`,
  ],
});
