import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/pillarjs/multiparty#form
export default {
  modules: ['multiparty', 'connect-multiparty'],
  sinks: [
    {
      kind: 'upload',
      calls: ['new Form()', 'Form', 'default'],
      unsafe: [{ at: '0.maxFilesSize', is: ['Infinity'], absent: true }],
      effect: 'the files that a stranger sends can be of any size',
      instead: 'Set `maxFilesSize` to what they may need.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    upload: [
      `import multiparty from 'multiparty';
       export const read = (request, done) => new multiparty.Form().parse(request, done);`,
      `const multiparty = require('connect-multiparty');
       app.post('/', multiparty({ uploadDir: '/srv/uploads' }), save);`,
    ],
  },
  safe: {
    upload: [
      `import { Form } from 'multiparty';
       export const read = (request, done) => new Form({ maxFilesSize: 1_000_000 }).parse(request, done);`,
    ],
  },
};
