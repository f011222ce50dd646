import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// Functions that throw what a framework answers with: https://nextjs.org/docs/app/api-reference/functions/not-found,
// https://svelte.dev/docs/kit/@sveltejs-kit#error
export default {
  modules: ['next/navigation', '@sveltejs/kit'],
  assertions: [
    {
      calls: [
        'notFound()',
        'forbidden()',
        'unauthorized()',
        'redirect()',
        'permanentRedirect()',
        'error()',
      ],
      holds: 'nothing',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    shell: [
      `import { notFound } from 'next/navigation';
       import { execFile } from 'node:child_process';
       const TOOLS = new Set(['date', 'uptime']);
       export async function GET(request) {
         const tool = request.nextUrl.searchParams.get('tool');
         if (!TOOLS.has(tool)) notFound();
         execFile(tool);
       }`,
      `import { error } from '@sveltejs/kit';
       import { execFile } from 'node:child_process';
       export async function GET({ url }) {
         const tool = url.searchParams.get('tool');
         if (tool !== 'date' && tool !== 'uptime') error(404, 'unknown');
         execFile(tool);
       }`,
    ],
  },
};
