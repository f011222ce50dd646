import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-dynamic-module.js';

ruleTest('no-dynamic-module', rule, {
  valid: [
    // What a bundler puts in the place of `require`
    `var __require = ((x) => typeof require !== 'undefined' ? require : x)(function (x) {
       if (typeof require !== 'undefined') return require.apply(this, arguments);
       throw new Error('Dynamic require of "' + x + '" is not supported');
     });
     const fs = __require('fs');`,
    `import('./a.js');`,
    `require('fs');`,
    `const name = 'fs'; require(name);`,
    `import(ok ? './a.js' : './b.js');`,
    `export function load(input) {
       const lang = ['de', 'en'].includes(input) ? input : 'en';
       return import(\`./locales/\${lang}.js\`);
     }`,
    `import path from 'node:path'; require(path.join(__dirname, 'config.js'));`,
    `import(\`./chunks/\${Number(id)}.js\`);`,
    // A constant package, found from another folder
    // Names of files have no slashes: after a constant folder they stay in it
    `const fs = require('fs'); const path = require('path');
     fs.readdirSync(__dirname).filter((f) => f.endsWith('.js')).forEach((f) => { exports[f] = require(path.join(__dirname, f)); });`,
    `import { readdir } from 'node:fs/promises'; for (const file of await readdir('./routes')) await import(\`./routes/\${file}\`);`,
    `import fs from 'node:fs'; fs.readdir('./routes', (error, files) => { for (const file of files) require('./routes/' + file); });`,
    `import fs from 'node:fs'; for (const { name } of fs.readdirSync('./routes', { withFileTypes: true })) require('./routes/' + name);`,
    `export const load = (name) => { if (!/^[a-z-]+$/.test(name)) throw new Error('no'); return import('./locales/' + name); };`,
    `import { PLUGINS } from './plugins.js'; ['./x.js', ...PLUGINS].forEach((each) => require(each));`,
    `import { createRequire } from 'node:module'; import { pathToFileURL } from 'node:url';
     const entry = createRequire(folder + '/package.json').resolve('eslint');
     await import(pathToFileURL(entry).href);`,
    // The function around brings its own
    `define(function (require) { require(name); });`,
    `function load(require, name) { return require(name); }`,
    // AMD
    `require([first, second], (a, b) => a(b));`,
    `new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });`,
    `const url = new URL('./worker.js', import.meta.url); new Worker(url);`,
    // Left to no-eval
    `import('data:text/javascript,' + text);`,
    `import { Worker } from 'node:worker_threads'; new Worker(text, { eval: true });`,
    // Left to no-untrusted-module
    `import express from 'express'; express().get('/', (req) => require(req.query.name));`,
    `require.resolve(name);`,
    `store.require(name); loader.import(name);`,
  ],
  invalid: [
    // What is handed on, where it is named
    `var __require = ((x) => typeof require !== 'undefined' ? require : x)(function (x) {
       return require.apply(this, arguments);
     });
     export const load = (name) => __require(name);`,
    `function load() { return require.apply(this, arguments); } export const one = (name) => load(name); load('fs');`,
    // Listed, but joined to what is not constant, or to nothing
    `import fs from 'node:fs'; export const load = (folder) => fs.readdirSync(folder).map((file) => require(folder + '/' + file));`,
    `import fs from 'node:fs'; for (const file of fs.readdirSync('./routes')) require(file);`,
    // A test that lets slashes through
    `export const load = (name) => { if (!/^[a-z./]+$/.test(name)) throw new Error('no'); return import('./locales/' + name); };`,
    // Not the URL of the language
    `class URL { constructor(href) { this.href = href; } } export const load = (name) => import(new URL(name, './a/').href);`,
    `import(name);`,
    `require(name);`,
    `export const locale = (lang) => import(\`./locales/\${lang}.js\`);`,
    `import path from 'node:path'; require(path.join(__dirname, 'plugins', name));`,
    // Of the operator
    `require(process.argv[2]);`,
    `import(process.env.CONFIG);`,
    `import { createRequire } from 'node:module'; const load = createRequire(import.meta.url); load(name);`,
    `import Module from 'node:module'; Module._load(name);`,
    `module.require(name);`,
    `const load = require; load(name);`,
    `require(require.resolve(name));`,
    `new Worker(script);`,
    `new Worker(new URL(name, import.meta.url));`,
    `importScripts('a.js', name);`,
    `import { pathToFileURL } from 'node:url'; import(pathToFileURL(file).href);`,
    `import(new URL(name, import.meta.url).href);`,
    // A wrapper of the file is reported at its call
    `function plugin(name) { return require('plugin-' + name); }
     plugin(config.name); plugin('a');`,
  ],
  misses: [
    { limit: '2', code: `names.map(require);` },
    { limit: '3', code: `const file = import.meta.resolve(name);` },
  ],
});
