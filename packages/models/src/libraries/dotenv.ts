import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/motdotla/dotenv: what stands in the file `.env`
export default {
  modules: ['dotenv', 'dotenv-flow', 'dotenv-expand', 'dotenv-safe'],
  sources: [
    {
      label: 'secret',
      values: ['config()', 'config().parsed', 'expand()', 'expand().parsed', 'parse()'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `const dotenv = require('dotenv'); console.log(dotenv.config().parsed);`,
      `import fs from 'node:fs';
       import dotenv from 'dotenv'; export const f = () => console.log(dotenv.parse(fs.readFileSync('.env')));`,
    ],
  },
  safe: {
    log: [
      `import { config } from 'dotenv'; const { error, parsed } = config(); console.log(error, parsed.PORT, Object.keys(parsed));`,
    ],
  },
};
