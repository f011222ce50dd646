import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/remarkjs/react-markdown#appendix-a-html-in-markdown: without rehype-raw it makes no markup
export default {
  modules: ['react-markdown'],
  sinks: [
    {
      kind: 'html',
      calls: ['default', 'Markdown', 'MarkdownHooks', 'MarkdownAsync'],
      arguments: ['0.children'],
      when: { position: '0.rehypePlugins', is: 'rehype-raw' },
      instead: 'Leave `rehype-raw` out, or put `rehype-sanitize` after it.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    html: [
      `import { generateText } from 'ai';
       import Markdown from 'react-markdown';
       import { createElement } from 'react';
       const { text } = await generateText({ model, prompt }); export const a = createElement(Markdown, {}, text);`,
    ],
  },
};
