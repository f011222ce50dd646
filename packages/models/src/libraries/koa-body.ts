import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { hugeBody } from '../shared/huge-body.js';

// https://github.com/koajs/koa-body#options; files are taken by formidable, which has a limit of its own.
export default {
  modules: ['koa-body', 'koa-bodyparser', '@koa/bodyparser'],
  sinks: [
    ...['0.jsonLimit', '0.formLimit', '0.textLimit'].map((at) =>
      hugeBody(['default', 'koaBody', 'bodyParser'], at),
    ),
    {
      kind: 'upload',
      calls: ['default', 'koaBody'],
      unsafe: [{ at: '0.formidable.maxFileSize', is: ['Infinity'], above: 1_073_741_824 }],
      effect: 'a file that a stranger sends can be of any size',
      instead: 'Set it to what a file may need.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    upload: [
      `import { koaBody } from 'koa-body';
       app.use(koaBody({ multipart: true, formidable: { maxFileSize: 20 * 1024 * 1024 * 1024 } }));`,
      `const bodyParser = require('koa-bodyparser');
       app.use(bodyParser({ jsonLimit: '2gb' }));`,
    ],
  },
  safe: {
    upload: [
      `import { koaBody } from 'koa-body';
       app.use(koaBody({ multipart: true, jsonLimit: '5mb', formidable: { maxFileSize: 200 * 1024 * 1024 } }));`,
    ],
  },
};
