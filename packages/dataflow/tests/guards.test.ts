import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const program = (body: string) =>
  `import { run } from 'toy-shell';\nexport const f = (x, o) => { ${body} };`;
const line = (body: string) => uses(program(body)).join('\n');

describe('a test limits what comes after it', () => {
  it.each([
    [`if (x !== 'a' && x !== 'b') throw e; run(x);`, 'a | b'],
    [`if (!(x === 'a' || x === 'b')) return; run(x);`, 'a | b'],
    [`if (['a', 'b'].indexOf(x) === -1) return; run(x);`, 'a | b'],
    [`if (['a'].includes(x) === false) return; run(x);`, 'a'],
    [`const ok = ['a'].includes(x); if (ok) run(x);`, 'a'],
    [`const M = { a: 1 }; if (!M[x]) return; run(x);`, 'a'],
    [`const M = new Map([['a', 1]]); if (M.has(x)) run(x);`, 'a'],
    [`const is = (y) => ['a'].includes(y); if (is(x)) run(x);`, 'a'],
    [`if (x === 'a') o(); else return; run(x);`, 'a'],
    [`if (o) return; else if (x !== 'a') return; run(x);`, 'a'],
    [`function check(y) { if (!['a'].includes(y)) throw e; } check(x); run(x);`, 'a'],
    [`let y = x; if (!['a', 'b'].includes(y)) y = 'c'; run(y);`, 'a | b | c'],
    [`if (x.every((y) => ['a'].includes(y))) run(x.join(' '));`, 'a'],
    [`run(x.filter((y) => ['a'].includes(y)).join(' '));`, 'a'],
    [`run(['a', 'b'].find((y) => y === x));`, 'a | b | undefined'],
    [`run(new Map([['k', 'a']]).get(x) ?? 'b');`, "{new Map([['k', 'a']]).get(x): unknown} | b"],
    [`const M = new Map([['k', 'a']]); run(M.get(x));`, 'a | undefined'],
    [`for (const k in { a: 1, b: 2 }) run(k);`, 'a | b'],
    [`run(Object.entries({ a: 'b' }).map(([k, v]) => k + v).join(' '));`, 'ab'],
    [`run('-a '.repeat(x));`, '-a '],
    [`if (x !== 'a') process.exit(1); run(x);`, 'a'],
    [
      `function fail(m) { const e = new Error(m); throw e; } if (x !== 'a') fail('b'); run(x);`,
      'a',
    ],
    [
      `function note(m) { if (m) return; throw o; } if (x !== 'a') note('b'); run(x);`,
      '{x: exposed}',
    ],
    [`async function fail() { throw o; } if (x !== 'a') fail(); run(x);`, '{x: exposed}'],
    [`if (x !== 'a') o.fail(); run(x);`, '{x: exposed}'],
    [`while (x !== 'a') x = o.next(x); run(x);`, 'a'],
    [`do { x = o.next(x); } while (!['a', 'b'].includes(x)); run(x);`, 'a | b'],
    [`while (x !== 'a') { if (o.late) break; x = 'b'; } run(x);`, '{x: exposed} | b'],
    [`while (x !== 'a') x = o.next(x); x = 'b'; run(x);`, 'b'],
    [`run(5 * 1024 * 1024);`, '5242880'],
    [`const size = 2 ** 10; run(size << 1);`, '2048'],
    [`if (x !== 'a') { const process = o; process.exit(1); } run(x);`, '{x: exposed}'],
    [`const p = { k: 'a' }; Object.assign(p, { k: 'b' }); run(p.k);`, 'a | b'],
    [`{ const Object = o; const p = { k: 'a' }; Object.assign(p, { k: 'b' }); run(p.k); }`, 'a'],
    [`run(['a', 'b'].reduce((all, y) => all + y, 'c'));`, 'cab'],
  ])('%s', (body, texts) => {
    expect(line(body)).toBe(`toy-shell.run: ${texts}`);
  });
});

it.each([
  [`import process from 'node:process';`, 'a'],
  [`const process = require('process');`, 'a'],
  [`import process from './my-process.js';`, '{x: exposed}'],
])('the program ends only by the real `process`: %s', (binding, texts) => {
  const code = `${binding}\n${program(`if (x !== 'a') process.exit(1); run(x);`)}`;
  expect(uses(code).join('\n')).toBe(`toy-shell.run: ${texts}`);
});

