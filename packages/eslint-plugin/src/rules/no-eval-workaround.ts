import { judgeCode } from '../code/judge.js';
import { workaroundOf } from '../code/workaround.js';
import { calledText } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { injection } from '../rule/standards.js';
import { suggestGlobalThis } from '../suggest/global-this.js';

/** The harmless part of `no-eval`: constant texts that work around the language or a compiler. */
export default defineRule({
  name: 'no-eval-workaround',
  description: 'Disallow compiling text to reach the global object, `import` or `require`',
  instead: 'Use `globalThis`, and write `import()`, `import.meta` and `require()` themselves.',
  severity: 'low',
  cwe: [95],
  ...injection,
  messages: {
    globalThis:
      '`{{call}}` compiles text to reach the global object, which a content security policy refuses (CWE-95). Write `globalThis`.',
    import:
      '`{{call}}` compiles text to hide `import` from a compiler, and from every checker (CWE-95). Set `module` to `node16` or `nodenext`, which keeps `import()`.',
    importMeta:
      '`{{call}}` compiles text to hide `import.meta` from a compiler, and from every checker (CWE-95). Write it in a file that only ES modules load.',
    require:
      '`{{call}}` compiles text to hide `require` from a bundler, and from every checker (CWE-95). Name the module among the externals of the bundler, and write `require()`.',
    useGlobalThis: 'Write `globalThis`.',
  },
  *check({ analysis, sourceCode, isTypeScript }) {
    for (const use of analysis.sinks('code')) {
      const verdict = judgeCode(use, analysis);
      const workaround = verdict === undefined ? undefined : workaroundOf(verdict, use);
      if (workaround === undefined) continue;
      yield {
        node: use.node,
        messageId: workaround,
        data: { call: calledText(sourceCode, use) },
        suggestions: workaround === 'globalThis' ? suggestGlobalThis(use, isTypeScript) : [],
      };
    }
  },
});
