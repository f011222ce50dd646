import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/url.html#urlpathtofileurlpath-options
export default {
  modules: ['node:url'],
  propagators: [
    { calls: ['pathToFileURL', 'fileURLToPath'], result: 'same', argument: 0 },
    { calls: ['parse'], result: 'address', argument: 0 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    module: [
      `import path from 'node:path';
       import { fileURLToPath, pathToFileURL } from 'node:url';
       const here = path.join(fileURLToPath(import.meta.url), 'config.js'); export const config = await import(pathToFileURL(here).href);`,
    ],
  },
};
