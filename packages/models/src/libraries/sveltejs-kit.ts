import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://svelte.dev/docs/kit/@sveltejs-kit#RequestEvent; `./$types` is made for each route
export default {
  modules: ['@sveltejs/kit', './$types'],
  types: {
    RequestHandler: [],
    PageServerLoad: [],
    LayoutServerLoad: [],
    Actions: [],
    Handle: [],
    RequestEvent: [
      'RequestHandler#0',
      'PageServerLoad#0',
      'LayoutServerLoad#0',
      'Actions.*#0',
      'Handle#0.event',
      'PageServerLoadEvent',
    ],
    PageServerLoadEvent: [],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'RequestEvent.params',
        'RequestEvent.cookies.get()',
        'RequestEvent.request.json()',
        'RequestEvent.request.text()',
        'RequestEvent.request.formData()',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['RequestEvent.url', 'RequestEvent.request.headers', 'RequestEvent.request.url'],
    },
    {
      label: 'remote',
      oneLine: false,
      values: ['RequestEvent.url.searchParams'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import type { RequestHandler } from './$types';
       import { execFile } from 'node:child_process';
       export const GET: RequestHandler = async ({ url }) => { execFile(url.searchParams.get('program')); };`,
      `import type { Actions } from './$types';
       import { execFile } from 'node:child_process';
       export const actions = { default: async ({ request }) => { const data = await request.formData(); execFile(data.get('program')); } } satisfies Actions;`,
    ],
  },
  safe: {
    shell: [
      `import type { RequestHandler } from './$types';
       import { execFile } from 'node:child_process';
       export const GET: RequestHandler = async ({ url }) => { execFile('ls', ['--', url.searchParams.get('folder')]); };`,
    ],
  },
};
