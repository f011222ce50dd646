import { describe, expect, it } from 'vitest';
import { stepsOf, uses } from './toy.js';

const shell = `import { run } from 'toy-shell';`;

describe('a sink is found where it arrives through', () => {
  it.for([
    `class A { go = run; } function f({ go }) { go(x); } f(new A());`,
    `const tools = {}; tools[key] = run; tools.other(x);`,
    `function* all() { yield run; } for (const each of all()) each(x);`,
    `try { throw run; } catch (found) { found(x); }`,
    `const tag = (parts, f) => f(x); tag\`a\${run}\`;`,
    `function last() { return arguments[0](x); } last(run);`,
    `const o = { set it(f) { f(x); } }; o.it = run;`,
    `function outer(done) { done(null, run); } outer((error, f) => f(x));`,
    `const list = []; list.push(run); list.forEach((f) => f(x));`,
    `const find = () => run; const get = { find }; get.find()(x);`,
    `new Promise((resolve) => resolve(run)).then((f) => f(x));`,
  ])('%s', (code) => {
    expect(uses(`${shell} ${code}`).join('\n')).toContain('toy-shell.run: {x: unknown}');
  });
});

it('asks only calls that something dangerous can have come to', () => {
  const others = Array.from(
    { length: 200 },
    (_, at) => `items.map((each) => each.get(${at}).name());`,
  );
  expect(stepsOf(`${shell} run('ls'); ${others.join('\n')}`)).toBeLessThan(10);
});

it('is found where the constructor of TypeScript declares a field', () => {
  const code = `${shell} class A { constructor(private f) {} go() { this.f(x); } } new A(run);`;
  expect(uses(code, 'typescript')).toContain('toy-shell.run: {x: unknown}');
});
