import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/API/Location, https://developer.mozilla.org/docs/Web/API/Window/open
export default {
  globals: ['location', 'document', 'open', 'Response'],
  types: { Place: ['location', 'document.location'] },
  sinks: [
    {
      kind: 'redirect',
      calls: [
        'Place.href=',
        'Place.assign',
        'Place.replace',
        'location=',
        'document.location=',
        'open',
        'Response.redirect',
      ],
      arguments: [0],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    redirect: [
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); window.location.href = text;`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); window.location = text;`,
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); window.open(text);`,
      `import { generateText } from 'ai';
       export async function GET() { const { text } = await generateText({ model, prompt }); return Response.redirect(text); }`,
    ],
  },
  safe: {
    redirect: [
      `import { generateText } from 'ai';
       const { text } = await generateText({ model, prompt }); location.href = '/answers/' + encodeURIComponent(text);`,
    ],
  },
};
