import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/node-formidable/formidable#options: 200 MB unless something else is said
export default {
  modules: ['formidable'],
  sinks: ['maxFileSize', 'maxTotalFileSize'].map((option) => ({
    kind: 'upload' as const,
    calls: ['default', 'formidable', 'new IncomingForm()', 'IncomingForm', 'new Formidable()'],
    unsafe: [{ at: `0.${option}`, is: ['Infinity'], above: 1_073_741_824 }],
    effect: 'a file that a stranger sends can be of any size',
    instead: `Set \`${option}\` to what a file may need.`,
  })),
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    upload: [
      `import formidable from 'formidable';
       export const read = (request) => formidable({ maxFileSize: Infinity }).parse(request);`,
      `const { IncomingForm } = require('formidable');
       exports.read = (request) => new IncomingForm({ maxFileSize: 10_737_418_240 }).parse(request);`,
    ],
  },
  safe: {
    upload: [
      `import formidable from 'formidable';
       export const read = (request) => formidable({ maxFileSize: 5 * 1024 * 1024 }).parse(request);
       export const other = (request) => formidable().parse(request);`,
    ],
  },
};
