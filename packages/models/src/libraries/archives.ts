import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsFile, writesFile } from '../shared/files.js';

// An entry is called what whoever made the archive called it. yauzl, node-stream-zip, extract-zip and jszip refuse
// or mend names that lead out of the folder, and so do the functions of the others that unpack a whole archive.
// https://github.com/cthackers/adm-zip/wiki, https://github.com/ZJONSSON/node-unzipper,
// https://github.com/mafintosh/tar-stream
export default {
  modules: [
    'adm-zip',
    'unzipper',
    'unzip',
    'unzip-stream',
    'node-unzip-2',
    'tar',
    'tar-stream',
    '@zip.js/zip.js',
  ],
  types: {
    AdmZip: ['new default()', 'default()'],
    Entries: [
      'Parse()',
      'ParseOne()',
      'new Parse()',
      'new Parser()',
      'extract()',
      'list()',
      'Entries.pipe()',
      'Entries.on()',
    ],
    ZipReader: ['new ZipReader()'],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'AdmZip.getEntries()',
        'AdmZip.getEntry().entryName',
        'AdmZip.forEach(0)#0.entryName',
        'Entries.on(1:entry)#0.path',
        'Entries.on(1:entry)#0.name',
        'Open.file().files',
        'Open.buffer().files',
        'Open.url().files',
        'Open.s3().files',
        'list(0.onentry)#0.path',
        't(0.onentry)#0.path',
        'ZipReader.getEntries()',
      ],
    },
  ],
  sinks: [
    readsFile(['new default()', 'AdmZip.addLocalFile']),
    writesFile(['AdmZip.writeZip', 'AdmZip.extractAllTo', 'AdmZip.extractAllToAsync']),
    { kind: 'file', calls: ['AdmZip.extractEntryTo'], arguments: [1], access: 'write' },
    readsFile(['Open.file']),
    {
      kind: 'file',
      calls: ['x', 'extract'],
      arguments: ['0.cwd', '0.C', '0.path'],
      access: 'write',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    file: [
      `const AdmZip = require('adm-zip');
       const fs = require('fs');
       const path = require('path');
       exports.unpack = (file, folder) => { new AdmZip(file).getEntries().forEach((entry) => fs.writeFileSync(path.join(folder, entry.entryName), entry.getData())); };`,
      `const unzipper = require('unzipper');
       const fs = require('fs');
       const path = require('path');
       fs.createReadStream('a.zip').pipe(unzipper.Parse()).on('entry', (entry) => { entry.pipe(fs.createWriteStream(path.join('out', entry.path))); });`,
      `const tar = require('tar-stream');
       const fs = require('fs');
       const extract = tar.extract();
       extract.on('entry', (header, stream, next) => { stream.pipe(fs.createWriteStream('out/' + header.name)); stream.on('end', next); });`,
    ],
  },
  safe: {
    file: [
      `const AdmZip = require('adm-zip');
       const fs = require('fs');
       const path = require('path');
       exports.unpack = (file, folder) => {
         for (const entry of new AdmZip(file).getEntries()) {
           const target = path.resolve(folder, entry.entryName);
           if (!target.startsWith(path.resolve(folder) + path.sep)) throw new Error('leads out of the folder');
           fs.writeFileSync(target, entry.getData());
         }
       };`,
      `import AdmZip from 'adm-zip'; new AdmZip('a.zip').extractAllTo('out', true);`,
      `const unzipper = require('unzipper');
       const fs = require('fs');
       const path = require('path');
       fs.createReadStream('a.zip').pipe(unzipper.Parse()).on('entry', (entry) => { entry.pipe(fs.createWriteStream(path.join('out', path.basename(entry.path)))); });`,
    ],
  },
};
