import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/API/Response/Response
export default {
  globals: ['Response'],
  sinks: [{ kind: 'response', calls: ['new Response()', 'Response.json'], arguments: [0] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    response: [
      `export async function POST(request) { try { return await save(request); } catch (error) { return new Response(error.stack, { status: 500 }); } }`,
    ],
  },
  safe: {
    response: [
      `export async function POST(request) { try { return await save(request); } catch (error) { report(error); return new Response('Failed', { status: 500 }); } }`,
    ],
  },
};
