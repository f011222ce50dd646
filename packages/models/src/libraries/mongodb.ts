import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { mongoFilters } from '../shared/mongo.js';

// https://www.mongodb.com/docs/manual/reference/operator/query/where/
export default {
  modules: ['mongodb'],
  types: {
    MongoClient: ['new MongoClient()', 'MongoClient.connect()', 'Instance.connect()'],
    // A callback got a database up to version 2, a client since.
    Instance: ['new MongoClient()', 'MongoClient.connect(1)#1', 'MongoClient.connect(2)#1'],
    Db: [
      'MongoClient.db()',
      'Instance.db()',
      'MongoClient.connect(1)#1',
      'MongoClient.connect(2)#1',
    ],
    Collection: ['Db.collection()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'Collection.find',
        'Collection.findOne',
        'Collection.countDocuments',
        'Collection.deleteOne',
        'Collection.deleteMany',
        'Collection.updateOne',
        'Collection.updateMany',
        'Collection.replaceOne',
        'Collection.findOneAndUpdate',
        'Collection.findOneAndDelete',
        'Collection.findOneAndReplace',
      ],
      arguments: ['0.$where'],
      onlyStrings: true,
      accepts: 'constants',
      instead: 'Write the condition with query operators, such as `{ name: { $eq: value } }`.',
    },
    {
      kind: 'code',
      calls: ['Collection.distinct'],
      arguments: ['1.$where'],
      onlyStrings: true,
      accepts: 'constants',
      instead: 'Write the condition with query operators, such as `{ name: { $eq: value } }`.',
    },
    {
      kind: 'code',
      calls: ['Collection.mapReduce'],
      arguments: [0, 1],
      onlyStrings: true,
      accepts: 'constants',
    },
    ...mongoFilters('Collection'),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    filter: [
      `import { MongoClient } from 'mongodb'; import express from 'express';
const users = new MongoClient('x').db().collection('users');
express().post('/', async (req, res) => { res.json(await users.findOne({ name: req.body.name, password: req.body.password })); });`,
    ],
    code: [
      `import { MongoClient } from 'mongodb';
const users = new MongoClient('x').db().collection('users'); export const f = (name) => users.find({ $where: \`this.name == '\${name}'\` });`,
      `import type { Db } from 'mongodb';
export const f = (db: Db, name: string) => db.collection('users').findOne({ $where: 'this.name == "' + name + '"' });`,
    ],
  },
  safe: {
    filter: [
      `import { MongoClient } from 'mongodb'; import express from 'express';
const users = new MongoClient('x').db().collection('users');
express().post('/', async (req, res) => { res.json(await users.findOne({ name: String(req.body.name), id: { $eq: req.body.id } })); });`,
    ],
    code: [
      `import { MongoClient } from 'mongodb';
const users = new MongoClient('x').db().collection('users'); export const f = (name) => users.find({ name });`,
      `import { MongoClient } from 'mongodb';
const users = new MongoClient('x').db().collection('users'); export const f = () => users.find({ $where: 'this.a == this.b' });`,
    ],
  },
};
