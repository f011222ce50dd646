import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsFile, writesFile } from '../shared/files.js';

// https://github.com/isaacs/rimraf, https://github.com/sindresorhus/del, https://github.com/isaacs/node-mkdirp
export default {
  modules: [
    'rimraf',
    'del',
    'mkdirp',
    'make-dir',
    'write-file-atomic',
    'jsonfile',
    'load-json-file',
    'write-json-file',
    'trash',
  ],
  sinks: [
    writesFile([
      'default',
      'rimraf',
      'rimrafSync',
      'rimraf.sync',
      'default.sync',
      'deleteAsync',
      'deleteSync',
      'mkdirp',
      'mkdirpSync',
      'makeDirectory',
      'makeDirectorySync',
      'writeFile',
      'writeFileSync',
      'writeJsonFile',
      'writeJsonFileSync',
    ]),
    readsFile(['readFile', 'readFileSync', 'loadJsonFile', 'loadJsonFileSync']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    file: [
      `import { generateText } from 'ai';
       import { rimraf } from 'rimraf';
       const { text } = await generateText({ model, prompt }); await rimraf(text);`,
    ],
  },
  safe: {
    file: [
      `import { generateText } from 'ai';
       import { rimraf } from 'rimraf';
       const { text } = await generateText({ model, prompt }); await rimraf('dist'); console.log(text);`,
    ],
  },
};
