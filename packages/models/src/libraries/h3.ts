import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://h3.dev/utils/request; Nuxt and Nitro make the same functions global
export default {
  modules: ['h3', 'nitropack/runtime', '#imports'],
  globals: ['defineEventHandler', 'eventHandler', 'readBody', 'getQuery', 'getRouterParam'],
  types: {
    H3Event: ['defineEventHandler(0)#0', 'eventHandler(0)#0', 'defineEventHandler(0.handler)#0'],
  },
  // A URL has no `..` when it was parsed.
  sanitizers: [{ calls: ['getRequestURL().pathname'], clears: ['path-below'] }],
  sources: [
    { label: 'structured', values: ['readBody()'] },
    {
      label: 'remote',
      values: [
        'readBody()',
        'readRawBody()',
        'readFormData()',
        'readMultipartFormData()',
        'readValidatedBody()',
        'getQuery()',
        'getValidatedQuery()',
        'getRouterParam()',
        'getRouterParams()',
        'getHeader()',
        'getHeaders()',
        'getRequestHeader()',
        'getRequestHeaders()',
        'getCookie()',
        'parseCookies()',
        'H3Event.context.params',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: [
        'getRequestURL()',
        'H3Event.path',
        'H3Event.node.req.url',
        'H3Event.node.req.headers',
      ],
    },
    {
      label: 'remote',
      oneLine: false,
      values: ['getRequestURL().searchParams'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { defineEventHandler, getQuery } from 'h3';
       import { execFile } from 'node:child_process';
       export default defineEventHandler((event) => { execFile(getQuery(event).program); });`,
      `import { execFile } from 'node:child_process';
       export default defineEventHandler(async (event) => { const body = await readBody(event); execFile(body.program); });`,
      `import { execFile } from 'node:child_process';
       export default defineEventHandler((event) => { execFile(event.context.params.program); });`,
    ],
  },
  safe: {
    shell: [
      `import { execFile } from 'node:child_process';
       export default defineEventHandler((event) => { execFile('ls', ['--', getQuery(event).folder]); });`,
    ],
  },
};