describe('an expression limits the characters', () => {
  it.each([
    [`if (/^[a-z]+$/.test(x)) run(x);`, 'shell-word argument sql-identifier sql-quoted log-line'],
    [`const R = /^[\\w-]+$/; if (!R.test(x)) return; run(x);`, 'shell-word sql-quoted log-line'],
    [`if (x.match(/^(?:a|b)+$/i) === null) throw e; run(x);`, 'shell-word argument sql-identifier'],
    [`const m = /^[a-z]$/.exec(x); if (!m) return; run(x);`, 'shell-word argument sql-identifier'],
    [`run(x.replace(/[^a-z]/g, ''));`, 'shell-word argument sql-identifier'],
    [`run(x.replace(/\\r|\\n/g, ' '));`, 'log-line'],
    [`run(x.replace(/\\r\\n|\\n/g, ' '));`, 'log-line'],
    [`run(x.replaceAll('\\n', ' '));`, 'log-line'],
    [`run(x.split(/\\r?\\n/)[0]);`, 'log-line'],
    [`run(encodeURIComponent(x));`, 'log-line'],
    [`run(JSON.stringify(o));`, 'log-line'],
  ])('%s', (body, safe) => {
    expect(line(body)).toContain(safe);
    expect(line(body)).toContain('exposed');
  });

  it('to what is left in the form of an address', () => {
    expect(line('run(new URLSearchParams({ x }).toString());')).toContain('log-line html');
    expect(line('run(new URLSearchParams({ x }).get("x"));')).not.toContain('log-line');
  });

  it('to digits, which is as good as a number', () => {
    expect(line(`if (!/^\\d{1,9}$/.test(x)) return; run(x);`)).toContain('x: number');
  });
});

describe('a source of one line', () => {
  const of = (body: string) =>
    uses(
      `import web from 'toy-web'; import { run } from 'toy-shell'; web().use((o) => { ${body} });`,
    );

  it.each([
    'run(o.address);',
    'run(o.address.path);',
    'run(new URL(o.text).pathname);',
    `run(o.header('host').split(',')[0]);`,
    'const { path } = o.address; run(path);',
    'for (const x of Object.values(o.address)) run(x);',
  ])('has no line breaks: %s', (body) => {
    expect(of(body).join()).toContain('log-line');
  });

  it.each([
    'run(o.text);',
    'run(o.address.query.name);',
    'run(decodeURIComponent(o.address));',
    `run(new URL(o.address).searchParams.get('x'));`,
    'run(JSON.parse(o.address).x);',
    `run(o.text.split('\\n').join('\\n '));`,
  ])('has them when it is decoded, or said so: %s', (body) => {
    expect(of(body).join()).toContain('untrusted');
    expect(of(body).join()).not.toContain('log-line');
  });
});

it('takes what comes one by one for what the models say of it', () => {
  const code = `import web from 'toy-web'; import { run } from 'toy-shell'; web().use(async (o) => { for await (const x of o) run(x); });`;
  expect(uses(code).join()).toContain('untrusted');
});

describe('a test says nothing', () => {
  it.each([
    ['without anchors', `if (/[a-z]+/.test(x)) run(x);`],
    ['of one line of several', `if (/^[a-z]+$/m.test(x)) run(x);`],
    ['that goes on where it stopped', `if (/^[a-z]+$/g.test(x)) run(x);`],
    ['of one alternative only', `if (/^a$|b/.test(x)) run(x);`],
    ['of any text', `if (/^.*$/s.test(x)) run(x);`],
    ['before the value is another one', `let y = o; if (['a'].includes(y)) { y = x; run(y); }`],
    ['before the property is another one', `if (['a'].includes(o.a)) { o.a = x; run(o.a); }`],
    [
      'once the branch that goes on makes it another one',
      `const M = { a: 1 }; if (x in M) x = o; else throw e; run(x);`,
    ],
    ['nor where the other branch goes on', `if (x !== 'a') return; else x = o; run(x);`],
    ['of a list that grows', `const S = new Set(['a']); S.add(o); if (S.has(x)) run(x);`],
    ['of another value', `if (['a'].includes(o)) run(x);`],
    ['that only warns', `if (!['a'].includes(x)) warn(x); run(x);`],
    [
      'in a function that only warns',
      `const c = (y) => { if (y !== 'a') warn(y); }; c(x); run(x);`,
    ],
    ['by replacing once', `run(x.replace(/[^a-z]/, ''));`],
    ['by decoding afterwards', `if (/^[\\w%]+$/.test(x)) run(decodeURIComponent(x));`],
  ])('%s: %s', (_what, body) => {
    expect(line(body)).toMatch(/\{[^{}]*: (?:exposed|unknown)\}/);
  });
});

