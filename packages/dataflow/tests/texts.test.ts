import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const run = (body: string) =>
  uses(`import { run, quote } from 'toy-shell';\n${body}`).map((line) =>
    line.replace('toy-shell.run: ', ''),
  );

describe('a text keeps its shape', () => {
  it.each([
    [`run(('-ls ' + x).slice(1));`, 'ls {x: unknown}'],
    [`run(('-ls ' + x).substring(1));`, 'ls {x: unknown}'],
    [`run(('-ls ' + x).substr(1, 100));`, 'ls {x: unknown}'],
    [`run(('ls ' + x).slice(0, 2));`, 'ls'],
    [`run('a-b-c'.slice(2, -2));`, 'b'],
    [`run(('ls  ' + x).replace(/\\s+/g, ' '));`, 'ls {x: unknown log-line}'],
    [`run(('ls % ' + x).replace('%', '-l'));`, 'ls -l {x: unknown}'],
    [`run(('ls % ' + x).replace('%', () => y));`, 'ls {y: unknown} {x: unknown}'],
    [`run('ls %'.replace(/%/, (mark) => '-l ' + x));`, 'ls -l {x: unknown}'],
    [
      `run(('ls  ' + quote(x)).replace(/\\s+/g, ' '));`,
      'ls {quote(x): unknown shell-word log-line}',
    ],
    [`run(('LS ' + x).toLowerCase());`, 'ls {x: unknown}'],
    [`run(('ls ' + x).padEnd(80));`, 'ls {x: unknown}'],
    [`run(('ls ' + x).repeat(1));`, 'ls {x: unknown}'],
    [`run('-'.repeat(3));`, '---'],
    [`run(('ls ' + x).split(' ').join(' '));`, 'ls {x: unknown}'],
    [`const e = btoa('ls ' + x); run(atob(e));`, 'ls {x: unknown}'],
    [`run(decodeURIComponent(encodeURIComponent('ls ' + x)));`, 'ls {x: unknown}'],
    [`run(Buffer.from('ls ' + x).toString('utf8'));`, 'ls {x: unknown}'],
    [
      `import { Buffer as B } from 'node:buffer'; const b = B.from('ls ' + x).toString('base64'); run(B.from(b, 'base64').toString());`,
      'ls {x: unknown}',
    ],
    [`run(new TextDecoder().decode(new TextEncoder().encode('ls ' + x)));`, 'ls {x: unknown}'],
    [`const o = JSON.parse(JSON.stringify({ c: 'ls ' + x })); run(o.c);`, 'ls {x: unknown}'],
  ])('%s', (body, text) => {
    expect(run(body)).toEqual([text]);
  });
});

describe('a text that is changed in an unknown way', () => {
  it.each([
    [`run('ls ' + x.slice(1));`, 'ls {x.slice(1): unknown}'],
    [`run(('ls ' + x).slice(-4));`, `{('ls ' + x).slice(-4): unknown}`],
    [`run(('ls ' + x).slice(n));`, `{('ls ' + x).slice(n): unknown}`],
    [`run(('ls ' + x).replace(x, '*'));`, `{('ls ' + x).replace(x, '*'): unknown}`],
    [`run(atob('ls ' + x));`, `{atob('ls ' + x): unknown}`],
    [
      `run(JSON.parse(JSON.stringify({ c: x }), f).c);`,
      `{JSON.parse(JSON.stringify({ c: x }), f).c: unknown}`,
    ],
    [`run(('ls ' + x).split(' ').reverse().join(' '));`, `{('ls ' + x).split(' '): unknown}`],
  ])('is not taken for the same: %s', (body, text) => {
    expect(run(body)).toEqual([text]);
  });

  it.each([
    [`run(('ls ' + quote(x)).replace(/'/g, ''));`, 'ls {quote(x): unknown}'],
    [`run(('ls ' + quote(x)).replaceAll(' ', '\\n'));`, 'ls\n{quote(x): unknown}'],
    [`run(('ls ' + quote(x)).replaceAll(' ', y));`, 'ls{y: unknown}{quote(x): unknown}'],
  ])('is not safe any more: %s', (body, text) => {
    expect(run(body)).toEqual([text]);
  });
});

describe('what compiled modules keep in `exports`', () => {
  it.each([
    [
      `exports.a = exports.b = void 0; exports.a = 'ls'; exports.b = x; run(exports.a + exports.b);`,
      'ls{exports.b: unknown}',
    ],
    [`module.exports.a = 'ls'; run(exports.a);`, 'ls'],
    [
      `exports.a = 'ls'; function f() { exports.a = y; } run(exports.a);`,
      'ls | {exports.a: unknown}',
    ],
    [`exports.a += 'ls'; run(exports.a);`, '{exports.a: unknown}'],
    [
      `const a = (exports) => { exports.a = 'ls'; }; const b = (exports) => { run(exports.a); };`,
      '{exports.a: unknown}',
    ],
    [`exports.a = exports.b; exports.b = exports.a; run(exports.a);`, '{exports.a: unknown}'],
  ])('%s', (body, text) => {
    expect(run(body).join(' | ')).toBe(text);
  });

  it('proves what a regular expression kept there lets through', () => {
    const [text] = run(
      'exports.ID = /^[a-f]+$/; function f(x) { if (exports.ID.test(x)) run(x); }',
    );
    expect(text).toMatch(/^\{x: unknown shell-word /);
  });
});
