import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-path-traversal.js';

const web = `import express from 'express'; import fs from 'node:fs'; import path from 'node:path'; const app = express();`;
const raw = `const http = require('http'); const fs = require('fs'); const path = require('path'); const url = require('url');`;

ruleTest('no-path-traversal', rule, {
  valid: [
    // Taken out until there is none
    `const fs = require('fs');
     exports.serve = (root, req, res) => {
       let name = decodeURIComponent(req.url);
       while (name.indexOf('..') >= 0) name = name.replace('..', '');
       fs.readFile(root + '/' + name, (error, data) => res.end(data));
     };`,
    // a file of one folder and no other
    `${web} const root = path.resolve('content'); app.post('/', (req, res) => { const file = path.resolve(root, req.query.name + '.json'); if (path.dirname(file) !== root) throw new Error('outside'); fs.writeFile(file, '', () => res.end()); });`,
    `${web} const root = path.resolve('content'); app.post('/', (req, res) => { const file = path.join(root, req.query.name); if (path.dirname(file) === root) fs.writeFile(file, '', () => res.end()); });`,
    // nobody outside chose it
    `import fs from 'node:fs'; fs.readFileSync(process.argv[2]); fs.readFileSync(process.env.CONFIG); fs.readFileSync(import.meta.dirname + '/a');`,
    `import fs from 'node:fs'; export const load = (name) => fs.readFileSync('data/' + name);`,
    `${web} app.get('/', (req, res) => { fs.readFile(path.join(import.meta.dirname, 'index.html'), () => res.end(req.query.name)); });`,
    // a name of an object that is not the file system
    `${web} const store = { readFile(name) {} }; app.get('/', (req) => store.readFile(req.query.name));`,
    // the folder that the function keeps to
    `${web} app.get('/:name', (req, res) => res.sendFile(req.params.name, { root: import.meta.dirname }));`,
    `${web} app.get('/:name', (req, res) => res.download(req.params.name, 'a.txt', { root: 'files' }));`,
    // refuses \`..\` itself
    `${web} app.get('/:name', (req, res) => res.sendFile('/srv/' + req.params.name));`,
    // the last part of a path
    `${web} app.get('/:name', (req, res) => res.sendFile(path.join('/srv', path.basename(req.params.name))));`,
    `${web} app.get('/:name', (req, res) => res.download('/srv/' + path.parse(req.params.name).base));`,
    `${web} app.get('/:name', (req, res) => res.download('/srv/' + req.params.name.split('/').pop()));`,
    `${web} app.post('/', (req) => fs.writeFileSync('/srv/' + crypto.randomUUID() + path.extname(req.query.name), req.body));`,
    `${web} app.post('/', (req) => fs.writeFileSync('/srv/a.' + req.query.name.split('.').pop(), req.body));`,
    `${web} import sanitize from 'sanitize-filename'; app.get('/:name', (req, res) => res.download('/srv/' + sanitize(req.params.name)));`,
    `${web} import filenamify from 'filenamify'; app.get('/:name', (req, res) => res.download('/srv/' + filenamify(req.params.name)));`,
    // numbers, lists, characters
    `${web} app.get('/:id', (req, res) => res.download('/srv/' + Number(req.params.id) + '.png'));`,
    `${web} app.get('/:id', (req, res) => { if (!/^[a-z0-9-]+$/.test(req.params.id)) return; res.download('/srv/' + req.params.id); });`,
    `${web} const pages = ['a', 'b']; app.get('/:id', (req, res) => { if (!pages.includes(req.params.id)) return; res.download('/srv/' + req.params.id); });`,
    `${web} const files = { a: '/srv/a.html', b: '/srv/b.html' }; app.get('/:id', (req, res) => res.sendFile(files[req.params.id]));`,
    `${web} app.get('/:id', (req, res) => res.download('/srv/' + req.params.id.replace(/[^a-z]/g, '')));`,
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
    // found to be inside before callbacks and other functions are given it
    `${raw} const root = path.join(path.resolve('public'), '/');
     function isGzip(file, done) { fs.createReadStream(file).on('data', done); }
     http.createServer((req, res) => {
       let file = null; let packed = null;
       file = path.normalize(path.join(root, path.relative('/', decodeURIComponent(url.parse(req.url).pathname))));
       packed = \`\${file}.gz\`;
       if (file.slice(0, root.length) !== root) { res.writeHead(403); res.end(); return; }
       const serve = () => fs.createReadStream(file).pipe(res);
       fs.stat(packed, () => isGzip(packed, () => { file = packed; serve(); }));
     });`,
    `${raw} const home = '/index.html'; const folder = process.env.FOLDER || process.argv[2];
     http.createServer((req, res) => serve(decodeURIComponent(url.parse(req.url).pathname), res));
     function serve(uri, res) {
       const root = path.resolve(folder);
       let file = path.resolve(root + uri);
       const way = path.relative(root, file);
       if (way !== '' && (way.startsWith('..') || path.isAbsolute(way))) return res.end();
       fs.stat(file, (error, stats) => {
         if (uri === '/') { uri = home; file = path.resolve(folder + uri); }
         send(file, res);
       });
     }
     function send(file, res) { fs.readFile(file, (error, data) => res.end(data)); }`,
    `${raw} const FILES = new Set(['a.js', 'b.js']);
     class Server {
       attach(server) { server.on('request', (req, res) => { const name = this.nameIn(req.url); if (FILES.has(name)) this.send(name, res); }); }
       nameIn(text) { return text.slice(1).split('?')[0]; }
       send(name, res) { Server.stream(name, res); }
       static stream(name, res) { fs.createReadStream(path.join(__dirname, name)).pipe(res); }
     }
     exports.Server = Server; new Server().attach(http.createServer());`,
    `${raw} function Server(root) { this.root = root; }
     Server.prototype.serve = function (req, res) {
       var file = url.parse(req.url).pathname; var that = this;
       process.nextTick(function () { that.find(file, res); });
     };
     Server.prototype.find = function (file, res) {
       var that = this;
       file = path.resolve(path.join(this.root, file));
       if (file.indexOf(that.root) === 0) fs.stat(file, function () { that.send([file], res); });
     };
     Server.prototype.send = function (files, res) { fs.createReadStream(files.shift()).pipe(res); };
     exports.Server = Server;`,
    // the test is of what the path was made into
    `${raw} const folder = process.argv[2]; const root = path.resolve(folder);
     http.createServer((req, res) => {
       const file = path.join(folder, url.parse(req.url).pathname); const whole = path.resolve(file);
       if (whole.indexOf(root) !== 0) { res.end(); return; }
       fs.readFile(file, (error, data) => res.end(data));
     });`,
    `${raw} const root = '/srv';
     function isValid(folder, file) { const whole = path.resolve(folder, file); return whole.indexOf(folder) === 0; }
     http.createServer((req, res) => {
       const file = path.join(root, decodeURIComponent(url.parse(req.url).pathname));
       if (req.method !== 'GET') { return res.end(); } else if (!isValid(root, file)) { return res.end(); }
       fs.createReadStream(file).pipe(res);
     });`,
    `${web} app.get('/', (req, res) => { if (!path.resolve('/srv', req.query.name).startsWith('/srv/')) return res.end(); res.sendFile(path.join('/srv', req.query.name)); });`,
    `${web} const root = path.resolve('public');
     app.get('/', (req, res) => { const file = path.join(root, req.query.name); if (file !== root && !file.startsWith(root + path.sep)) return res.end(); res.sendFile(file); });`,
    `${web} app.get('/', (req, res) => { const file = path.join('/srv', req.query.name); if (file.startsWith('/srv/')) res.type('html'); else return res.end(); res.sendFile(file); });`,
    // the part of a function that this call never comes to
    `${raw} const isInside = require('is-path-inside');
     const sum = (file) => new Promise((resolve) => fs.createReadStream(file).on('end', resolve));
     const headersOf = async (file, stats) => { if (stats) return { ETag: await sum(file) }; return {}; };
     http.createServer(async (req, res) => {
       const file = path.join('/srv', url.parse(req.url).pathname);
       if (!isInside(file, '/srv')) { res.writeHead(400, await headersOf(file, null)); return res.end(); }
       res.writeHead(200, await headersOf(file, {}));
     });`,
    // a list, whatever is in it
    `${web} import { files } from './files.js'; app.get('/:folder/:name', (req, res) => { const { name } = req.params; if (!files().includes(\`\${req.params.folder}/\${name}\`)) return res.end(); res.sendFile(path.join('/srv', name)); });`,
    `${web} import { FILES } from './files.js'; app.get('/:name', (req, res) => { if (FILES.indexOf(req.params.name) === -1) return res.end(); res.download('/srv/' + req.params.name); });`,
    // a name without a slash
    `${web} const valid = (id) => (id.indexOf('/') === -1 && id.indexOf('\\\\') === -1 ? id : null); app.get('/:id', (req, res) => res.sendFile(path.join('/srv', valid(req.params.id))));`,
    `${web} app.get('/', (req, res) => { if (/[\\\\/]/.test(req.query.name)) return res.end(); res.download('/srv/' + req.query.name); });`,
    // uploads: the server made the path
    `${web} import multer from 'multer'; const upload = multer({ dest: 'uploads' }); app.post('/', upload.single('a'), (req, res) => { fs.readFileSync(req.file.path); fs.unlinkSync(req.file.destination + '/' + req.file.filename); });`,
    `${web} app.post('/', (req) => fs.promises.rename(req.file.path, 'uploads/' + req.file.originalname));`,
    `const { formidable } = require('formidable'); const fs = require('fs'); exports.upload = (req) => formidable({}).parse(req, (error, fields, files) => fs.readFile(files.a.filepath, () => {}));`,
    `import fastify from 'fastify'; import fs from 'node:fs'; const app = fastify(); app.post('/', async (request) => { const sent = await request.file(); sent.file.pipe(fs.createWriteStream('uploads/' + sent.filename)); });`,
    `const { formidable } = require('formidable'); const fs = require('fs'); exports.upload = (req) => { const paths = new Set(); const form = formidable({}); form.on('fileBegin', (name, file) => paths.add(file.filepath)); form.on('end', () => [...paths].map((file) => fs.rmSync(file))); form.parse(req); };`,
    `${web} app.get('/:id', async (req, res) => { const row = await find(req.params.id); res.sendFile(row.path); });`,
    // a model's path is for another rule
    `import { tool } from 'ai'; import fs from 'node:fs'; export const read = tool({ execute: async ({ name }) => fs.readFileSync(name) });`,
    `import Koa from 'koa'; import fs from 'fs'; const LANGUAGES = new Set(['en', 'de']); new Koa().use(async (ctx) => { const { lang } = ctx.query; if (!LANGUAGES.has(lang)) { ctx.throw(400); } ctx.body = fs.readFileSync('locales/' + lang); });`,
    `import express from 'express'; import fs from 'fs'; function refuse(what) { throw new Error(what); } express().get('/', (req, res) => { const { page } = req.query; if (!['a', 'b'].includes(page)) refuse('unknown page'); res.send(fs.readFileSync('pages/' + page)); });`,
    `import multer from 'multer'; multer.diskStorage({ destination: 'up', filename: (req, file, cb) => cb(null, \`\${file.fieldname}-\${Date.now()}.\${file.mimetype.split('/')[1]}\`) });`,
  ],
  invalid: [
    // In the manner of servers with one object that is bound at each call
    `${raw} const server = {
       send: function (name, res) { fs.createReadStream(name).pipe(res); },
       route: function (name, res) { const self = this; fs.stat(name, () => { self.send.bind(self)(name, res); }); },
       start: function () { const self = this; http.createServer((req, res) => { self.route.call(self, url.parse(req.url).pathname, res); }).listen(80); },
     };
     server.start();`,
    // The request behind what is served, and a loop that takes out nothing
    `const fs = require('fs');
     exports.serve = (root, req, res) => {
       let name = decodeURIComponent(req.url);
       while (name.indexOf('..').length > 0) name = name.replace('..', '');
       fs.readFile(root + '/' + name, (error, data) => res.end(data));
     };`,
    `const fs = require('bluebird').promisifyAll(require('fs'));
     module.exports = (prefix, root, req, res) => fs.readFileAsync(root + req.url.slice(prefix.length)).then((data) => res.end(data));`,
    `${web} const root = path.resolve('content'); app.post('/', (req, res) => { const file = path.resolve(root, req.query.name); if (path.dirname(file) !== req.query.root) throw new Error('outside'); if (path.dirname(root) !== root) fs.writeFile(file, '', () => res.end()); });`,
    `${web} app.get('/:name', (req, res) => res.download('/srv/' + req.params.name));`,
    `${web} app.get('/', (req, res) => res.sendFile(path.join(import.meta.dirname, req.query.name)));`,
    `${web} app.get('/', (req, res) => res.download(\`files/\${req.query.name}\`));`,
    `${web} app.get('/', (req, res) => { const { name } = req.query; fs.readFile(path.resolve('data', name), 'utf8', (error, text) => res.send(text)); });`,
    `${web} app.post('/', async (req, res) => { await fs.promises.writeFile('uploads/' + req.body.name, req.body.text); });`,
    `${web} app.delete('/:name', (req) => fs.rmSync(path.join('data', req.params.name), { recursive: true }));`,
    // no folder stands before it, or nothing is left to refuse
    `${web} app.get('/', (req, res) => res.sendFile(req.query.name));`,
    `${web} app.get('/', (req, res) => res.sendFile(path.resolve('/srv/' + req.query.name)));`,
    // the folder is the caller's
    `${web} app.get('/', (req, res) => res.sendFile('a.txt', { root: req.query.folder }));`,
    // climbs although it is normalised
    `${web} app.get('/', (req, res) => res.sendFile(path.normalize('/srv/' + req.query.name)));`,
    // a check of a path that is not resolved
    `${web} app.get('/', (req, res) => { const file = '/srv/' + req.query.name; if (!file.startsWith('/srv/')) return; res.download(file); });`,
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
    // the test is of another path
    `${web} app.get('/', (req, res) => { const file = path.join('/srv', req.query.name); const other = path.join('/srv', req.query.other); if (!other.startsWith('/srv/')) return; res.sendFile(file); });`,
    // comes after the use
    `${web} app.get('/', (req, res) => { const file = path.join('/srv', req.query.name); res.sendFile(file); if (!file.startsWith('/srv/')) return; });`,
    // and goes on when it fails
    `${web} app.get('/', (req, res) => { const file = path.join('/srv', req.query.name); if (!file.startsWith('/srv/')) { res.status(403); } res.sendFile(file); });`,
    `${web} app.get('/', (req, res) => { const file = path.join('/srv', req.query.name); if (req.query.old) { return res.end(); } else if (!file.startsWith('/srv/')) { res.status(403); } res.sendFile(file); });`,
    // a stranger's folder
    `${web} app.get('/', (req, res) => { const root = path.join('/srv', req.query.tenant); const file = path.join(root, req.query.name); if (!file.startsWith(root)) return; res.sendFile(file); });`,
    `${web} app.get('/', (req, res) => { const root = path.join('/srv', req.query.tenant); const file = path.join(root, req.query.name); if (path.relative(root, file).startsWith('..')) return; res.sendFile(file); });`,
    // what is used was put together in another way than what is tested
    `${web} app.get('/', (req, res) => { if (!path.resolve('/srv', req.query.name).startsWith('/srv/')) return; fs.readFile(req.query.name, () => res.end()); });`,
    `${web} app.get('/', (req, res) => { if (!path.join('/srv', req.query.name).startsWith('/srv/')) return; fs.readFile(path.resolve('/srv', req.query.name), () => res.end()); });`,
    // another one by now
    `${raw} http.createServer((req, res) => { let file = path.join('/srv', url.parse(req.url).pathname); const whole = path.resolve(file); file = '/srv/' + url.parse(req.url).query; if (!whole.startsWith('/srv/')) return; fs.readFile(file, () => res.end()); });`,
    `${raw} http.createServer((req, res) => { let file = path.join('/srv', req.headers.a); const packed = file + '.gz'; file = path.join('/srv', req.headers.b); if (!file.startsWith('/srv/')) return; fs.readFile(packed, () => res.end()); });`,
    `${raw} http.createServer((req, res) => { const file = path.join('/srv', req.headers.a); const packed = file + '/' + req.headers.b; if (!file.startsWith('/srv/')) return; fs.readFile(packed, () => res.end()); });`,
    `${raw} http.createServer((req, res) => { let file = path.join('/srv', req.headers.a); if (!file.startsWith('/srv/')) return; fs.stat(file, () => { file = path.join('/srv', req.headers.b); fs.readFile(file, () => res.end()); }); });`,
    // written by a function around it that goes on while this one waits
    `${raw} http.createServer((req, res) => { let file = 'a'; const send = async () => { file = 'b'; await null; fs.readFile(file, () => res.end()); }; send(); file = path.join('/srv', req.headers.a); });`,
    // one caller tests, another one does not
    `${raw} class Server {
       attach(server) { server.on('request', (req, res) => { if (req.url === '/a') this.send(req.url, res); }); server.on('checkContinue', (req, res) => this.send(req.url, res)); }
       send(name, res) { fs.createReadStream('.' + name).pipe(res); }
     }
     exports.Server = Server; new Server().attach(http.createServer());`,
    // both calls come to it
    `${raw} const send = (file, stats) => { if (stats) fs.createReadStream(file); };
     http.createServer((req, res) => { send('a', null); send(path.join('/srv', req.url), {}); });`,
    `${raw} const send = (file, stats) => { stats = stats || {}; if (stats) fs.createReadStream(file); };
     http.createServer((req, res) => { send(path.join('/srv', req.url), null); });`,
    // no list, or a list of the stranger's own
    `${web} app.get('/:name', (req, res) => { if (!req.body.files.includes(req.params.name)) return res.end(); res.download('/srv/' + req.params.name); });`,
    `${web} const files = new Set(); app.get('/:name', (req, res) => { files.add(req.query.next); if (!files.has(req.params.name)) return res.end(); res.download('/srv/' + req.params.name); });`,
    `${web} app.get('/:name', (req, res) => { if (!'/srv/../a'.includes(req.params.name)) return res.end(); res.download('/srv/' + req.params.name); });`,
    // only at the beginning
    `${web} app.get('/', (req, res) => { if (/^[\\\\/]/.test(req.query.name)) return res.end(); res.download('/srv/' + req.query.name); });`,
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
    `import express from 'express'; import fs from 'fs'; function note(what) { console.log(what); } express().get('/', (req, res) => { const { page } = req.params; if (!['a', 'b'].includes(page)) note('unknown page'); res.send(fs.readFileSync('pages/' + page)); });`,
    `import multer from 'multer'; import path from 'path'; export const storage = multer.diskStorage({ destination(req, file, cb) { cb(null, path.join('uploads', req.body.folder)); } });`,
  ],
  misses: [
    {
      limit: '1',
      code: `${raw} http.createServer((req, res) => { file = url.parse(req.url).pathname; fs.readFile('/srv/' + file, () => res.end()); });`,
    },
    {
      limit: '2',
      code: `${raw} function make() { const server = {}; server.send = (file, res) => fs.createReadStream(file).pipe(res); return server; }
       http.createServer((req, res) => { const server = make(); server.send(path.join('/srv', req.url), res); });`,
    },
    {
      limit: '3',
      code: `${web} import { sendFile } from './send-file.js'; app.get('/', (req, res) => sendFile('/srv/' + req.query.name, res));`,
    },
    {
      limit: '4',
      code: `${web} app.get('/', (req, res) => { const file = path.join('/srv/files', req.query.name); if (!file.startsWith('/srv/files')) return res.end(); res.sendFile(file); });`,
    },
    {
      limit: '5',
      code: `${web} app.delete('/', (req) => { if (req.query.name.includes('/')) return; fs.rmSync('/srv/' + req.query.name, { recursive: true }); });`,
    },
    {
      limit: '6',
      code: `${web} import { sent } from './sent.js'; app.get('/', (req, res) => { if (sent.has(req.query.name)) res.download('/srv/' + req.query.name); });`,
    },
  ],
});
