import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { expect, it } from 'vitest';
import { analyze, compileModels } from '../src/index.js';

const index = compileModels([
  {
    modules: ['toy-token'],
    types: { Signer: ['new Signer()'] },
    sinks: [{ kind: 'credential', calls: ['sign', 'Signer.sign'], arguments: [1], is: 'key' }],
  },
  {
    modules: ['toy-session'],
    sinks: [{ kind: 'credential', calls: ['default'], arguments: ['0.secret'], is: 'key' }],
  },
  {
    modules: ['toy-shell'],
    sinks: [{ kind: 'shell', calls: ['run'], command: 0, shell: 'always' }],
  },
]);

/** What reaches the functions that take credentials, and whether other rules look into the file at all. */
function taken(code: string): { readonly texts: readonly unknown[]; readonly others: boolean } {
  const texts: unknown[] = [];
  let others = false;
  const ask: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program: () => {
        const analysis = analyze(sourceCode, index);
        others = analysis.canReachSinks();
        for (const use of analysis.sinks('credential')) {
          for (const value of use.arguments(use.sink.arguments)) texts.push(...value.texts.flat());
        }
      },
    }),
  };
  const config: Linter.Config = {
    plugins: { toy: { rules: { ask } } },
    rules: { 'toy/ask': 'error' },
    languageOptions: { parser: typescriptParser },
  };
  expect(new Linter().verify(code, [config])).toEqual([]);
  return { texts, others };
}

it.for([
  `import { sign } from 'toy-token'; const key = 'a'; sign({}, key);`,
  `const token = require('toy-token'); token['si' + 'gn']({}, 'a'); token.sign;`,
  `import { Signer } from 'toy-token'; class Own { make = new Signer(); go() { this.make.sign({}, 'a'); } }`,
  `import anyName from 'toy-session'; anyName({ secret: 'a' });`,
])('follows a constant to what takes a credential: %s', (code) => {
  expect(taken(code).texts).toEqual(['a']);
});

it('does not make other rules look into the file', () => {
  const code = `import { sign } from 'toy-token'; sign({}, 'a');`;
  expect(taken(code)).toEqual({ texts: ['a'], others: false });
});

it.for([
  `import { decode } from 'toy-token'; decode('a');`,
  `import { sign } from './own.js'; sign({}, 'a');`,
  `import { run } from 'toy-shell'; run('a');`,
])('asks nothing of a file that takes none: %s', (code) => {
  expect(taken(code).texts).toEqual([]);
});

it('refuses what is no use of a credential', () => {
  const model = {
    modules: ['toy'],
    sinks: [{ kind: 'credential', calls: ['f'], arguments: [0], is: 'secret' }],
  };
  expect(() => compileModels([model as never])).toThrow(/sinks\[0\]\.is.*Write/s);
});
