import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

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
    {
      kind: 'file',
      calls: [
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
      ],
      arguments: [0],
      access: 'write',
    },
    {
      kind: 'file',
      calls: ['readFile', 'readFileSync', 'loadJsonFile', 'loadJsonFileSync'],
      arguments: [0],
      access: 'read',
    },
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
