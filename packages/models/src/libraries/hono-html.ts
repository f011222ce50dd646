import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://hono.dev/docs/helpers/html
export default {
  modules: ['hono/html'],
  // It escapes what stands in its holes.
  sanitizers: [{ calls: ['html'], clears: ['html'] }],
  sinks: [
    {
      kind: 'html',
      calls: ['raw'],
      arguments: [0],
      instead: 'Write it into the template of `html` as it is, which escapes it.',
    },
  ],
} satisfies LibraryModel;

const setUp = `import { generateText } from 'ai';
       import { Hono } from 'hono';
       import { html, raw } from 'hono/html';
       const app = new Hono();`;

export const examples: Examples = {
  flagged: {
    html: [
      `${setUp}
       app.get('/', async (c) => { const { text } = await generateText({ model, prompt }); return c.html(html\`<p>\${raw(text)}</p>\`); });`,
    ],
  },
  safe: {
    html: [
      `${setUp}
       app.get('/', async (c) => { const { text } = await generateText({ model, prompt }); return c.html(html\`<p>\${text}</p>\`); });`,
    ],
  },
};
