import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/rehypejs/rehype-sanitize: a plugin that leaves out what its schema does not name
export default {
  modules: ['rehype-sanitize'],
  sanitizers: [{ calls: ['default'], clears: ['html'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    html: [
      `import { generateText } from 'ai';
       import { unified } from 'unified'; import remarkParse from 'remark-parse'; import remarkRehype from 'remark-rehype';
       import rehypeRaw from 'rehype-raw'; import rehypeSanitize from 'rehype-sanitize'; import rehypeStringify from 'rehype-stringify';
       const processor = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeSanitize).use(rehypeStringify);
       const { text } = await generateText({ model, prompt }); document.body.innerHTML = await processor.process(text);`,
    ],
  },
};
