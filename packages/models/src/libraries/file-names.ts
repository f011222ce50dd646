import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/parshap/node-sanitize-filename, https://github.com/sindresorhus/filenamify,
// https://github.com/simov/slugify, https://github.com/sindresorhus/slugify
export default {
  modules: [
    'sanitize-filename',
    'filenamify',
    'slugify',
    '@sindresorhus/slugify',
    'slug',
    'limax',
    'github-slugger',
  ],
  sanitizers: [
    {
      calls: ['default', 'filenamify', 'slug', 'default.slug'],
      clears: ['path', 'url-host', 'html'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    file: [
      `import { generateText } from 'ai';
       import fs from 'node:fs';
       import slugify from 'slugify';
       const { text } = await generateText({ model, prompt }); fs.writeFileSync('posts/' + slugify(text) + '.md', text);`,
    ],
  },
};
