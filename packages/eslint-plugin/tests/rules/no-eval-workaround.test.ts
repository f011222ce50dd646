import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-eval-workaround.js';

ruleTest('no-eval-workaround', rule, {
  valid: [
    `const root = globalThis;`,
    `Function('return this.a')();`,
    `new Function('a', 'return b')();`,
    `eval('1 + 1');`,
    `Function('return (a) => import(b + a)')();`,
    `class Function {} new Function('return this')();`,
    `new Function('a, b = steal()', 'return import(a)');`,
    `const load = eval('require');`,
    `eval('require')('child_process').exec(x);`,
    `eval('import.meta.resolve(x)');`,
  ],
  invalid: [
    `const root = Function('return this')();`,
    `const root = freeGlobal || freeSelf || Function('return this')();`,
    `const root = (0, eval)('this');`,
    `const root = new Function("'use strict'; return this;").call(x);`,
    `const load = new Function('specifier', 'return import(specifier)'); load(x);`,
    `const load = eval('(url) => import(url)');`,
    `const load = Function('return path => import(path)')();`,
    `Function('return import("node:fs")')();`,
    `const { load } = eval('require')('../../load.js');`,
    `const meta = (0, eval)('import.meta');`,
    `const here = new Function('return import.meta.url')();`,
  ],
});
