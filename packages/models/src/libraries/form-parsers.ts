import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/node-formidable/formidable, https://github.com/mscdex/busboy and https://github.com/pillarjs/multiparty
export default {
  modules: ['formidable', 'busboy', 'multiparty', 'connect-busboy', '@fastify/busboy'],
  types: {
    Form: [
      'default()',
      'new default()',
      'formidable()',
      'new IncomingForm()',
      'IncomingForm()',
      'new Formidable()',
      'new Form()',
      'new Busboy()',
    ],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'Form.parse()',
        'Form.parse(1)#1',
        'Form.on(1:field)#0',
        'Form.on(1:field)#1',
        'Form.on(1:field)#2',
        'Form.on(1:value)#0',
        'Form.on(1:value)#1',
        'Form.on(1:part)#0',
        'Form.on(1:file)#0',
        'Form.on(1:fileBegin)#0',
      ],
    },
    {
      label: 'remote',
      // The name is as the caller wrote it; busboy alone takes the folders away.
      parts: { path: 'internal', filepath: 'internal', newFilename: 'internal', filename: 'name' },
      values: [
        'Form.parse(1)#2',
        'Form.on(1:file)#1',
        'Form.on(1:file)#2',
        'Form.on(1:fileBegin)#1',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const formidable = require('formidable');
       const { execFile } = require('node:child_process');
       exports.upload = (request) => { formidable({}).parse(request, (error, fields) => { execFile(fields.program); }); };`,
      `const busboy = require('busboy');
       const { execFile } = require('node:child_process');
       exports.upload = (headers) => { const form = busboy({ headers }); form.on('field', (name, value) => { execFile(value); }); };`,
    ],
  },
  safe: {},
};
