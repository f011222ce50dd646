import { describe, expect, it } from 'vitest';
import { canReachSinks, stepsOf, uses } from './toy.js';

/** What is found by the name of what is called or written, and not by following what leads to it. */
describe('finds by name', () => {
  it.for([
    [`toyPage.make('code').put(x);`, 'toyPage.make.put: {x: unknown}'],
    [`const a = toyPage.make('code'); a.content = x;`, 'toyPage.make.content=: {x: unknown}'],
    [
      `class A { constructor() { this.a = window.toyPage.make('code'); } go() { this.a['put'](x); } }`,
      'toyPage.make.put: {x: unknown}',
    ],
    [`toyPage; node.toyAttribute('onopen', x);`, 'toyPage.toyAttribute: onopen'],
    [`toyPage.find().toyAttribute('onopen', x);`, 'toyPage.toyAttribute: onopen'],
  ] as const)('%s', ([code, found]) => {
    expect(canReachSinks(code)).toBe(true);
    expect(uses(code)).toEqual([found]);
  });

  it.for([
    // No constant that is asked for stands in the file
    `toyPage.make(kind).put(x);`,
    `toyPage.find().toyAttribute('title', x);`,
    // Nothing of it is used, or not with the library
    `toyPage.make('code').take(x);`,
    `node.toyAttribute('onopen', x);`,
    `put(x); 'code';`,
  ])('asks nothing of %s', (code) => {
    expect(uses(code)).toEqual([]);
    expect(stepsOf(code)).toBe(0);
  });

  it('is no property of another object', () => {
    expect(uses(`toyPage.make('code'); const o = { content: '' }; o.content = x;`)).toEqual([]);
  });
});

describe('a global', () => {
  it.for([
    [`window.given`, 'untrusted'],
    [`globalThis.given`, 'untrusted'],
    [`given`, 'unknown'],
    [`page.given`, 'unknown'],
  ] as const)('is read as %s: %s', ([read, certainty]) => {
    expect(uses(`eval(${read});`)).toEqual([`eval: {${read}: ${certainty}}`]);
  });

  it.for([
    'declare const eval: any;',
    'declare const eval: { (text: string): void };',
    'declare var eval: typeof execute;',
    'declare function eval(text: string): void;',
  ])('is only told to the compiler by %s', (declaration) => {
    const code = `export {}; ${declaration} eval(x);`;
    expect(uses(code, 'typescript')).toEqual(['eval: {x: unknown}']);
  });

  it.for([
    'declare const eval: Own;',
    'const eval: any = own;',
    'function eval(text: string): void; function eval(text: unknown) {}',
  ])('is none in %s', (declaration) => {
    const code = `export {}; import type { Own } from './own.js'; ${declaration} eval(x);`;
    expect(uses(code, 'typescript')).toEqual([]);
  });
});
