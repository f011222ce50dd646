import { describe, expect, it } from 'vitest';
import { stepsOf, uses } from './toy.js';

/** A value that someone else can choose is never taken for a constant or a number. */
describe('what is not certain stays unknown', () => {
  const program = (body: string) => `import { run } from 'toy-shell';\n${body}`;

  it.each([
    [
      'a length that a stranger chooses',
      `import web from 'toy-web'; web().get('/', (req) => { run('a ' + req.query.length); });`,
    ],
    [
      'a method of an unknown object that is named as one of a string',
      `run('a ' + client.search(x));`,
    ],
    [
      'a method of an unknown object that is named as one of a number',
      `run('a ' + money.toFixed(2));`,
    ],
    ['a property that a spread may replace', `const o = { c: 'a', ...x }; run(o.c);`],
    [
      'a property that Object.assign may replace',
      `const o = { c: 'a' }; Object.assign(o, x); run(o.c);`,
    ],
    ['an element that is written later', `const l = ['a']; l[0] = x; run(l.join(' '));`],
    ['a property that is written by an unknown name', `const o = { c: 'a' }; o[k] = x; run(o.c);`],
    ['elements that splice brings in', `const l = ['a']; l.splice(0, 0, x); run(l.join(' '));`],
    ['a variable that is only itself', `let a = a; run(a);`],
  ])('%s', (_what, body) => {
    expect(uses(program(body)).join('\n')).toMatch(/unknown|untrusted/);
  });

  it.each([
    ['the length of a list', `const l = ['a', 'b']; run('a ' + l.length);`],
    ['the size of a parameter list', `function f(s) { run('a ' + s.length); }`],
  ])('%s is a number', (_what, body) => {
    expect(uses(program(body)).join('\n')).toMatch(/number/);
  });

  it('doubles a text sixty times without growing', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `const a${at + 1} = a${at} + a${at};`);
    const body = `const a0 = x;\n${lines.join('\n')}\nrun(a60);`;
    expect(uses(program(body)).join('\n').length).toBeLessThan(10_000);
  });
});

describe('a search among objects and classes', () => {
  it.each([
    `class A extends A {} new A().run(x); A.run(x);`,
    `class B extends C {} class C extends B {} new B().run(x); C.run(x);`,
    `const a = { ...b }, b = { ...a }; a.run(x);`,
  ])('ends in a circle: %s', (code) => {
    expect(uses(`${code} import { run } from 'toy-shell'; run('a');`)).toHaveLength(1);
  });

  it('looks at each object once', () => {
    const lines = Array.from({ length: 30 }, (_, at) => {
      const spread = `...o${at}, ...p${at}`;
      return `const o${at + 1} = { ${spread} }; const p${at + 1} = { ${spread} };`;
    });
    const first = `import { run } from 'toy-shell'; const o0 = { run }, p0 = {};`;
    expect(uses(`${first}\n${lines.join('\n')}\no30.run(x);`)).toHaveLength(1);
  });
});

describe('a file that can reach no sink', () => {
  it.each([
    `module.exports = (path) => path.join(process.cwd(), 'toy-web');`,
    `import web from 'toy-web'; web().get('/', (req) => req.query.id);`,
  ])('costs no step of the analysis: %s', (code) => {
    expect(stepsOf(code)).toBe(0);
  });

  it('is told from one that can', () => {
    expect(stepsOf(`require('toy-shell').run(x);`)).toBeGreaterThan(0);
  });
});

describe('values that depend on each other', () => {
  it('keep what comes into the cycle', () => {
    const code = `import { run } from 'toy-shell';
      export const f = (x) => { let a = 'a', b = 'b'; while (go()) { run(a); a = b; b = a + x; } run(b); };`;
    expect(uses(code).every((line) => line.includes(': exposed'))).toBe(true);
  });

  it('are found in reasonable time', () => {
    const names = Array.from({ length: 40 }, (_, at) => `v${at}`);
    const writes = names.map(
      (name, at) => `${name} = v${(at + 1) % 40} + v${(at + 7) % 40} + v${(at + 13) % 40};`,
    );
    const code = `import { run } from 'toy-shell'; let ${names.join(',')};
      while (go()) { ${writes.join('\n')} run(v0); }`;
    expect(stepsOf(code)).toBeLessThan(20_000);
  });

  it('and towers of wrappers end', () => {
    const levels = Array.from(
      { length: 4 },
      (_, at) =>
        `function f${at + 1}(x) { ${Array.from({ length: 40 }, () => `f${at}(x + 'a');`).join(' ')} }`,
    );
    const code = `import { run } from 'toy-shell'; function f0(x) { run(x); } ${levels.join('\n')} f4(y);`;
    expect(uses(code, 'espree').length).toBeLessThanOrEqual(100);
  });
});

describe('very many writes', () => {
  const many = (line: (at: number) => string) => Array.from({ length: 600 }, (_, at) => line(at));

  it.each([
    ['of a text that doubles', many((at) => `x = x + x + b${at};`)],
    ['of a text that is replaced', many((at) => `x = x.replace('a${at}', b);`)],
    ['of a property', [`const o = {};`, ...many((at) => `o.k${at + 1} = { p: o.k${at} };`)]],
  ])('%s do not multiply the work', (_what, lines) => {
    const code = `import { run } from 'toy-shell'; export const f = (x, b) => { ${lines.join('\n')} run(x); };`;
    expect(stepsOf(code)).toBeLessThan(15_000);
    expect(uses(code, 'espree').join('\n')).toMatch(/exposed|unknown/);
  });
});

describe('twice as many writes', () => {
  const twice = (write: (at: number) => string) => {
    const of = (count: number) => {
      const lines = Array.from({ length: count }, (_, at) => write(at));
      return stepsOf(
        `import { run } from 'toy-shell'; const l = []; let s = 'ls'; ${lines.join('\n')} run(s + l.join(' '));`,
      );
    };
    return of(1600) / of(800);
  };

  it.each([
    ['to a list', (at: number) => `l.push('a' + x[${at}]);`],
    ['of a text that is replaced', () => `s = s.replace('a', x.b);`],
    ['of a text before each use', (at: number) => `if (x.a${at}) s += x.b; run(s);`],
  ])('%s take no more than twice the steps', (_what, write) => {
    expect(twice(write)).toBeLessThan(2.1);
  });
});
