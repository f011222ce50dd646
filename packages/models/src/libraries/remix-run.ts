import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://reactrouter.com/start/framework/data-loading
export default {
  modules: [
    '@remix-run/node',
    '@remix-run/server-runtime',
    '@remix-run/cloudflare',
    '@remix-run/deno',
    'react-router',
  ],
  types: {
    LoaderFunction: [],
    ActionFunction: [],
    LoaderFunctionArgs: [
      'LoaderFunction#0',
      'ActionFunction#0',
      'ActionFunctionArgs',
      'LoaderArgs',
      'ActionArgs',
      'DataFunctionArgs',
    ],
    ActionFunctionArgs: [],
    LoaderArgs: [],
    ActionArgs: [],
    DataFunctionArgs: [],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'LoaderFunctionArgs.params',
        'LoaderFunctionArgs.request.json()',
        'LoaderFunctionArgs.request.text()',
        'LoaderFunctionArgs.request.formData()',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['LoaderFunctionArgs.request.headers', 'LoaderFunctionArgs.request.url'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import type { LoaderFunctionArgs } from '@remix-run/node';
       import { execFile } from 'node:child_process';
       export async function loader({ params }: LoaderFunctionArgs) { execFile(params.program); }`,
      `import type { ActionFunctionArgs } from 'react-router';
       import { execFile } from 'node:child_process';
       export const action = async ({ request }: ActionFunctionArgs) => { const form = await request.formData(); execFile(form.get('program')); };`,
    ],
  },
  safe: {
    shell: [
      `import type { LoaderFunctionArgs } from '@remix-run/node';
       import { execFile } from 'node:child_process';
       export async function loader({ params }: LoaderFunctionArgs) { execFile('ls', ['--', params.folder]); }`,
    ],
  },
};