describe('a test says nothing once the value can be another one', () => {
  const guard = (of: string) => `if (!/^[a-z]+$/.test(${of})) throw 1;`;
  const unlimited = (body: string) => {
    expect(line(body)).toMatch(/\{[^{}]*: (?:exposed|unknown|untrusted)\}/);
  };

  it.each([
    ['because its object is', `${guard('o.n')} o = other(o); run('ls ' + o.n);`],
    ['because an object in between is', `${guard('o.a.n')} o.a = x; run('ls ' + o.a.n);`],
    ['deep in an object', `${guard('o.a.n')} o.a.n = x; run('ls ' + o.a.n);`],
    ['of this', `class A { f() { ${guard('this.n')} this.n = x; run('ls ' + this.n); } }`],
    ['under another name', `${guard('o.n')} const p = o; p.n = x; run('ls ' + o.n);`],
    ['under an earlier name', `const p = o; ${guard('p.n')} o.n = x; run('ls ' + p.n);`],
    ['under an unknown key', `${guard('o.n')} o[k] = x; run('ls ' + o.n);`],
    ['by Object.assign', `${guard('o.n')} Object.assign(o, x); run('ls ' + o.n);`],
    [
      'by a function of this file',
      `const set = (p) => { p.n = x; }; ${guard('o.n')} set(o); run('ls ' + o.n);`,
    ],
    [
      'before a function is called',
      `let m = x; ${guard('m')} setTimeout(() => run('ls ' + m), 1); m = x + ';';`,
    ],
    [
      'by another function, before one is called',
      `let m = x; go((y) => { m = y; }); ${guard('m')} later(() => run('ls ' + m));`,
    ],
  ])('%s: %s', (_what, body) => {
    unlimited(body);
  });

  it.each([
    ['that throws later', `const c = async (y) => { ${guard('y')} }; c(x); run('ls ' + x);`],
    ['that does not begin', `const c = function* (y) { ${guard('y')} }; c(x); run('ls ' + x);`],
    ['that is a promise', `const is = async (y) => y === 'a'; if (is(x)) run('ls ' + x);`],
    ['of a changed one', `const c = (y) => { y = y.trim(); ${guard('y')} }; c(x); run('ls ' + x);`],
  ])('and not by a function %s: %s', (_what, body) => {
    unlimited(body);
  });

  it.each([
    ['it is handed on', `${guard('o.n')} log(o); run('ls ' + o.n);`],
    ['it has another name', `${guard('o.n')} const p = o; log(p.n); run('ls ' + o.n);`],
    ['another property is written', `${guard('o.n')} o.m = x; run('ls ' + o.n);`],
    ['another object is written', `${guard('o.n')} x.n = o.m; run('ls ' + o.n);`],
    ['others are assigned', `${guard('o.n')} Object.assign(o, { m: x }); run('ls ' + o.n);`],
    ['it is written of what it was', `let m = x; ${guard('m')} m = run('ls ' + m);`],
    ['the use is in a function', `const m = x; ${guard('m')} later(() => run('ls ' + m));`],
    ['it is tested under another name', `const m = x; ${guard('m')} const n = m; run('ls ' + n);`],
    [
      'the check is awaited',
      `const c = async (y) => { ${guard('y')} }; await c(x); run('ls ' + x);`,
    ],
  ])('but does when %s: %s', (_what, body) => {
    const code = program(body).replace('(x, o) =>', 'async (x, o) =>');
    expect(uses(code).join()).toContain('shell-word');
  });
});

