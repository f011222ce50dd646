import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { pageOf } from '../shared/page-response.js';

// https://nextjs.org/docs
export default {
  modules: ['next', 'next/server', 'next/headers', 'next/navigation', 'next/types', 'next/router'],
  types: {
    NextRequest: ['NextMiddleware#0'],
    NextApiRequest: ['NextApiHandler#0'],
    NextApiHandler: [],
    GetServerSideProps: [],
    GetServerSidePropsContext: ['GetServerSideProps#0'],
    NextMiddleware: [],
  },
  shapes: [
    { type: 'GetServerSideProps', exported: ['getServerSideProps'] },
    { type: 'NextMiddleware', exported: ['middleware'], reads: ['0.nextUrl'] },
  ],
  sinks: [
    {
      kind: 'response',
      calls: ['NextResponse.json', 'new NextResponse()'],
      arguments: [0],
    },
    pageOf(['new NextResponse()']),
  ],
  sources: [
    { label: 'structured', values: ['NextRequest.json()', 'NextApiRequest.body'] },
    {
      label: 'remote',
      values: [
        'NextRequest.json()',
        'NextRequest.text()',
        'NextRequest.formData()',
        'NextRequest.cookies',
        'NextRequest.body',
        'NextApiRequest.query',
        'NextApiRequest.body',
        'NextApiRequest.cookies',
        'GetServerSidePropsContext.query',
        'GetServerSidePropsContext.params',
        'GetServerSidePropsContext.req',
        'cookies().get()',
        'cookies().getAll()',
        'useSearchParams()',
        'useParams()',
        'useRouter().query',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: [
        'headers().get()',
        'GetServerSidePropsContext.req.headers',
        'GetServerSidePropsContext.req.url',
        'NextRequest.headers',
        'NextRequest.nextUrl',
        'NextRequest.url',
        'NextApiRequest.headers',
        'NextApiRequest.url',
      ],
    },
    {
      label: 'remote',
      oneLine: false,
      values: ['NextRequest.nextUrl.searchParams'],
    },
    {
      label: 'secret',
      values: ['NextRequest.cookies', 'NextApiRequest.cookies', 'cookies().get()'],
    },
  ],
} satisfies LibraryModel;

const answer = `import { NextResponse } from 'next/server';
       import { generateText } from 'ai';
       export async function GET() { const { text } = await generateText({ model, prompt });`;

export const examples: Examples = {
  flagged: {
    html: [
      `${answer} return new NextResponse(text, { headers: { 'content-type': 'text/html' } }); }`,
    ],
    response: [
      `import { NextResponse } from 'next/server';
       export async function POST(request) { try { return await save(request); } catch (error) { return NextResponse.json({ error }, { status: 500 }); } }`,
    ],
    shell: [
      `import type { NextRequest } from 'next/server';
       import { spawn } from 'node:child_process';
       export async function POST(request: NextRequest) { const { name } = await request.json(); spawn(name, []); }`,
      `import type { NextApiRequest } from 'next';
       import { spawn } from 'node:child_process';
       export default function handler(request: NextApiRequest) { spawn(request.query.name as string, []); }`,
      `import { headers } from 'next/headers';
       import { spawn } from 'node:child_process';
       export async function act() { spawn((await headers()).get('x-program'), []); }`,
    ],
  },
  safe: {
    html: [`${answer} return new NextResponse(text); }`],
    shell: [
      `import type { NextRequest } from 'next/server';
       import { spawn } from 'node:child_process';
       export async function POST(request: NextRequest) { spawn('ls', [request.method]); }`,
    ],
  },
};
