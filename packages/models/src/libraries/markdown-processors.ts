import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/remarkjs/remark-rehype#allowdangeroushtml, https://github.com/micromark/micromark#options:
// markup in Markdown is left out or escaped unless they are told not to
export default {
  modules: ['micromark', 'unified'],
  types: {
    Processor: [
      'unified()',
      'Processor()',
      'Processor.use()',
      'Processor.data()',
      'Processor.freeze()',
    ],
  },
  sanitizers: [
    {
      calls: ['micromark', 'Processor.process', 'Processor.processSync'],
      clears: ['html'],
      unless: { position: '1.allowDangerousHtml', is: true },
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { generateText } from 'ai';
       import { micromark } from 'micromark';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = micromark(text, { allowDangerousHtml: true });`,
      `import { generateText } from 'ai';
       import { unified } from 'unified'; import remarkParse from 'remark-parse'; import remarkRehype from 'remark-rehype';
       import rehypeRaw from 'rehype-raw'; import rehypeStringify from 'rehype-stringify';
       const processor = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify);
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = await processor.process(text);`,
    ],
  },
  safe: {
    html: [
      `import { generateText } from 'ai';
       import { micromark } from 'micromark';
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = micromark(text);`,
      `import { generateText } from 'ai';
       import { unified } from 'unified'; import remarkParse from 'remark-parse'; import remarkRehype from 'remark-rehype';
       import rehypeStringify from 'rehype-stringify';
       const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = await processor.process(text);`,
    ],
  },
};
