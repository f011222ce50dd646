import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/cure53/DOMPurify
export default {
  modules: ['dompurify', 'isomorphic-dompurify'],
  globals: ['DOMPurify'],
  types: { Purifier: ['default()', 'DOMPurify()'] },
  sanitizers: [
    {
      calls: ['DOMPurify.sanitize', 'default.sanitize', 'sanitize', 'Purifier.sanitize'],
      clears: ['html'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    html: [
      `import { generateText } from 'ai';
       import DOMPurify from 'dompurify';
       import { marked } from 'marked';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = DOMPurify.sanitize(marked.parse(text));`,
      `import { generateText } from 'ai';
       import createDOMPurify from 'dompurify';
       import { JSDOM } from 'jsdom';
       const purify = createDOMPurify(new JSDOM('').window);
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = purify.sanitize(text);`,
    ],
  },
};
