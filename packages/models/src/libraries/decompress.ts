import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsFile } from '../shared/files.js';

// https://github.com/kevva/decompress: it unpacks safely, and gives entries as they are called in the archive
export default {
  modules: ['decompress'],
  sources: [{ label: 'remote', values: ['default()'] }],
  sinks: [
    readsFile(['default']),
    { kind: 'file', calls: ['default'], arguments: [1], access: 'write' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    file: [
      `import decompress from 'decompress';
       import fs from 'node:fs/promises';
       import path from 'node:path';
       const files = await decompress('a.zip'); for (const file of files) await fs.writeFile(path.join('out', file.path), file.data);`,
    ],
  },
  safe: {
    file: [`import decompress from 'decompress'; await decompress('a.zip', 'out');`],
  },
};
