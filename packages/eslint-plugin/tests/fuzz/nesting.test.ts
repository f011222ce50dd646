import { describe, expect, it } from 'vitest';
import { isReadable, survive, type Kind } from './survive.js';

/** Programs that grow in one direction; each makes a recursion or a product of some analysis. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'a long sum': (size) => `eval(${lines(size, () => 'a').join('+')})`,
  'a deep sum': (size) => `eval(${nested(size, 'a + (', 'x', ')')})`,
  'arrays in arrays': (size) => `eval(${nested(size, '[', 'x', ']')})`,
  'objects in objects': (size) => `console.log(${nested(size, '{ a: ', 'password', '}')})`,
  'calls in calls': (size) => `eval(${nested(size, 'f(', 'x', ')')})`,
  'templates in templates': (size) => `eval(${nested(size, '`a${', 'x', '}`')})`,
  'functions in functions': (size) => `eval(${nested(size, '(() => ', 'x', ')()')})`,
  'declarations in declarations': (size) => nested(size, 'function f() {', 'eval(x)', '}'),
  'a chain of calls': (size) => `eval(a${'.b()'.repeat(size)})`,
  'a chain of members': (size) => `eval(a${'?.b'.repeat(size)})`,
  'a chain of choices': (size) => `eval(${'a ? b : '.repeat(size)}c)`,
  'a chain of defaults': (size) => `eval(${lines(size, (at) => `a${at}`).join('||')})`,
  'a chain of concat': (size) => `eval(''${lines(size, (at) => `.concat(a${at})`).join('')})`,
  'a chain of aliases': (size) =>
    `${lines(size, (at) => `let v${at + 1} = v${at};`).join('')} let v0 = eval; v${size}(x);`,
  'a chain of variables': (size) =>
    `let v0 = a;${lines(size, (at) => `let v${at + 1} = v${at} + 'x';`).join('')}eval(v${size})`,
  'a chain of functions': (size) =>
    `function f0(x) { return x; }
     ${lines(size, (at) => `function f${at + 1}(x) { return f${at}(x) + f${at}(x); }`).join('')}
     eval(f${size}(y))`,
  'a chain of wrappers': (size) =>
    `function f0(x) { eval(x); }
     ${lines(size, (at) => `function f${at + 1}(x) { f${at}(x); f${at}(x); }`).join('')}
     f${size}(y)`,
  'a chain of classes': (size) =>
    `class A0 {} ${lines(size, (at) => `class A${at + 1} extends A${at} {}`).join('')}
     new A${size}().a(x); A${size}.b(y);`,
  'a chain of spreads': (size) =>
    `const o0 = { a: eval };
     ${lines(size, (at) => `const o${at + 1} = { ...o${at}, ...o${at}, ...o${at} };`).join('')}
     o${size}.a(x); o${size}.b(y);`,
  'patterns in patterns': (size) => `const ${nested(size, '{ a: ', 'b', '}')} = c; eval(b);`,
  elements: (size) => `const ${nested(size, '[', 'b', ']')} = c; eval(b);`,
  blocks: (size) => nested(size, '{', 'eval(x)', '}'),
  markup: (size) => `x = ${nested(size, '<a>', '{eval(y)}', '</a>')}`,
  'text that grows': (size) =>
    `let s = '';${lines(size, (at) => `if (a${at}) s += 'b' + c${at};`).join('')}eval(s)`,
  'a list that grows': (size) =>
    `const a = [];${lines(size, (at) => `a.push(x${at});`).join('')}eval(a.join())`,
  'an object that grows': (size) =>
    `const o = {};${lines(size, (at) => `o.k${at + 1} = { p: o.k${at} };`).join('')}console.log(o)`,
  'a table': (size) =>
    `const t = { ${lines(size, (at) => `k${at}: 'v${at}'`).join()} };
     require('child_process').exec(t[a] + t[b] + t[c] + t[d])`,
  'cases of a switch': (size) =>
    `let s; switch (k) { ${lines(size, (at) => `case ${at}: s = 'v${at}'; break;`).join('')} }
     require('child_process').exec(s + s + s + s)`,
  'calls of one function': (size) =>
    `function f(x) { eval(x); } ${lines(size, (at) => `f(a${at});`).join('')}`,
};

const small: Kind = { typed: true, filename: 'a.tsx', sourceType: 'script' };
const large: Kind = { typed: false, filename: 'a.jsx', sourceType: 'script' };

describe.for(Object.entries(shapes))('%s', { timeout: 60_000 }, ([, program]) => {
  it('survives in every size that ESLint survives', () => {
    expect(survive(program(30), small)).toBe(true);
    const sizes = [150, 400].map(program).filter((code) => isReadable(code, large));
    expect(sizes.length).toBeGreaterThan(0);
    for (const code of sizes) expect(survive(code, large)).toBe(true);
  });
});

function nested(size: number, open: string, inner: string, close: string): string {
  return open.repeat(size) + inner + close.repeat(size);
}

function lines(size: number, line: (at: number) => string): readonly string[] {
  return Array.from({ length: size }, (_, at) => line(at));
}
