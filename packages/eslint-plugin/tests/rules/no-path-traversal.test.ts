import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-path-traversal.js';

const web = `import express from 'express'; import fs from 'node:fs'; import path from 'node:path'; const app = express();`;
const raw = `const http = require('http'); const fs = require('fs'); const path = require('path'); const url = require('url');`;

ruleTest('no-path-traversal', rule, {
  valid: [
    // nobody outside chose it
    `import fs from 'node:fs'; fs.readFileSync(process.argv[2]); fs.readFileSync(process.env.CONFIG); fs.readFileSync(import.meta.dirname + '/a');`,
    `import fs from 'node:fs'; export const load = (name) => fs.readFileSync('data/' + name);`,
    `${web} app.get('/', (req, res) => { fs.readFile(path.join(import.meta.dirname, 'index.html'), () => res.end(req.query.name)); });`,
    // a name of an object that is not the file system
    `${web} const store = { readFile(name) {} }; app.get('/', (req) => store.readFile(req.query.name));`,
    // the folder that the function keeps to
    `${web} app.get('/:name', (req, res) => res.sendFile(req.params.name, { root: import.meta.dirname }));`,
    `${web} app.get('/:name', (req, res) => res.download(req.params.name, 'a.txt', { root: 'files' }));`,
    // the last part of a path
    `${web} app.get('/:name', (req, res) => res.sendFile(path.join('/srv', path.basename(req.params.name))));`,
    `${web} app.get('/:name', (req, res) => res.sendFile('/srv/' + path.parse(req.params.name).base));`,
    `${web} app.get('/:name', (req, res) => res.sendFile('/srv/' + req.params.name.split('/').pop()));`,
    `${web} app.post('/', (req) => fs.writeFileSync('/srv/' + crypto.randomUUID() + path.extname(req.query.name), req.body));`,
    `${web} app.post('/', (req) => fs.writeFileSync('/srv/a.' + req.query.name.split('.').pop(), req.body));`,
    `${web} import sanitize from 'sanitize-filename'; app.get('/:name', (req, res) => res.sendFile('/srv/' + sanitize(req.params.name)));`,
    `${web} import filenamify from 'filenamify'; app.get('/:name', (req, res) => res.sendFile('/srv/' + filenamify(req.params.name)));`,
    // numbers, lists, characters
    `${web} app.get('/:id', (req, res) => res.sendFile('/srv/' + Number(req.params.id) + '.png'));`,
    `${web} app.get('/:id', (req, res) => { if (!/^[a-z0-9-]+$/.test(req.params.id)) return; res.sendFile('/srv/' + req.params.id); });`,
    `${web} const pages = ['a', 'b']; app.get('/:id', (req, res) => { if (!pages.includes(req.params.id)) return; res.sendFile('/srv/' + req.params.id); });`,
    `${web} const files = { a: '/srv/a.html', b: '/srv/b.html' }; app.get('/:id', (req, res) => res.sendFile(files[req.params.id]));`,
    `${web} app.get('/:id', (req, res) => res.sendFile('/srv/' + req.params.id.replace(/[^a-z]/g, '')));`,
    // found to be inside
    `${web} const root = path.resolve('public');
     app.get('/{*file}', (req, res) => {
       const file = path.resolve(root, req.params.file);
       if (!file.startsWith(root + path.sep)) return res.sendStatus(403);
       res.sendFile(file);
     });`,
    `${web} const root = path.resolve('public');
     app.get('/{*file}', (req, res) => {
       const file = path.join(root, req.params.file);
       if (file.indexOf(root) !== 0) return res.sendStatus(403);
       res.sendFile(file);
     });`,
    `${web} const root = path.resolve('public');
     app.get('/{*file}', (req, res) => {
       const file = path.join(root, req.params.file);
       if (file.substr(0, root.length) !== root) { res.sendStatus(403); return; }
       fs.createReadStream(file).pipe(res);
     });`,
    `${web} const root = path.resolve('public');
     app.get('/{*file}', (req, res) => {
       const file = path.resolve(root, req.params.file);
       const way = path.relative(root, file);
       if (way.startsWith('..') || path.isAbsolute(way)) return res.sendStatus(403);
       res.sendFile(file);
     });`,
    `${web} import isPathInside from 'is-path-inside'; const root = path.resolve('public');
     app.get('/{*file}', (req, res) => {
       const file = path.resolve(root, req.params.file);
       if (!isPathInside(file, root)) return res.sendStatus(403);
       res.sendFile(file);
     });`,
    `${web} import resolvePath from 'resolve-path'; app.get('/{*file}', (req, res) => res.sendFile(resolvePath('/srv', req.params.file)));`,
    `${web} import { realpath } from 'node:fs/promises'; const root = '/srv/public/';
     app.get('/{*file}', async (req, res) => {
       const file = await realpath(root + req.params.file);
       if (file.startsWith(root)) res.sendFile(file);
     });`,
    // a function of this file that checks
    `${web} const root = path.resolve('public');
     function isInside(file) { const way = path.relative(root, file); if (way.startsWith('..')) return false; return !path.isAbsolute(way); }
     app.get('/{*file}', (req, res) => { const file = path.resolve(root, req.params.file); if (!isInside(file)) return res.end(); res.sendFile(file); });`,
    `${web} const root = path.resolve('public');
     function inside(name) { const file = path.resolve(root, name); if (!file.startsWith(root + path.sep)) throw new Error('outside'); return file; }
     app.get('/{*file}', (req, res) => res.sendFile(inside(req.params.file)));`,
    // no way up
    `${raw} http.createServer((req, res) => { const { pathname } = url.parse(req.url); if (pathname.includes('..')) return res.end(); fs.createReadStream(path.join(__dirname, pathname)).pipe(res); });`,
    `${raw} http.createServer((req, res) => { const { pathname } = url.parse(req.url); if (pathname.indexOf('..') !== -1) return res.end(); fs.createReadStream(__dirname + pathname).pipe(res); });`,
    `${raw} const UP = /(?:^|[\\\\/])\\.\\.(?:[\\\\/]|$)/; http.createServer((req, res) => { const { pathname } = url.parse(req.url); if (UP.test(pathname)) return res.end(); fs.createReadStream(path.join(__dirname, pathname)).pipe(res); });`,
    `${raw} http.createServer((req, res) => { const file = path.normalize(url.parse(req.url).pathname).replace(/^(\\.\\.[/\\\\])+/, ''); fs.createReadStream(path.join(__dirname, file)).pipe(res); });`,
    `${raw} http.createServer((req, res) => { const file = path.normalize('/' + decodeURIComponent(url.parse(req.url).pathname)); fs.createReadStream(path.join(__dirname, 'public', file)).pipe(res); });`,
    `${raw} http.createServer((req, res) => { fs.createReadStream('public' + path.resolve('/', req.url)).pipe(res); });`,
    `${raw} http.createServer((req, res) => { const { pathname } = new URL(req.url, 'http://localhost'); fs.createReadStream(path.join(__dirname, pathname)).pipe(res); });`,
    `${raw} http.createServer((req, res) => { const { pathname } = new URL(req.url, 'http://localhost'); fs.createReadStream(path.resolve(__dirname, '.' + pathname)).pipe(res); });`,
    // uploads: the server made the path
    `${web} import multer from 'multer'; const upload = multer({ dest: 'uploads' }); app.post('/', upload.single('a'), (req, res) => { fs.readFileSync(req.file.path); fs.unlinkSync(req.file.destination + '/' + req.file.filename); });`,
    `${web} app.post('/', (req) => fs.promises.rename(req.file.path, 'uploads/' + req.file.originalname));`,
    `const { formidable } = require('formidable'); const fs = require('fs'); exports.upload = (req) => formidable({}).parse(req, (error, fields, files) => fs.readFile(files.a.filepath, () => {}));`,
    `${web} app.get('/:id', async (req, res) => { const row = await find(req.params.id); res.sendFile(row.path); });`,
    // a model's path is for another rule
    `import { tool } from 'ai'; import fs from 'node:fs'; export const read = tool({ execute: async ({ name }) => fs.readFileSync(name) });`,
  ],
  invalid: [
    `${web} app.get('/:name', (req, res) => res.sendFile('/srv/' + req.params.name));`,
    `${web} app.get('/', (req, res) => res.sendFile(path.join(import.meta.dirname, req.query.name)));`,
    `${web} app.get('/', (req, res) => res.download(\`files/\${req.query.name}\`));`,
    `${web} app.get('/', (req, res) => { const { name } = req.query; fs.readFile(path.resolve('data', name), 'utf8', (error, text) => res.send(text)); });`,
    `${web} app.post('/', async (req, res) => { await fs.promises.writeFile('uploads/' + req.body.name, req.body.text); });`,
    `${web} app.delete('/:name', (req) => fs.rmSync(path.join('data', req.params.name), { recursive: true }));`,
    // the folder is the caller's
    `${web} app.get('/', (req, res) => res.sendFile('a.txt', { root: req.query.folder }));`,
    // climbs although it is normalised
    `${web} app.get('/', (req, res) => res.sendFile(path.normalize('/srv/' + req.query.name)));`,
    // a check of a path that is not resolved
    `${web} app.get('/', (req, res) => { const file = '/srv/' + req.query.name; if (!file.startsWith('/srv/')) return; res.sendFile(file); });`,
    // decoded after the check
    `${raw} http.createServer((req, res) => { const { pathname } = url.parse(req.url); if (pathname.includes('..')) return; fs.createReadStream(path.join(__dirname, decodeURIComponent(pathname))).pipe(res); });`,
    `${raw} http.createServer((req, res) => { const { pathname } = new URL(req.url, 'http://localhost'); fs.createReadStream('public' + decodeURIComponent(pathname)).pipe(res); });`,
    // without \`..\`, though absolute
    `${web} app.get('/', (req, res) => { if (req.query.name.includes('..')) return; res.sendFile(path.resolve('/srv', req.query.name)); });`,
    // one of several is removed
    `${raw} http.createServer((req, res) => { fs.createReadStream(__dirname + req.url.replace('../', '')).pipe(res); });`,
    `${raw} http.createServer((req, res) => { fs.createReadStream(__dirname + req.url.replace(/\\.\\.\\//g, '')).pipe(res); });`,
    `${raw} http.createServer((req, res) => { fs.createReadStream('.' + req.url).pipe(res); });`,
    `${raw} http.createServer(function (req, res) { var file = url.parse(req.url).pathname; serve(path.join(process.cwd(), file), res); });
     function serve(file, res) { fs.exists(file, function (found) { if (found) fs.readFile(file, function (error, data) { res.end(data); }); }); }`,
    `const Koa = require('koa'); const send = require('koa-send'); const fs = require('fs'); const app = new Koa(); app.use(async (ctx) => { ctx.body = fs.createReadStream('public' + ctx.path); });`,
    `import fastify from 'fastify'; import { readFile } from 'node:fs/promises'; const app = fastify(); app.get('/:name', async (request) => readFile(\`./data/\${request.params.name}\`));`,
    `import { Hono } from 'hono'; import { readFile } from 'node:fs/promises'; const app = new Hono(); app.get('/:name', async (c) => c.body(await readFile('./data/' + c.req.param('name'))));`,
    `import fs from 'fs-extra'; export async function POST(request) { const { name, text } = await request.json(); await fs.outputFile('notes/' + name, text); return new Response('ok'); }`,
    `Bun.serve({ routes: { '/:name': (request) => new Response(Bun.file('./public/' + new URL(request.url).searchParams.get('name'))) } });`,
    `Deno.serve(async (request) => new Response(await Deno.readTextFile('./public/' + new URL(request.url).searchParams.get('name'))));`,
    `import { Controller, Get, Param, Res } from '@nestjs/common'; @Controller() export class Files { @Get(':name') read(@Param('name') name: string, @Res() res) { res.sendFile(name); } }`,
    // uploads: what the caller calls the file, where nobody takes the folders from it
    `import Koa from 'koa'; import fs from 'node:fs'; const app = new Koa(); app.use(async (ctx) => { const { a } = ctx.request.files; await fs.promises.rename(a.filepath, 'uploads/' + a.originalFilename); });`,
    `export async function POST(request) { const form = await request.formData(); const file = form.get('file'); const fs = await import('node:fs/promises'); await fs.writeFile('uploads/' + file.name, file.stream()); }`,
    // archives
    `import AdmZip from 'adm-zip'; import fs from 'node:fs'; import path from 'node:path';
     export function unpack(file, folder) { for (const entry of new AdmZip(file).getEntries()) fs.writeFileSync(path.join(folder, entry.entryName), entry.getData()); }`,
    `const unzipper = require('unzipper'); const fs = require('fs'); const path = require('path');
     fs.createReadStream('a.zip').pipe(unzipper.Parse()).on('entry', (entry) => entry.pipe(fs.createWriteStream(path.join('out', entry.path))));`,
    `const tar = require('tar-stream'); const fs = require('fs'); const extract = tar.extract();
     extract.on('entry', (header, stream, next) => { stream.pipe(fs.createWriteStream('out/' + header.name)); stream.on('end', next); });`,
    `${web} import { spawn } from 'node:child_process'; app.get('/', (req, res) => { spawn('ls', [], { cwd: '/srv/' + req.query.folder }).stdout.pipe(res); });`,
  ],
});
