import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://api.jquery.com/jQuery.globalEval/
export default {
  modules: ['jquery'],
  globals: ['jQuery', '$'],
  types: {
    Chosen: ['default()', 'jQuery()', '$()', 'Chosen.*()'],
  },
  sinks: [
    {
      kind: 'html',
      calls: 'html append prepend after before replaceWith wrap wrapAll'
        .split(' ')
        .map((name) => `Chosen.${name}`),
      arguments: [0],
      instead: 'Use `.text(…)`, or sanitize the markup with DOMPurify first.',
    },
    {
      kind: 'code',
      calls: ['jQuery.globalEval', '$.globalEval', 'default.globalEval'],
      arguments: [0],
      instead: 'Call a function of your own with the value.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import query from 'jquery';
       export const f = (text) => query.globalEval(text);`,
      `jQuery.globalEval(location.hash.slice(1));`,
      `$.globalEval(location.hash.slice(1));`,
    ],
  },
  safe: {
    code: [
      `import $ from 'jquery';
       export const f = (name) => $('#name').text(name);`,
    ],
  },
};
