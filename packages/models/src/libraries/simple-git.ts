import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/steveukx/git-js#readme: what is given becomes arguments of git; `binary` is the program
export default {
  modules: ['simple-git', 'simple-git/promise'],
  types: {
    Git: [
      'simpleGit()',
      'default()',
      'gitP()',
      'default.simpleGit()',
      'Git.cwd()',
      'Git.env()',
      'Git.outputHandler()',
      'Git.silent()',
      'SimpleGit',
    ],
    SimpleGit: [],
  },
  sinks: [
    {
      kind: 'shell',
      calls: [
        'Git.raw',
        'Git.clone',
        'Git.mirror',
        'Git.fetch',
        'Git.pull',
        'Git.push',
        'Git.log',
        'Git.diff',
        'Git.show',
        'Git.checkout',
        'Git.listRemote',
        'Git.catFile',
        'Git.revparse',
        'Git.reset',
        'Git.merge',
        'Git.rebase',
        'Git.tag',
      ],
      program: 'git',
      command: 0,
      arguments: '1..',
      shell: 'never',
    },
    {
      kind: 'shell',
      calls: ['simpleGit', 'default', 'gitP', 'default.simpleGit'],
      command: '0.binary',
      shell: 'never',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const express = require('express');
       const app = express();
       const simpleGit = require('simple-git');
       app.get('/', (req) => { simpleGit({ binary: req.query.binary }); });`,
    ],
  },
  safe: {
    shell: [
      `import simpleGit from 'simple-git';
       export const f = (count) => simpleGit('.').log(['-n', String(count)]);`,
    ],
  },
};
