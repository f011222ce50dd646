import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/API/Response, and the packages that bring it to older runtimes
export default {
  modules: ['node-fetch', 'cross-fetch', 'undici', 'isomorphic-fetch', 'ky', 'got'],
  globals: ['fetch'],
  types: {
    Response: [
      'fetch()',
      'default()',
      'default.get()',
      'default.post()',
      'get()',
      'post()',
      'request()',
    ],
  },
  sources: [
    {
      label: 'network',
      values: [
        'Response.json()',
        'Response.text()',
        'Response.arrayBuffer()',
        'Response.bytes()',
        'Response.blob()',
        'Response.body',
        'Response.headers',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { spawn } from 'node:child_process';
       const response = await fetch('https://example.com'); const { program } = await response.json(); spawn(program, []);`,
      `import fetch from 'node-fetch';
       import { spawn } from 'node:child_process';
       spawn(await (await fetch('https://example.com')).text(), []);`,
      `import got from 'got';
       import { spawn } from 'node:child_process';
       const { body } = await got('https://example.com'); spawn(body, []);`,
    ],
  },
  safe: {},
};
