import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/vercel/micro
export default {
  modules: ['micro', 'body', 'co-body', 'raw-body'],
  types: { Request: ['default(0)#0', 'serve(0)#0'] },
  sources: [
    {
      label: 'remote',
      values: [
        'json()',
        'text()',
        'buffer()',
        'form()',
        'default()',
        'default.json()',
        'default.form()',
        'default.text()',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['Request.url', 'Request.headers'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const { json } = require('micro');
       const { execFile } = require('node:child_process');
       module.exports = async (request) => { const body = await json(request); execFile(body.program); };`,
    ],
  },
  safe: {},
};
