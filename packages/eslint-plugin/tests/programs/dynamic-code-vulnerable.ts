/** Programs with a mistake, each with the findings it deserves: one defect, one report. */
export const vulnerable: Readonly<
  Record<string, { readonly code: string; readonly expected: readonly string[] }>
> = {
  'a calculator service': {
    code: `import express from 'express';
const app = express();
app.get('/calculate', (req, res) => {
  const formula = String(req.query.formula).trim();
  if (formula === '') return res.sendStatus(400);
  res.json({ result: eval(formula) });
});`,
    expected: ['no-eval:6'],
  },
  'a spreadsheet that compiles its cells': {
    code: `class Sheet {
  #cells = new Map();
  set(name, formula) {
    this.#cells.set(name, new Function('get', 'return ' + formula.replace(/[A-Z]\\d+/g, (cell) => \`get("\${cell}")\`)));
  }
  get(name) { return this.#cells.get(name)?.((cell) => this.get(cell)); }
}
export { Sheet };`,
    expected: ['no-eval:4'],
  },
  'a rule engine': {
    code: `const fs = require('fs');
const rules = JSON.parse(fs.readFileSync('rules.json', 'utf8'));
module.exports = function check(fact) {
  return rules.filter(function (rule) {
    const test = eval('(function (fact) { return ' + rule.condition + ' })');
    return test(fact);
  });
};`,
    expected: ['no-eval:5'],
  },
  'a getter by path': {
    code: `exports.get = function (object, path) {
  var parts = path.split('.');
  var source = 'return object';
  for (var i = 0; i < parts.length; i++) source += '.' + parts[i];
  return new Function('object', source)(object);
};`,
    expected: ['no-eval:5'],
  },
  'JSONP without a parser': {
    code: `function load(url, done) {
  var request = new XMLHttpRequest();
  request.onload = function () { done(eval('(' + request.responseText + ')')); };
  request.open('GET', url);
  request.send();
}
window.load = load;`,
    expected: ['no-eval:3'],
  },
  'a callback by name': {
    code: `window.addEventListener('message', (event) => {
  setTimeout(event.data.callback + '(' + JSON.stringify(event.data.value) + ')', 0);
});`,
    expected: ['no-eval:2'],
  },
  'a slide show of the nineties': {
    code: `function Show(name) { this.name = name; }
Show.prototype.start = function () {
  this.timer = setInterval(this.name + '.next()', 5000);
};
window.Show = Show;`,
    expected: ['no-eval:3'],
  },
  'a sandbox that is none': {
    code: `import vm from 'node:vm';
import express from 'express';
const app = express();
app.post('/run', (req, res) => {
  const context = vm.createContext({ console: {} });
  const script = new vm.Script(req.body.code, { timeout: 100 });
  res.json(script.runInContext(context));
});`,
    expected: ['no-eval:6'],
  },
  'a sandbox of vm2': {
    code: `const { VM } = require('vm2');
async function execute(code, input) {
  const vm = new VM({ timeout: 1000, sandbox: { input } });
  return vm.run(code);
}
module.exports = { execute };`,
    expected: ['no-eval:4'],
  },
  'an async function made of text': {
    code: `const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
export async function runStep(step, context) {
  const run = new AsyncFunction('context', step.script);
  return run(context);
}`,
    expected: ['no-eval:3'],
  },
  'a loader of compiled text': {
    code: `const Module = require('module');
const path = require('path');
module.exports = function requireText(code, filename) {
  const made = new Module(filename, module.parent);
  made.paths = Module._nodeModulePaths(path.dirname(filename));
  made._compile(code, filename);
  return made.exports;
};`,
    expected: ['no-eval:6'],
  },
  'a session restored from a cookie': {
    code: `const express = require('express');
const serialize = require('node-serialize');
const app = express();
app.use(function (req, res, next) {
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  req.profile = serialize.unserialize(text);
  next();
});`,
    expected: ['no-eval:6'],
  },
  'a worker made of text': {
    code: `import { Worker } from 'node:worker_threads';
export function inThread(body: string, value: unknown) {
  return new Worker(\`const { workerData, parentPort } = require('worker_threads'); parentPort.postMessage((\${body})(workerData));\`, { eval: true, workerData: value });
}`,
    expected: ['no-eval:3'],
  },
  'a module in an address': {
    code: `export async function compile(code: string) {
  const module = await import('data:text/javascript,' + encodeURIComponent(code));
  return module.default;
}`,
    expected: ['no-eval:2'],
  },
  'a crawler': {
    code: `import puppeteer from 'puppeteer';
export async function price(url: string, selector: string) {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(url);
  return page.evaluate(\`document.querySelector("\${selector}").textContent\`);
}`,
    expected: ['no-eval:6'],
  },
  'an end-to-end test that sets storage': {
    code: `import { test } from '@playwright/test';
export const signedIn = (token: string) =>
  test('orders', async ({ page }) => {
    await page.addInitScript('localStorage.setItem("token", "' + token + '")');
  });`,
    expected: ['no-eval:4'],
  },
  'a desktop window': {
    code: `const { app, BrowserWindow, ipcMain } = require('electron');
let main;
app.whenReady().then(() => { main = new BrowserWindow({ width: 800 }); });
ipcMain.on('notify', (event, message) => {
  main.webContents.executeJavaScript('notify("' + message + '")');
});`,
    expected: ['no-eval:5'],
  },
  'a lock in Redis': {
    code: `import Redis from 'ioredis';
const redis = new Redis();
export const release = (key: string, token: string) =>
  redis.eval(\`if redis.call("get", "\${key}") == ARGV[1] then return redis.call("del", "\${key}") end\`, 0, token);`,
    expected: ['no-eval:4'],
  },
  'a search in MongoDB': {
    code: `import express from 'express';
import { MongoClient } from 'mongodb';
const users = new MongoClient('mongodb://localhost').db('shop').collection('users');
express().get('/users', async (req, res) => {
  res.json(await users.find({ $where: \`this.name.includes('\${req.query.name}')\` }).toArray());
});`,
    expected: ['no-eval:5'],
  },
  'a validator made of lines': {
    code: `var genfun = require('generate-function');
module.exports = function compile(schema) {
  var line = genfun('function validate(data) {');
  Object.keys(schema.properties).forEach(function (name) {
    line('if (data.%s === undefined) return false', name);
  });
  line('return true')('}');
  return line.toFunction();
};`,
    expected: ['no-eval:8'],
  },
  'an evaluator handed on': {
    code: `const snippets = [...document.querySelectorAll('script[type=demo]')].map((node) => node.textContent);
snippets.forEach(window.eval);`,
    expected: ['no-eval:2'],
  },
  'a polyfill for the global object': {
    code: `var root = typeof self === 'object' && self.self === self && self || Function('return this')();
root.VERSION = '1.0.0';`,
    expected: ['no-eval-workaround:1'],
  },
  'plugins of a command line': {
    code: `#!/usr/bin/env node
const path = require('path');
const { plugins = [] } = JSON.parse(require('fs').readFileSync('config.json', 'utf8'));
for (const name of plugins) require(path.resolve(process.cwd(), name))();`,
    expected: ['no-dynamic-module:4'],
  },
  'a handler by route': {
    code: `import express from 'express';
const app = express();
app.all('/api/:resource', async (req, res, next) => {
  const handler = await import(\`./handlers/\${req.params.resource}.js\`);
  handler.default(req, res, next);
});`,
    expected: ['no-untrusted-module:4'],
  },
  'a mail from a template in the database': {
    code: `import Handlebars from 'handlebars';
import express from 'express';
const app = express();
app.post('/preview', (req, res) => {
  const { source, data } = req.body;
  const template = Handlebars.compile(source);
  res.send(template(data));
});`,
    expected: ['no-template-injection:6'],
  },
  'an error page': {
    code: `const pug = require('pug');
module.exports = (error, req, res, next) => {
  const source = 'html\\n  body\\n    h1 ' + error.message;
  res.status(500).send(pug.render(source));
};`,
    expected: ['no-template-injection:4'],
  },
  'a page whose data are the request': {
    code: `const express = require('express');
const ejs = require('ejs');
const fs = require('fs');
const page = fs.readFileSync('page.ejs', 'utf8');
express().get('/', (req, res) => res.send(ejs.render(page, req.query)));`,
    expected: ['no-template-injection:5'],
  },
  'a component made of markup': {
    code: `import { createApp, h } from 'vue';
export function mount(element: Element, title: string) {
  createApp({ template: \`<section><h2>\${title}</h2><slot /></section>\` }).mount(element);
}`,
    expected: ['no-template-injection:3'],
  },
};
