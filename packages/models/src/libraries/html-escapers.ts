import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://jsxss.com, https://github.com/mathiasbynens/he, https://github.com/validatorjs/validator.js, https://lodash.com/docs/#escape
export default {
  modules: [
    'he',
    'html-escaper',
    'escape-goat',
    'html-entities',
    'entities',
    'validator',
    'lodash',
    'underscore',
    'xss',
    'hast-util-sanitize',
  ],
  types: {
    Purifier: ['new FilterXSS()', 'new default.FilterXSS()'],
  },
  sanitizers: [
    {
      calls: [
        'sanitize',
        'Purifier.process',
        'filterXSS',
        'encode',
        'escape',
        'escapeHtml',
        'escapeHTML',
        'escapeText',
        'escapeUTF8',
        'encodeXML',
        'encodeHTML',
        'htmlEscape',
        'default.escape',
        'default.encode',
      ],
      clears: ['html'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { generateText } from 'ai';
       import _ from 'lodash';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = _(text);`,
    ],
  },
  safe: {
    html: [
      `import { generateText } from 'ai';
       import { escape } from 'he';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = '<p>' + escape(text) + '</p>';`,
    ],
  },
};
