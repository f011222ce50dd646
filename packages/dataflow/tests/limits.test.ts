import { expect, it } from 'vitest';
import { uses } from './toy.js';

const shell = `import { run } from 'toy-shell';`;

// Each is a limit of LIMITS.md. A failure here is good news: the limit is gone, remove it there too.
it.for([
  ['D1', `${shell} const m = new Map([['a', run]]); m.get('a')('ls');`, []],
  [
    'D4',
    `${shell} const q = [b].reduce((t, x) => t + x, ''); run(q);`,
    ['toy-shell.run: {q: unknown}'],
  ],
  ['D5', `${shell} if (/^a$/.test(b)) run(b);`, ['toy-shell.run: {b: unknown}']],
  ['D6', `${shell} let s = 'a'; if (c) s += ' b'; run(s);`, ['toy-shell.run: a b']],
  [
    'D7',
    `${shell} const S = new Set(['a']); S.add(x); export const f = (y) => { if (S.has(y)) run(y); };`,
    ['toy-shell.run: a'],
  ],
  ['D8', `${shell} export class A { c = 'ls'; go() { run(this.c); } }`, ['toy-shell.run: ls']],
] as const)('%s: %s', ([, code, lines]) => {
  expect(uses(code)).toEqual(lines);
});
