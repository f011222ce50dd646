import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { pageOf } from '../shared/page-response.js';

// https://developer.mozilla.org/docs/Web/API/Response/Response
export default {
  globals: ['Response'],
  sinks: [
    { kind: 'response', calls: ['new Response()', 'Response.json'], arguments: [0] },
    pageOf(['new Response()']),
  ],
} satisfies LibraryModel;

const answer = `import { generateText } from 'ai';
       export async function GET() { const { text } = await generateText({ model, prompt });`;

export const examples: Examples = {
  flagged: {
    html: [
      `${answer} return new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }); }`,
    ],
    response: [
      `export async function POST(request) { try { return await save(request); } catch (error) { return new Response(error.stack, { status: 500 }); } }`,
    ],
  },
  safe: {
    html: [
      `${answer} return new Response(text); }`,
      `${answer} return new Response('<b>' + text, { headers: { 'Content-Type': 'text/plain' } }); }`,
    ],
    response: [
      `export async function POST(request) { try { return await save(request); } catch (error) { report(error); return new Response('Failed', { status: 500 }); } }`,
    ],
  },
};
