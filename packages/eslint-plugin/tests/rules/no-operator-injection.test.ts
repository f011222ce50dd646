import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-operator-injection.js';

const mongo = `import express from 'express'; import { MongoClient } from 'mongodb'; const app = express(); const users = new MongoClient('x').db('a').collection('users');`;
const goose = `import express from 'express'; import mongoose from 'mongoose'; const app = express(); const User = mongoose.model('User', new mongoose.Schema({}));`;
const mysql = `import express from 'express'; import mysql from 'mysql'; const app = express(); const pool = mysql.createPool({});`;
const answer = (body: string) => `app.post('/', async (req, res) => { ${body} });`;

ruleTest('no-operator-injection', rule, {
  valid: [
    // limit 1
    `import express from 'express'; import User from './user.js'; const app = express(); ${answer('res.json(await User.findOne({ email: req.body.email }));')}`,
    // limit 2
    `import express from 'express'; import { PrismaClient } from '@prisma/client'; const app = express(); const prisma = new PrismaClient(); ${answer('res.json(await prisma.user.findFirst({ where: { token: req.body.token } }));')}`,
    // a text, a number
    `${mongo} ${answer('res.json(await users.findOne({ name: String(req.body.name) }));')}`,
    `${mongo} ${answer("res.json(await users.findOne({ name: req.body.name + '' }));")}`,
    `${mongo} ${answer('res.json(await users.findOne({ name: `${req.body.name}`, age: Number(req.body.age), n: parseInt(req.query.n, 10) }));')}`,
    `${mongo} ${answer('res.json(await users.findOne({ name: req.body.name.toLowerCase() }));')}`,
    // asked for what it is
    `${mongo} ${answer("const { name } = req.body; if (typeof name !== 'string') return res.sendStatus(400); res.json(await users.findOne({ name }));")}`,
    // a schema
    `${mongo} import { z } from 'zod'; const Login = z.object({ name: z.string() }); ${answer('const { name } = Login.parse(req.body); res.json(await users.findOne({ name }));')}`,
    `${mongo} import { validateLogin } from './validate.js'; ${answer('const { name } = validateLogin(req.body); res.json(await users.findOne({ name }));')}`,
    // operators that compare with what they are given
    `${mongo} ${answer('res.json(await users.find({ name: { $eq: req.body.name }, tag: { $in: req.body.tags }, age: { $gt: req.body.age } }).toArray());')}`,
    // texts in any case
    `${mongo} app.get('/:id', async (req, res) => { res.json(await users.findOne({ id: req.params.id, host: req.headers.host, name: req.get('x-name') })); });`,
    `${mongo} export async function GET(request) { const name = new URL(request.url).searchParams.get('name'); return Response.json(await users.findOne({ name })); }`,
    // what is written, not looked for
    `${mongo} ${answer('res.json(await users.insertOne(req.body)); await users.updateOne({ id: 1 }, { $set: { name: req.body.name } });')}`,
    // nobody outside chose it
    `${mongo} export const byName = (name) => users.findOne({ name });`,
    `${mongo} ${answer('res.json(await users.findOne({ role: "admin" }));')}`,
    // pairs are what is meant, or a text is
    `${mysql} ${answer("pool.query('INSERT INTO users SET ?', req.body); pool.query('UPDATE users SET ? WHERE id = 1', [req.body.user]);")}`,
    `${mysql} ${answer("pool.query('SELECT * FROM users WHERE name = ? AND age = ?', [String(req.body.name), Number(req.body.age)]);")}`,
    `${mysql} ${answer("pool.query('SELECT * FROM users WHERE name = ?', [`${req.body.name}%`]); pool.escape(req.body.name + '');")}`,
    `${mysql} ${answer("if (typeof req.body.name !== 'string') return res.end(); pool.query('SELECT * FROM users WHERE name = ?', [req.body.name]);")}`,
    `import mysql from 'mysql'; const app = require('express')(); const db = mysql.createConnection({ stringifyObjects: true }); ${answer("db.query('SELECT * FROM users WHERE name = ?', [req.body.name]);")}`,
    `import mysql from 'mysql2'; const app = require('express')(); const db = mysql.createConnection({}); ${answer("db.query('SELECT * FROM users WHERE name = ?', [req.body.name]);")}`,
    `${mysql} app.get('/:id', (req, res) => { pool.query('SELECT * FROM users WHERE id = ?', [req.params.id]); pool.query('SELECT * FROM users WHERE id = ?', req.params.id); });`,
    `import mysql from 'mysql'; const app = require('express')(); const pool = mysql.createPool({ stringifyObjects: true }); ${answer("pool.getConnection((error, connection) => connection.query('SELECT * FROM users WHERE name = ?', [req.body.name])); pool.escape(req.body.name);")}`,
    `${mysql} ${answer("mysql.escape(req.body.name, true); mysql.format('SELECT * FROM users WHERE name = ?', [req.body.name], true);")}`,
    // no database
    `${mongo} const list = [{ name: 'a' }]; ${answer('res.json(list.find((each) => each.name === req.body.name)); cache.findOne({ name: req.body.name });')}`,
  ],
  invalid: [
    // limit 3
    `${mongo} import sanitize from 'express-mongo-sanitize'; app.use(sanitize()); ${answer('res.json(await users.findOne({ name: req.body.name }));')}`,
    `${mongo} ${answer('res.json(await users.findOne({ name: req.body.name, password: req.body.password }));')}`,
    `${mongo} ${answer('const { name, password } = req.body; res.json(await users.findOne({ name, password }));')}`,
    `${mongo} ${answer('res.json(await users.find(req.body).toArray());')}`,
    `${mongo} ${answer('res.json(await users.find({ ...req.query }).toArray());')}`,
    `${mongo} ${answer('const query = {}; query.title = req.query.title; res.json(await users.find(query).toArray());')}`,
    `${mongo} ${answer('await users.deleteMany({ $or: [{ owner: req.body.owner }, { $and: req.body.all }] }); res.end();')}`,
    `${mongo} ${answer('res.json(await users.aggregate([{ $match: { name: req.body.name } }, { $limit: 5 }]).toArray());')}`,
    `${mongo} ${answer("res.json(await users.distinct('name', { team: { $not: req.body.team } }));")}`,
    `${mongo} export async function POST(request) { const { name } = await request.json(); return Response.json(await users.findOne({ name })); }`,
    `${mysql} ${answer("pool.query('SELECT * FROM users WHERE name = ? AND password = ?', [req.body.name, req.body.password]);")}`,
    // a word in a comment says nothing of the connection
    `${mysql} /* stringifyObjects */ const other = mysql.createPool({ stringifyObjects: true }); other.end(); ${answer("pool.query('SELECT * FROM users WHERE name = ?', [req.body.name]); mysql.escape(req.body.name, false);")}`,
    `${mysql} ${answer("const { id } = req.body; pool.query('SELECT * FROM users WHERE id = ?', id);")}`,
    `${mysql} ${answer("pool.getConnection((error, connection) => connection.query({ sql: 'DELETE FROM users WHERE id = ?', values: [req.query.id] }));")}`,
    `${mysql} ${answer("const values = []; values.push(req.body.id); pool.query('DELETE FROM users WHERE id = ?', values); pool.query('DELETE FROM users WHERE id = ' + mysql.escape(req.body.id));")}`,
    `${goose} ${answer('res.json(await User.findOne({ email: req.body.email }).exec());')}`,
    `${goose} ${answer('res.json(await User.find(req.query));')}`,
    `${goose} async function find(filter) { return User.findOne(filter); } ${answer('res.json(await find({ token: req.body.token }));')}`,
    `const { MongoClient } = require('mongodb'); const app = require('express')(); MongoClient.connect('x', (err, db) => { app.post('/', (req, res) => { db.collection('a').find({ title: req.body.title }); }); });`,
    `const { MongoClient } = require('mongodb'); const app = require('express')(); MongoClient.connect('x', {}, (err, client) => { app.post('/', (req, res) => { client.db('b').collection('a').find(JSON.parse(req.query.filter)); }); });`,
  ],
});
