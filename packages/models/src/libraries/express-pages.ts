import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://expressjs.com/en/5x/api.html#res.send: a text is `text/html` where no type was set
export default {
  modules: ['express', 'express-serve-static-core', 'express-promise-router'],
  types: { Response: [] },
  sinks: [
    {
      kind: 'html',
      calls: ['Response.send'],
      arguments: [0],
      texts: true,
      typedBy: ['type', 'contentType', 'set', 'header', 'setHeader', 'writeHead', 'format'],
      instead: 'Answer with `.json({ … })`, or say `.type("text/plain")` first.',
    },
  ],
} satisfies LibraryModel;

const answer = `import express from 'express';
       import { generateText } from 'ai';
       express().get('/', async (req, res) => { const result = await generateText({ model, prompt });`;

export const examples: Examples = {
  flagged: {
    html: [
      `${answer} res.send(result.text); });`,
      `${answer} res.status(200).send(result.text.trim()); });`,
    ],
  },
  safe: {
    html: [
      `${answer} res.type('text/plain').send(result.text); });`,
      `${answer} res.set('Content-Type', 'text/plain'); res.send(result.text); });`,
      `${answer} res.send(result.object); });`,
      `${answer} res.json(result.text); });`,
    ],
  },
};
