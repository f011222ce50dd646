import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/pillarjs/resolve-path throws for a path that leads out of its root
export default {
  modules: ['resolve-path'],
  sanitizers: [{ calls: ['default'], clears: ['path', 'path-steps'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    file: [
      `import express from 'express';
       import fs from 'node:fs';
       import resolvePath from 'resolve-path';
       express().get('/{*file}', (req, res) => { fs.createReadStream(resolvePath('/srv', req.params.file)).pipe(res); });`,
    ],
  },
};
