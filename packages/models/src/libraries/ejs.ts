import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { passData } from '../shared/advice.js';

// https://ejs.co/#docs (options in the data, such as `settings["view options"]`, become code)
export default {
  modules: ['ejs'],
  sinks: [
    {
      kind: 'template',
      calls: ['compile', 'default.compile'],
      arguments: [0],
      instead: passData('"Hello <%= name %>", { name }'),
    },
    {
      kind: 'template',
      calls: ['render', 'default.render'],
      arguments: [0],
      data: 1,
      instead: passData('"Hello <%= name %>", { name }'),
    },
    { kind: 'template', calls: ['renderFile', 'default.renderFile'], arguments: [], data: 1 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import ejs from 'ejs';
export const f = (name) => ejs.render('<h1>Hello ' + name + '</h1>');`,
      `const ejs = require('ejs');
const app = require('express')(); app.post('/', (req, res) => res.send(ejs.compile(req.body.template)({})));`,
      `import { render } from 'ejs';
import express from 'express';
express().get('/', (req, res) => res.send(render('<%= name %>', req.query)));`,
    ],
  },
  safe: {
    template: [
      `import ejs from 'ejs';
import fs from 'node:fs';
export const page = ejs.compile(fs.readFileSync('page.ejs', 'utf8'));`,
      `import ejs from 'ejs';
export const f = (name) => ejs.render('<h1>Hello <%= name %></h1>', { name });`,
      `import ejs from 'ejs';
import express from 'express';
express().get('/', (req, res) => res.send(ejs.render('<%= name %>', { name: req.query.name })));`,
    ],
  },
};
