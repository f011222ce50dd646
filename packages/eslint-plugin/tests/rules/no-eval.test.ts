import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-eval.js';

ruleTest('no-eval', rule, {
  valid: [
    `page.$eval('a', (node) => node.href);`,
    `client.eval(script, 1);`,
    `function f(eval_) { eval_(x); }`,
    { code: `function eval(x) {} eval(y);`, sourceType: 'script' },
    `class Function {} new Function(x);`,
    `setTimeout(() => run(), 10);`,
    `setTimeout(callback, 10);`,
    `setTimeout(run.bind(null, x), 10);`,
    `x instanceof Function;`,
    `typeof eval === 'function';`,
    `const f: Function = g; f();`,
    `Function.prototype.call.call(f);`,
    `JSON.parse(x);`,
  ],
  invalid: [
    `eval(x);`,
    `export function calculate(formula) {
       return eval('(' + formula + ')');
     }`,
    `eval('1 + 1');`,
    `(0, eval)(x);`,
    `globalThis.eval(x);`,
    `const e = eval; e(x);`,
    `new Function('a', body);`,
    `Function(body)();`,
    `const root = new Function('return this')();`,
    `setTimeout('refresh()', 10);`,
    `setInterval('poll(' + id + ')', 10);`,
    `import vm from 'node:vm'; vm.runInNewContext(script);`,
    `import { Script } from 'vm'; new Script(source);`,
    `sources.map(eval);`,
    // A wrapper of the file
    `const run = (source) => eval(source);
     run(location.hash);`,
  ],
});
