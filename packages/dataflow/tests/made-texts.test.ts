import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const run = (body: string) =>
  uses(`import { run } from 'toy-shell';\n${body}`).map((line) =>
    line.replace('toy-shell.run: ', ''),
  );

describe('a text is found that', () => {
  it.each([
    ['a getter gives', `class A { get c() { return 'ls ' + x; } } run(new A().c);`],
    ['a getter of an object gives', `const o = { get c() { return 'ls ' + x; } }; run(o.c);`],
    ['a static block sets', `class A { static c; static { this.c = 'ls ' + x; } } run(A.c);`],
    ['toString gives', `class A { toString() { return 'ls ' + x; } } run(String(new A()));`],
    ['valueOf gives', `const o = { valueOf: () => 'ls ' + x }; run('' + o);`],
    [
      'Symbol.toPrimitive gives',
      `const o = { [Symbol.toPrimitive]() { return 'ls ' + x; } }; run(\`\${o}\`);`,
    ],
    ['toJSON gives', `const o = { toJSON: () => 'ls ' + x }; run(JSON.parse(JSON.stringify(o)));`],
    ['a loop builds', `let c = ''; for (const part of ['ls ', x]) c += part; run(c);`],
    [
      'a loop builds by index',
      `const l = ['ls ', x]; let c = ''; for (let i = 0; i < 2; i++) c += l[i]; run(c);`,
    ],
    ['forEach builds', `let c = ''; ['ls ', x].forEach((part) => { c += part; }); run(c);`],
    ['is built of its letters', `let c = ''; for (const letter of 'ls ' + x) c += letter; run(c);`],
    ['is spread and joined', `run([...('ls ' + x)].join(''));`],
    ['a list is as a text', `run(String(['ls ' + x]));`],
    ['a set holds', `run([...new Set(['ls ', x])].join(''));`],
    ['is added to a set', `const s = new Set(['ls ']); s.add(x); run([...s].join(''));`],
    ['pairs hold', `run(Object.fromEntries([['c', 'ls ' + x]]).c);`],
    [
      'a definition gives',
      `const o = {}; Object.defineProperty(o, 'c', { value: 'ls ' + x }); run(o.c);`,
    ],
    [
      'definitions give',
      `const o = {}; Object.defineProperties(o, { c: { value: 'ls ' + x } }); run(o.c);`,
    ],
    ['is added under another name', `const l = ['ls ']; const m = l; m.push(x); run(l.join(''));`],
    [
      'is added and read under another',
      `const l = ['ls ']; const m = l; m.push(x); run(m.join(''));`,
    ],
    ['a prototype holds', `run(Object.create({ c: 'ls ' + x }).c);`],
    ['an element at the end is', `run(['a', 'ls ' + x].at(-1));`],
    ['a generator gives next', `function* g() { yield 'ls ' + x; } run(g().next().value);`],
    ['flatMap makes', `run(['ls ', x].flatMap((a) => [a]).join(''));`],
    ['then and finally give', `Promise.resolve('ls ' + x).finally(f).then((c) => run(c));`],
  ])('%s: %s', (_what, body) => {
    expect(run(body)).toEqual(['ls {x: unknown}']);
  });

  it('a promise of ours is resolved with', () => {
    const body = `const c = await new Promise((resolve) => resolve('ls ' + x)); run(c);`;
    expect(run(body)[0]).toMatch(/^ls \{x: unknown\}/);
  });
});

describe('what only looks like it stays apart', () => {
  it.each([
    ['another element', `run(['ls ' + x, 'a'].at(-1));`, 'a'],
    [
      'a loop over constants',
      `let c = ''; for (const part of ['ls ', '-l']) c += part; run(c + x);`,
      'ls -l{x: unknown}',
    ],
    ['a list of numbers', `run('kill ' + l.map(Number));`, 'kill {Number: number}'],
    [
      'the instance, in a static block',
      `class A { c = 'ls'; static { this.c = x; } } run(new A().c);`,
      'ls',
    ],
    ['a static field, as compilers write it', `class A { go() { run(A.c); } } A.c = 'ls';`, 'ls'],
    [
      'a static field that gets something else later',
      `class A { go() { run(A.c); } } A.c = 'ls'; export function set(o) { A.c = o; }`,
      'ls | {A.c: exposed}',
    ],
    [
      'a field of an instance',
      `class A {} export function go(a = new A()) { a.c = 'ls'; run(a.d); }`,
      '{a.d: exposed}',
    ],
    ['an object without words of its own', `run('' + { a: x });`, '{{ a: x }: unknown}'],
  ])('%s: %s', (_what, body, text) => {
    expect(run(body)).toEqual([text]);
  });
});
