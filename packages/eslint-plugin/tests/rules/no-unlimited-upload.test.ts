import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-unlimited-upload.js';

const multer = `import multer from 'multer';`;

ruleTest('no-unlimited-upload', rule, {
  valid: [
    `multer({ dest: 'uploads/' }); import fileUpload from './file-upload.js'; fileUpload();`,
    `${multer} multer({ dest: 'uploads/', limits: { fileSize: 5 * 1024 * 1024 } }).single('a');`,
    `${multer} const limits = { files: 1, fileSize: MAXIMUM }; multer({ dest: 'a', limits }).any();`,
    `${multer} multer({ dest: 'a', ...options }).any(); multer(load()).any();`,
    `${multer} const form = multer(); app.post('/', form.none(), save);`,
    `import { FileInterceptor } from '@nestjs/platform-express'; FileInterceptor('file', { limits: { fileSize: 9 } });`,
    `import formidable from 'formidable'; formidable({ keepExtensions: true }).parse(request);`,
    `import busboy from 'busboy'; busboy({ headers, limits: { fileSize: limitOf(user) } });`,
    { code: `${multer} multer({ dest: 'a' }).any();`, filename: 'test/upload.test.ts' },
    `import express from 'express'; const LIMIT = '25mb'; express().use(express.json({ limit: LIMIT }));`,
  ],
  invalid: [
    `${multer} multer({ dest: 'uploads/' }).single('avatar');`,
    `${multer} const upload = multer({ storage: multer.memoryStorage() }); app.post('/', upload.single('a'), save);`,
    `${multer} multer({ dest: 'a', limits: { files: 3 } }).array('photos');`,
    `${multer} const limits = { fileSize: Infinity }; multer({ limits }).any();`,
    `const multer = require('multer'); module.exports = multer();`,
    `import busboy from 'busboy'; request.pipe(busboy({ headers: request.headers }));`,
    `const Busboy = require('busboy'); new Busboy({ headers, limits: { files: 1 } });`,
    `import fileUpload from 'express-fileupload'; app.use(fileUpload({ useTempFiles: true }));`,
    `import { Form } from 'multiparty'; new Form({ autoFiles: true }).parse(request);`,
    `import formidable from 'formidable'; formidable({ maxFileSize: Number.POSITIVE_INFINITY }).parse(request);`,
    `import express from 'express'; const SIZE = 2 * 1024 ** 3; express().use(express.raw({ limit: SIZE }));`,
  ],
});
