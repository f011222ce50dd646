import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { mongoFilters } from '../shared/mongo.js';

// https://mongoosejs.com/docs/api/query.html#Query.prototype.$where()
export default {
  modules: ['mongoose'],
  types: {
    Model: ['model()', 'default.model()', 'Connection.model()'],
    Connection: ['createConnection()', 'default.createConnection()'],
    Query: [
      'Model.find()',
      'Model.findOne()',
      'Model.where()',
      'Query.where()',
      'Query.sort()',
      'Query.limit()',
    ],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'Model.find',
        'Model.findOne',
        'Model.countDocuments',
        'Model.deleteOne',
        'Model.deleteMany',
        'Model.updateOne',
        'Model.updateMany',
        'Model.findOneAndUpdate',
        'Model.findOneAndDelete',
        'Model.exists',
      ],
      arguments: ['0.$where'],
      onlyStrings: true,
      accepts: 'constants',
      instead: 'Write the condition with query operators, such as `{ name: { $eq: value } }`.',
    },
    {
      kind: 'code',
      calls: ['Model.$where', 'Query.$where'],
      arguments: [0],
      onlyStrings: true,
      accepts: 'constants',
      instead: 'Write the condition with query operators, such as `{ name: { $eq: value } }`.',
    },
    ...mongoFilters('Model', ['exists', 'where']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    filter: [
      `import mongoose from 'mongoose'; import express from 'express';
const User = mongoose.model('User', {});
express().post('/', async (req, res) => { res.json(await User.findOne(req.body)); });`,
    ],
    code: [
      `import mongoose from 'mongoose';
const User = mongoose.model('User', {}); export const f = (name) => User.find({ $where: \`this.name == '\${name}'\` });`,
      `const { model } = require('mongoose');
const User = model('User'); module.exports = (name) => User.find().$where('this.name == "' + name + '"');`,
    ],
  },
  safe: {
    filter: [
      `import mongoose from 'mongoose'; import express from 'express';
const User = mongoose.model('User', {});
express().get('/:id', async (req, res) => { res.json(await User.findOne({ id: req.params.id })); });`,
    ],
    code: [
      `import mongoose from 'mongoose';
const User = mongoose.model('User', {}); export const f = (name) => User.find({ name });`,
      `import mongoose from 'mongoose';
const User = mongoose.model('User', {}); export const f = () => User.find().$where(() => true);`,
    ],
  },
};
