import type { Source } from './timing.ts';

/** Programs that a slow analysis chokes on. Each ends in a dangerous call, so the analysis has work. */
export function pathologicalPrograms(): (Source & { readonly name: string })[] {
  return [
    program('20,000 lines', lines(2000)),
    program('one expression of 3,000 concatenations', concatenations(1500)),
    program('1,000 chained calls', chainedCalls(1000)),
    program('2,000 else-ifs', elseIfs(2000)),
    program('an alias chain of 3,000', aliases(3000)),
    program('a text grown in 3,000 statements', grownText(3000)),
    program('a string appended to 2,000 times', appended(2000)),
    program('a switch of 1,000 cases in a loop', switchInLoop(1000)),
    program('300 functions that call each other', callingEachOther(300)),
    program('a minified bundle of 2 MB', minified(2_000_000)),
  ];
}

const load = "const { exec } = require('node:child_process');\n";

function program(name: string, text: string) {
  return { name, path: 'program.cjs', text };
}

const repeat = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Ten lines per function, each with a call. */
function lines(count: number): string {
  const body = (n: number) => `
function work${n}(input, options) {
  const name = options.name ?? 'none${n}';
  const parts = ['ls', name];
  for (const part of input.parts) {
    if (part.length > ${n}) parts.push(part);
  }
  const command = parts.join(' ');
  exec(command);
  return parts.map((part) => part.trim());
}`;
  return load + repeat(count, body);
}

const concatenations = (count: number) =>
  `${load}exports.run = (x) => exec('ls'${repeat(count, (n) => ` + ' ${n} ' + x.a${n}`)});\n`;

const chainedCalls = (count: number) =>
  `${load}exports.run = (x) => exec(x${repeat(count, (n) => `.step${n}(${n})`)});\n`;

const elseIfs = (count: number) =>
  `${load}exports.run = (x) => {\nlet text;\nif (x === -1) text = 'none';\n${repeat(
    count,
    (n) => `else if (x === ${n}) text = 'ls ' + x.a${n};\n`,
  )}exec(text);\n};\n`;

const aliases = (count: number) =>
  `${load}const run0 = exec;\n${repeat(
    count,
    (n) => `const run${n + 1} = run${n};\n`,
  )}exports.run = (x) => run${count}(x);\n`;

const grownText = (count: number) =>
  `${load}exports.run = (x) => {\nconst text0 = 'ls';\n${repeat(
    count,
    (n) => `const text${n + 1} = text${n} + ' ' + x.a${n};\n`,
  )}exec(text${count});\n};\n`;

const appended = (count: number) =>
  `${load}exports.run = (x) => {\nlet text = 'ls';\n${repeat(
    count,
    (n) => `text += ' ' + x.a${n};\n`,
  )}exec(text);\n};\n`;

const switchInLoop = (count: number) =>
  `${load}exports.run = (x) => {\nlet text = '';\nfor (const c of x) {\nswitch (c.kind) {\n${repeat(
    count,
    (n) => `case ${n}: text = text + c.a${n}; break;\n`,
  )}}\nexec(text);\n}\n};\n`;

const callingEachOther = (count: number) =>
  `${load}${repeat(
    count,
    (n) =>
      `function f${n}(a, b) { return a ? f${(n * 7 + 1) % count}(b, a) : f${(n * 13 + 5) % count}(a + b, ${n}); }\n`,
  )}exports.run = (x) => exec(f0(x, 'ls'));\n`;

/** What a bundler and a minifier leave: one line, short names, modules in an object. */
function minified(size: number): string {
  const modules: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const text = minifiedModule(n);
    modules.push(text);
    length += text.length + 1;
  }
  return `(()=>{var e={${modules.join(',')}},t={};function r(n){var i=t[n];if(void 0!==i)return i.exports;var o=t[n]={exports:{}};return e[n](o,o.exports,r),o.exports}r(0)})();`;
}

function minifiedModule(n: number): string {
  const danger = n % 50 === 0 ? `i=require("child_process");t.z=e=>i.exec("ls "+e);var ` : '';
  return `${n}:(e,t,r)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var ${danger}o=r(${n + 1}),s=function(){function e(e,t){this.a=e,this.b=t||{},this.c=[]}return e.prototype.d=function(e){for(var t=0,n=this.c;t<n.length;t++){var r=n[t];if(r.id===e)return r.value||this.b[e]}return null},e.prototype.f=function(e,t){var n=this;return e&&"object"==typeof e?(Object.keys(e).forEach((function(r){n.b[r]=t?t(e[r]):e[r]})),this):(this.a="k"+e+${n},this)},e}();t.g=s,t.h=function(e,t){return void 0===t&&(t=${n}),o.g?new o.g(e,t).d(e)+"-"+t:[e,t].join("/")}}`;
}