describe('a library that throws limits what comes after it', () => {
  const limited = (start: string, body: string) =>
    uses(`${start} import { run } from 'toy-shell'; export const f = async (x, o) => { ${body} };`);
  const named = `import check, { ok, match, equal, listed, text, object } from 'toy-check';`;
  const words = `text().like(/^[a-z]+$/)`;

  it.each([
    [named, `check(/^[a-z]+$/.test(x)); run('ls ' + x);`],
    [named, `ok(/^[a-z]+$/.test(x), 'no'); run('ls ' + x);`],
    [named, `check(x && /^[a-z]+$/.test(x)); run('ls ' + x);`],
    [named, `match(x, /^[a-z]+$/); run('ls ' + x);`],
    [`import * as c from 'toy-check';`, `c.match(x, /^[a-z]+$/); run('ls ' + x);`],
    [`const c = require('toy-check');`, `c(/^[a-z]+$/.test(x)); run('ls ' + x);`],
    [`const c = require('toy-check');`, `c.ok(/^[a-z]+$/.test(x)); run('ls ' + x);`],
    [`const { ok: yes } = require('toy-check');`, `yes(/^[a-z]+$/.test(x)); run('ls ' + x);`],
    [named, `${words}.parse(x); run('ls ' + x);`],
    [named, `const y = ${words}.parse(x); run('ls ' + x);`],
    [named, `await ${words}.parseLater(x); run('ls ' + x);`],
    [named, `object({ n: ${words} }).parse(o); run('ls ' + o.n);`],
  ])('%s %s', (start, body) => {
    expect(limited(start, body).join()).toContain('shell-word');
  });

  it.each([`listed(['a', 'b']).parse(x); run(x);`, `check(['a', 'b'].includes(x)); run(x);`])(
    'to what is listed: %s',
    (body) => {
      expect(limited(named, body)).toEqual(['toy-shell.run: a | b']);
    },
  );

  it('to what it equals', () => {
    expect(limited(named, `equal(x, 'a'); run(x);`)).toEqual(['toy-shell.run: a']);
  });

  it.each([
    [named, `check(!/^[a-z]+$/.test(x)); run('ls ' + x);`],
    [named, `match(o, /^[a-z]+$/); run('ls ' + x);`],
    [named, `match(x, /[a-z]+/); run('ls ' + x);`],
    [named, `check(/^[a-z]+$/.test(x)); x = o; run('ls ' + x);`],
    [named, `${words}.parseLater(x); run('ls ' + x);`],
    [named, `${words}.parseTrimmed(x); run('ls ' + x);`],
    [named, `object({ m: ${words} }).parse(o); run('ls ' + o.n);`],
    [`import check from 'other';`, `check(/^[a-z]+$/.test(x)); run('ls ' + x);`],
    [``, `const check = () => {}; check(/^[a-z]+$/.test(x)); run('ls ' + x);`],
    [``, `console.assert(/^[a-z]+$/.test(x)); run('ls ' + x);`],
  ])('but not when it does not throw: %s %s', (start, body) => {
    expect(limited(start, body).join()).not.toContain('shell-word');
  });
});

describe('a write in a closure', () => {
  it.each([
    ['hides those of the functions around it', `let y = x; q(() => { y = 'a'; run(y); });`, 'a'],
    ['hides what a parameter was', `x = 'a'; q(() => run(x));`, 'a'],
  ])('%s: %s', (_what, body, texts) => {
    expect(line(body)).toBe(`toy-shell.run: ${texts}`);
  });

  it.each([
    ['of another function', `let y = 'a'; q(() => { y = x; }); q(() => { run(y); });`],
    ['after the function is made', `let y = x; y = 'a'; q(() => run(y)); y = x;`],
    ['while it waits', `let y = x; q(async () => { y = 'a'; await o; run(y); }); y = x;`],
    [
      'before a function that is called earlier',
      `let y = x; g(); y = 'a'; function g() { run(y); }`,
    ],
    ['in a branch', `let y = x; q(() => { if (o) { y = 'a'; } run(y); });`],
  ])('does not hide one %s: %s', (_what, body) => {
    expect(line(body)).toContain('x');
  });
});

describe('a call that never comes to a place', () => {
  const wrapper = (test: string, ...calls: string[]) =>
    uses(
      `import web from 'toy-web'; import { run } from 'toy-shell'; const go = (c, is) => { ${test} };
       web().use((o) => { ${calls.join(' ')} });`,
    ).join();

  it.each([
    [`if (is) q(() => run(c));`, `go(o.text, null); go('a', 1);`],
    [`if (!is) return; else q(() => run(c));`, `go(o.text, false); go('a', true);`],
    [`is && q(() => run(c));`, `go(o.text, 0); go('a', 1);`],
    [`q(() => (is ? run(c) : 0));`, `go(o.text); go('a', 1);`],
  ])('gives nothing there: %s %s', (test, calls) => {
    expect(wrapper(test, calls)).not.toContain('untrusted');
  });

  it.each([
    [`if (is) q(() => run(c));`, `go(o.text, 1); go('a', null);`],
    [`is = is || 1; if (is) q(() => run(c));`, `go(o.text, null); go('a', 1);`],
    [`if (is || c) q(() => run(c));`, `go(o.text, null); go('a', 1);`],
    [`if (is) return; q(() => run(c));`, `go(o.text, null); go('a', 1);`],
  ])('and gives it where it does: %s %s', (test, calls) => {
    expect(wrapper(test, calls)).toContain('untrusted');
  });
});
