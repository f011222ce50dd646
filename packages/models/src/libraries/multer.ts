import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { UPLOAD_PARTS, expressRequest } from '../shared/express.js';

// https://github.com/expressjs/multer#diskstorage: the folder and the name that its functions call back with
export default {
  modules: ['multer'],
  types: {
    StoredRequest: ['diskStorage(0.destination)#0', 'diskStorage(0.filename)#0'],
    StoredFile: ['diskStorage(0.destination)#1', 'diskStorage(0.filename)#1'],
  },
  sinks: [
    {
      kind: 'file',
      calls: ['diskStorage(0.destination)#2', 'diskStorage(0.filename)#2'],
      arguments: [1],
      access: 'write',
    },
  ],
  sources: [
    ...expressRequest('StoredRequest'),
    // Fields that the program did not name are refused.
    {
      label: 'remote',
      parts: { ...UPLOAD_PARTS, fieldname: 'internal' },
      values: ['StoredFile'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    file: [
      `import multer from 'multer';
       export const storage = multer.diskStorage({ destination: (req, file, done) => done(null, 'uploads/' + req.body.folder) });`,
      `const multer = require('multer');
       module.exports = multer.diskStorage({ destination: 'uploads', filename(req, file, cb) { cb(null, req.query.name); } });`,
    ],
  },
  safe: {
    file: [
      `import multer from 'multer';
       export const storage = multer.diskStorage({
         destination: (req, file, done) => done(null, 'uploads/'),
         filename: (req, file, done) => done(null, Date.now() + '-' + file.originalname),
       });`,
      `import multer from 'multer';
       export const storage = multer.diskStorage({
         filename: (req, file, done) => done(null, \`\${file.fieldname}-\${req.user.id}.\${file.mimetype.split('/')[1]}\`),
       });`,
    ],
  },
};
