import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/markdown-it/markdown-it/blob/master/docs/security.md: it escapes markup unless it is told not to
export default {
  modules: ['markdown-it'],
  types: { Markdown: ['default()', 'new default()', 'Markdown.use()', 'Markdown.set()'] },
  sanitizers: [
    {
      calls: ['Markdown.render', 'Markdown.renderInline'],
      clears: ['html'],
      unless: { position: '0.html', is: true },
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { generateText } from 'ai';
       import MarkdownIt from 'markdown-it';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = new MarkdownIt({ html: true }).render(text);`,
      `import { generateText } from 'ai';
       import MarkdownIt from 'markdown-it'; import emoji from 'markdown-it-emoji';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = new MarkdownIt({ html: true }).use(emoji).render(text);`,
    ],
  },
  safe: {
    html: [
      `import { generateText } from 'ai';
       import MarkdownIt from 'markdown-it';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = new MarkdownIt({ linkify: true }).render(text);`,
      `import { generateText } from 'ai';
       import MarkdownIt from 'markdown-it'; import emoji from 'markdown-it-emoji';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = new MarkdownIt().use(emoji).render(text);`,
    ],
  },
};
