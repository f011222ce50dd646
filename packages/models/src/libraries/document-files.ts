import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsFile, writesFile } from '../shared/files.js';

// https://nodemailer.com/message/attachments, https://sharp.pixelplumbing.com, https://docs.sheetjs.com,
// https://github.com/exceljs/exceljs, https://jimp-dev.github.io/jimp,
// https://pugjs.org/api/reference.html and https://ejs.co take the names of files
export default {
  modules: ['nodemailer', 'sharp', 'xlsx', 'exceljs', 'jimp', 'pug', 'ejs'],
  types: {
    Transporter: ['createTransport()', 'default.createTransport()'],
    Sharp: [
      'default()',
      'Sharp.resize()',
      'Sharp.rotate()',
      'Sharp.toFormat()',
      'Sharp.png()',
      'Sharp.jpeg()',
      'Sharp.webp()',
    ],
    Workbook: ['new Workbook()', 'new default.Workbook()'],
  },
  sinks: [
    {
      kind: 'file',
      calls: ['Transporter.sendMail'],
      arguments: ['0.attachments.*.path'],
      access: 'read',
    },
    writesFile(['Sharp.toFile', 'writeFile', 'default.writeFile']),
    readsFile([
      'readFile',
      'default.readFile',
      'Workbook.xlsx.readFile',
      'Workbook.csv.readFile',
      'Jimp.read',
      'default.read',
    ]),
    writesFile(['Workbook.xlsx.writeFile', 'Workbook.csv.writeFile']),
    readsFile(['renderFile', 'compileFile', 'default.renderFile', 'default.compileFile']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    file: [
      `import express from 'express';
       import nodemailer from 'nodemailer';
       const mail = nodemailer.createTransport({}); express().post('/', async (req, res) => { await mail.sendMail({ to: 'a@example.com', attachments: [{ path: req.body.file }] }); res.end(); });`,
      `import express from 'express';
       import pug from 'pug';
       express().get('/:page', (req, res) => { res.send(pug.renderFile('views/' + req.params.page)); });`,
      `import express from 'express';
       import sharp from 'sharp';
       express().post('/', async (req, res) => { await sharp(req.body.image).resize(100).toFile('thumbnails/' + req.query.name); res.end(); });`,
    ],
  },
  safe: {
    file: [
      `import express from 'express';
       import nodemailer from 'nodemailer';
       const mail = nodemailer.createTransport({}); express().post('/', async (req, res) => { await mail.sendMail({ to: 'a@example.com', attachments: [{ path: '/srv/terms.pdf' }], text: req.body.text }); res.end(); });`,
    ],
  },
};
