import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/apostrophecms/sanitize-html, https://jsxss.com,
// https://github.com/mathiasbynens/he, https://github.com/component/escape-html, https://github.com/validatorjs/validator.js
export default {
  modules: [
    'sanitize-html',
    'xss',
    'he',
    'escape-html',
    'html-escaper',
    'escape-goat',
    'html-entities',
    'entities',
    'validator',
    'validator/lib/escape',
    'lodash',
    'lodash.escape',
    'lodash/escape',
    'underscore',
    'striptags',
    'insane',
    'hast-util-sanitize',
    'micromark',
    'unified',
    '@braintree/sanitize-url',
  ],
  types: {
    Purifier: ['new FilterXSS()', 'new default.FilterXSS()'],
    Processor: ['unified()', 'Processor.*()'],
  },
  sanitizers: [
    {
      calls: [
        'sanitize',
        'Purifier.process',
        'default',
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
        'micromark',
        'Processor.process',
        'Processor.processSync',
      ],
      clears: ['html'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    html: [
      `import { generateText } from 'ai';
       import sanitizeHtml from 'sanitize-html';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = sanitizeHtml(text);`,
      `import { generateText } from 'ai';
       import { escape } from 'he';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = '<p>' + escape(text) + '</p>';`,
    ],
  },
};
