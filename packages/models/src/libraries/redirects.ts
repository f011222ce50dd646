import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nextjs.org/docs/app/api-reference/functions/redirect, https://reactrouter.com/api/utils/redirect
export default {
  modules: [
    'next/navigation',
    'next/router',
    'next/server',
    'react-router',
    'react-router-dom',
    '@remix-run/node',
    '@remix-run/react',
    '@remix-run/cloudflare',
  ],
  types: { Router: ['useRouter()'] },
  sinks: [
    {
      kind: 'redirect',
      calls: [
        'redirect',
        'permanentRedirect',
        'replace',
        'NextResponse.redirect',
        'Router.push',
        'Router.replace',
      ],
      arguments: [0],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    redirect: [
      `import { generateText } from 'ai';
       import { redirect } from 'next/navigation';
       const { text } = await generateText({ model, prompt }); redirect(text);`,
    ],
  },
  safe: {
    redirect: [
      `import { generateText } from 'ai';
       import { redirect } from 'next/navigation';
       const { text } = await generateText({ model, prompt }); redirect('/done?text=' + encodeURIComponent(text));`,
    ],
  },
};
