import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/apostrophecms/sanitize-html, https://jsxss.com, https://github.com/component/escape-html
export default {
  modules: [
    'sanitize-html',
    'xss',
    'escape-html',
    'validator/lib/escape',
    'lodash.escape',
    'lodash/escape',
    'striptags',
    'insane',
  ],
  sanitizers: [{ calls: ['default'], clears: ['html'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    html: [
      `import { generateText } from 'ai';
       import sanitizeHtml from 'sanitize-html';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = sanitizeHtml(text);`,
    ],
  },
};
