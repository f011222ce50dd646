import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const calls = ['default', 'new default()', 'new Busboy()', 'Busboy', 'busboy'];
const instead = 'Set `limits: { fileSize: … }` to what a file may need.';

// https://github.com/expressjs/multer#limits, https://github.com/mscdex/busboy#api and
// https://github.com/richardgirges/express-fileupload#using-busboy-options: without a limit there is none.
export default {
  modules: ['multer', 'busboy', 'connect-busboy', '@fastify/busboy', 'express-fileupload'],
  sinks: [
    {
      kind: 'upload',
      calls,
      unsafe: [{ at: '0.limits.fileSize', is: ['Infinity'], absent: true }],
      effect: 'a file that a stranger sends can be of any size',
      instead,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    upload: [
      `import multer from 'multer';
       export const upload = multer({ dest: 'uploads/' }).single('avatar');`,
      `const multer = require('multer');
       const upload = multer({ storage: multer.memoryStorage(), limits: { files: 1 } });
       app.post('/', upload.array('photos'), save);`,
      `import busboy from 'busboy';
       export const read = (request) => request.pipe(busboy({ headers: request.headers }));`,
      `const fileUpload = require('express-fileupload');
       app.use(fileUpload());`,
      `import fileUpload from 'express-fileupload';
       app.use(fileUpload({ limits: { fileSize: Infinity } }));`,
    ],
  },
  safe: {
    upload: [
      `import multer from 'multer';
       export const upload = multer({ dest: 'uploads/', limits: { fileSize: 1_000_000 } }).single('avatar');`,
      `import multer from 'multer';
       const form = multer(); app.post('/', form.none(), save); app.post('/a', multer().none(), save);`,
      `import multer from 'multer';
       export const uploadOf = (options) => multer(options).single('a');
       export const other = (limits) => multer({ dest: 'a', limits }).single('a');`,
      `import busboy from 'busboy';
       export const read = (request) => request.pipe(busboy({ headers: request.headers, limits: { fileSize: 5e6, files: 1 } }));`,
    ],
  },
};
