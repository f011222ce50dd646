/** Programs that look alike and are fine. */
export const safe: Readonly<Record<string, string>> = {
  'a calculator with a table': `import express from 'express';
const operations = { add: (a, b) => a + b, subtract: (a, b) => a - b };
express().get('/calculate', (req, res) => {
  const operation = Object.hasOwn(operations, req.query.name) ? operations[req.query.name] : undefined;
  if (operation === undefined) return res.sendStatus(400);
  res.json({ result: operation(Number(req.query.a), Number(req.query.b)) });
});`,
  'a calculator with a parser': `import { evaluate } from 'mathjs';
import express from 'express';
express().get('/calculate', (req, res) => res.json({ result: evaluate(req.query.formula, { x: 1 }) }));`,
  'a getter by path': `export function get(object, path) {
  return path.split('.').reduce((value, key) => (Object.hasOwn(value ?? {}, key) ? value[key] : undefined), object);
}`,
  'JSONP with a script element': `export function load(url, name, done) {
  window[name] = (data) => { delete window[name]; done(data); };
  const script = document.createElement('script');
  script.src = \`\${url}?callback=\${encodeURIComponent(name)}\`;
  document.head.append(script);
}`,
  timers: `class Poller {
  constructor(task, interval) { this.task = task; this.interval = interval; }
  start() { this.timer = setInterval(this.task, this.interval); this.first = setTimeout(() => this.task(), 0); }
  wait(ms) { return new Promise((resolve) => setTimeout(resolve, ms)); }
  debounce(fn, ms) { clearTimeout(this.later); this.later = setTimeout(fn.bind(this), ms); }
}
export { Poller };`,
  'a debounced function': `export function debounce(callback, delay) {
  let timer;
  return function (...values) {
    clearTimeout(timer);
    timer = setTimeout(callback, delay, ...values);
  };
}`,
  'a runtime of a bundler': `(() => {
  var modules = { 1: (module, exports, load) => { exports.answer = load(2).value; }, 2: (module) => { module.exports = { value: 42 }; } };
  var cache = {};
  function __webpack_require__(id) {
    if (cache[id] !== undefined) return cache[id].exports;
    var module = (cache[id] = { exports: {} });
    modules[id](module, module.exports, __webpack_require__);
    return module.exports;
  }
  __webpack_require__.g = (function () { if (typeof globalThis === 'object') return globalThis; return this; })();
  __webpack_require__(1);
})();`,
  'modules of AMD': `define('app', ['require', 'exports', './list'], function (require, exports, list) {
  exports.start = function (name) { require([name], function (page) { page.show(list); }); };
});`,
  'pages loaded when needed': `import { lazy } from 'react';
const pages = { home: lazy(() => import('./pages/home.js')), about: lazy(() => import('./pages/about.js')) };
export const page = (name) => pages[name] ?? pages.home;`,
  'languages from a list': `const LANGUAGES = ['de', 'en', 'fr'];
export async function messages(wanted) {
  const language = LANGUAGES.includes(wanted) ? wanted : 'en';
  return (await import(\`./messages/\${language}.js\`)).default;
}`,
  'a driver by an exhaustive switch': `export async function driver(kind: 'pg' | 'mysql') {
  switch (kind) {
    case 'pg': return import('pg');
    case 'mysql': return import('mysql2');
  }
}`,
  'a package of the project': `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { version } = require('./package.json');
export const manifest = require.resolve('typescript/package.json');
export { version };`,
  'an optional dependency': `let bindings;
try { bindings = require('./build/Release/native.node'); } catch { bindings = require('./fallback'); }
module.exports = bindings;`,
  'a platform binary': `const os = require('node:os');
const names = { darwin: '@acme/tool-darwin', linux: '@acme/tool-linux' };
module.exports = require(names[os.platform()]);`,
  'workers from files': `import { Worker } from 'node:worker_threads';
import path from 'node:path';
export const first = (workerData) => new Worker(new URL('./worker.js', import.meta.url), { workerData });
export const second = () => new Worker(path.join(import.meta.dirname, 'worker.js'));
export const third = () => new Worker(__filename);`,
  'a template from a file': `import fs from 'node:fs/promises';
import path from 'node:path';
import ejs from 'ejs';
export async function mail(name: string, data: Record<string, string>) {
  const source = await fs.readFile(path.join('templates', 'welcome.ejs'), 'utf8');
  return ejs.render(source, { name, link: data.link });
}`,
  'a template with values as data': `import Handlebars from 'handlebars';
const row = Handlebars.compile('<tr><td>{{name}}</td></tr>');
export const table = (users: readonly { name: string }[]) => users.map((user) => row(user)).join('');`,
  'templates of customers in Liquid': `import { Liquid } from 'liquidjs';
import express from 'express';
const engine = new Liquid();
express().post('/mail', async (req, res) => res.send(await engine.parseAndRender(req.body.template, { shop: 'a' })));`,
  'markup that no engine compiles': `export const card = (title: string) => \`<article><h2>\${escape(title)}</h2></article>\`;
function escape(text: string) { return text.replace(/[&<>"]/g, (each) => \`&#\${each.charCodeAt(0)};\`); }`,
  'scripts in a page': `import { chromium } from 'playwright';
export async function title(url: string, selector: string) {
  const browser = await chromium.launch();
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForFunction('window.ready === true');
  return page.$eval(selector, (node, name) => node.getAttribute(name), 'title');
}`,
  'scripts in Redis': `import { createClient } from 'redis';
const client = await createClient().connect();
const UNLOCK = 'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) else return 0 end';
export const unlock = (key: string, token: string) => client.eval(UNLOCK, { keys: [key], arguments: [token] });`,
  'a query in MongoDB': `import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('shop').collection('users');
export const find = (name: string) => users.find({ name: { $eq: name } }).toArray();`,
  'programs in an isolate': `import ivm from 'isolated-vm';
export async function run(program: string, input: number) {
  const isolate = new ivm.Isolate({ memoryLimit: 16 });
  const context = await isolate.createContext();
  await context.global.set('input', input);
  const script = await isolate.compileScript(program);
  return script.run(context, { timeout: 100 });
}`,
  'a page without scripts': `import { JSDOM } from 'jsdom';
export const text = (html: string) => new JSDOM(html).window.document.body.textContent;`,
  'names that mean something else': `import { store } from './store.js';
class Parser { eval(node) { return node.value; } compile(source) { return source; } run(text) { return this.eval({ value: text }); } }
export const value = (text) => new Parser().run(text) + store.eval(text) + store.execScript(text);
export const isFunction = (value) => value instanceof Function || typeof value === 'function';
export const name = (value) => value.constructor.name;`,
  'a class of the same name': `class Worker { constructor(task) { this.task = task; } run() { return this.task(); } }
export const start = (task) => new Worker(task).run();`,
  'functions called by other ways': `export const bound = (fn, self) => Function.prototype.bind.call(fn, self);
export const call = Function.prototype.call.bind(Array.prototype.slice);
export const source = (fn) => Function.prototype.toString.call(fn);`,
  'the global object': `const root = globalThis;
root.addEventListener?.('unload', () => {});
export const has = (name) => name in root;`,
};
