import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-eval.js';

ruleTest('no-eval', rule, {
  valid: [
    // One of a table of functions, wherever it goes
    `import { getOwnPropertyDescriptor as describe } from 'own-property';
     const intrinsics = { array: Array, date: Date, map: Map, run: eval, set: Set, weak: WeakMap };
     export const tell = (name, part) => describe(intrinsics[name], part);`,
    // Compiled to see whether it is a program, and called by nobody
    `export function isProgram(text) { try { new Function(text); return true; } catch { return false; } }`,
    `import vm from 'node:vm'; export function isProgram(text) { try { new vm.Script(text); return true; } catch { return false; } }`,
    `export function isExpression(text) {
       try {
         const compiled = new Function(\`var callback = \${text}\`);
         return typeof compiled === 'function';
       } catch { return false; }
     }`,
    // no-eval-workaround reports it
    `const load = Function('return path => import(path)')();`,
    `page.$eval('a', (node) => node.href);`,
    `client.eval(script, 1);`,
    `function f(eval_) { eval_(x); }`,
    { code: `function eval(x) {} eval(y);`, sourceType: 'script' },
    `class Function {} new Function(x);`,
    `setTimeout(() => run(), 10);`,
    // With a promise it takes the time first
    `import { promisify } from 'node:util'; const sleep = promisify(setTimeout);
     export async function retry(run, { delay = '1s' } = {}) { await sleep(delay); return run(); }`,
    `const util = require('util'); const sleep = util.promisify(setTimeout); module.exports = async (job, { delay = 'a' + job } = {}) => { await sleep(delay); };`,
    `setTimeout(callback, 10);`,
    {
      code: `export function later(task: () => void, code: string) { setTimeout(task, 10); log(code); }`,
      filename: 'a.ts',
    },
    {
      code: `export function later(task: string | (() => void)) { setTimeout(task, 10); }`,
      filename: 'a.ts',
    },
    `function lib() {} lib.run = function (x) { return this.constructor(x).find(); };`,
    `const next = later && function () { go(); }; setTimeout(next);`,
    `setTimeout(run.bind(null, x), 10);`,
    `x instanceof Function;`,
    `typeof eval === 'function';`,
    `const f: Function = g; f();`,
    `Function.prototype.call.call(f);`,
    `JSON.parse(x);`,
    // Left to no-eval-workaround
    `const root = new Function('return this')();`,
    `eval();`,
    `const { load } = eval('require')('../load.js');`,
    `const meta = (0, eval)('import.meta');`,
    // A sandbox, a page, a store: what runs there is not this program
    `import { evaluate } from 'mathjs'; evaluate(formula, { a: 1 });`,
    `import puppeteer from 'puppeteer';
     const page = await (await puppeteer.launch()).newPage();
     await page.evaluate((id) => document.getElementById(id), id);
     await page.evaluate('document.title');
     await page.evaluate(\`window.start(\${JSON.stringify(config)})\`);`,
    `import { createClient } from 'redis'; const client = createClient();
     const script = fs.readFileSync('lock.lua', 'utf8'); client.eval(script, { keys: [key] });`,
    `import { Worker } from 'node:worker_threads'; new Worker(file, { eval: false });`,
    // Takes functions only
    `setImmediate(task);`,
    `setImmediate(location.hash);`,
    `requestIdleCallback('go()');`,
    // Its name is its own, or its type says what it is
    `setInterval(name, 10);`,
    {
      code: `import type { Chrome } from './fake.js';
             declare const chrome: Chrome; chrome.devtools.inspectedWindow.eval(code);`,
      filename: 'a.ts',
    },
    // No program, or one that stood in the page already
    `const script = document.createElement('script');
     script.setAttribute('type', 'importmap');
     script.textContent = '{ "imports": ' + imports + ' }';`,
    `const script = document.createElement('script');
     script.textContent = old.textContent;`,
    `const style = document.createElement('style'); style.textContent = location.hash;`,
    `const tag = (name) => { const node = document.createElement(name); node.text = text; };`,
    `span.setAttribute('onclick', location.hash);`,
    // What a page of AngularJS says itself
    `angular.module('app').directive('show', ($parse) => ({
       link(scope, element, { show }) { scope.$watch('a.' + show, $parse(show)); },
     }));`,
    `angular.module('app').run(($rootScope, $timeout) => {
       $timeout(() => $rootScope.$apply(() => go(location.hash)));
     });`,
  ],
  invalid: [
    // A table of two
    `import { handOver } from 'other-file'; const two = { run: eval, date: Date }; export const tell = (name) => handOver(two[name]);`,
    `import { promisify } from 'node:util'; const run = promisify(eval); export const f = (text) => run(text);`,
    `const later = setTimeout; export const f = (name) => later('run("' + name + '")', 10);`,
    // The line of the call tells what happens here
    `exports.compile = (source) => new Function(
       'view',
       'helpers',
       'let output = "";' +
         'output += "' + source + '";' +
         'return output;',
     );`,
    // Compiled, and then called, handed on, or kept for others
    `export function run(text) { try { const compiled = new Function(text); if (typeof compiled === 'function') compiled(); } catch {} }`,
    `export function make(text) { try { const compiled = new Function(text); return compiled; } catch {} }`,
    `export const compiled = new Function(text);`,
    `export function run(text) { new Function(text); }`,
    `export function run(text) { try { new Function(text)(); } catch {} }`,
    `import vm from 'node:vm'; export function run(text) { try { const script = new vm.Script(text); script.runInThisContext(); } catch {} }`,
    `import vm from 'node:vm'; export function run(text) { try { vm.runInThisContext(text); } catch {} }`,
    `eval(x);`,
    // Not the JSON of the language
    `import puppeteer from 'puppeteer';
     const JSON = { stringify: (value) => value };
     const page = await (await puppeteer.launch()).newPage();
     await page.evaluate(\`window.start(\${JSON.stringify(config)})\`);`,
    `export function calculate(formula) {
       return eval('(' + formula + ')');
     }`,
    `eval('1 + 1');`,
    // What is loaded could be anything, and what it does would not be seen
    `eval('require')('child_process').exec(command);`,
    `const load = eval('require'); load('./own.js');`,
    `(0, eval)(x);`,
    `globalThis.eval(x);`,
    `const e = eval; e(x);`,
    `new Function('a', body);`,
    `Function(body)();`,
    { code: `export function later(code: string) { setTimeout(code, 10); }`, filename: 'a.ts' },
    `setTimeout('refresh()', 10);`,
    `setTimeout("lib.poll('users', 5, true);", 10);`,
    // Several statements, or a name taken from a value: no function can be suggested
    `setTimeout('a(); b()', 10);`,
    // Data in parentheses or after \`return\`
    `const data = eval(\`(\${response})\`);`,
    `const data = new Function('return ' + response)();`,
    `const data = eval(jsonText);`,
    `const data = eval('[' + response + ']');`,
    `setInterval('poll(' + id + ')', 10);`,
    `import vm from 'node:vm'; vm.runInNewContext(script);`,
    `import { Script } from 'vm'; new Script(source);`,
    `sources.map(eval);`,
    // Put together from values, where a whole program would be fine
    `import { evaluate } from 'mathjs'; evaluate(\`\${price} * 2\`);`,
    `import puppeteer from 'puppeteer';
     const page = await (await puppeteer.launch()).newPage();
     await page.evaluate('window.start("' + name + '")');`,
    `import genfun from 'generate-function';
     const line = genfun('function (a) {')('return a.%s', name)('}'); export default line.toFunction();`,
    `import { Worker } from 'node:worker_threads'; new Worker(\`run(\${x})\`, { eval: true });`,
    // A window of the program
    `const child = window.open(); child.eval(text);`,
    `window.setInterval(window.name, 10);`,
    `window.onmessage = (event) => { setTimeout(event.data, 0); };`,
    {
      code: `declare const chrome: any; chrome.devtools.inspectedWindow.eval(\`show("\${id}")\`);`,
      filename: 'a.ts',
    },
    // The text of a script
    `const script = document.createElement('script');
     script.type = 'module';
     script.textContent = \`start("\${name}")\`;`,
    `class Loader {
       constructor() { this.script = document.createElement('script'); }
       load(text) { this.script.append(document.createTextNode('start(' + location.hash + ')')); }
     }`,
    `document.querySelector('a').setAttribute('onClick', \`go(\${location.search})\`);`,
    // Expressions of AngularJS
    `angular.module('app').config(['$routeProvider', (routes) => {
       routes.when('/', { controller: ['$scope', '$routeParams', (scope, { by }) => scope.$watchGroup(['a', by], go)] });
     }]);`,
    `class Search {
       static $inject = ['$scope'];
       constructor(scope) { this.scope = scope; }
       run() { this.scope.$evalAsync(location.hash); }
     }
     angular.module('app').controller('Search', Search);`,
    // A wrapper of the file
    `const run = (source) => eval(source);
     run(location.hash);`,
  ],
  misses: [
    {
      limit: '1',
      code: `import yaml from 'js-yaml'; yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA });`,
    },
    { limit: '2', code: `location.href = 'javascript:' + text;` },
    { limit: '2', code: `document.write('<script>' + text + '</script>');` },
    {
      limit: '2',
      code: `document.body.setAttribute('onclick', 'go("' + name + '")');`,
    },
    {
      limit: '2',
      code: `const script = document.getElementById('start'); script.text = location.hash;`,
    },
    { limit: '4', code: `import { evaluate } from 'mathjs'; evaluate(location.hash);` },
    {
      limit: '4',
      code: `import ivm from 'isolated-vm';
             new ivm.Isolate().createContextSync().evalSync(location.hash);`,
    },
    {
      limit: '5',
      code: `export default class Search { constructor($scope) { $scope.$eval(location.hash); } }`,
    },
    {
      limit: '5',
      code: `angular.module('app').run(['$parse', (p) => p(location.hash)]);`,
    },
  ],
});
