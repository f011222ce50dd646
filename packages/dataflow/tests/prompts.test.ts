import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import { expect, it } from 'vitest';
import { analyze, checkModel, compileModels, type PromptSink, type Value } from '../src/index.js';

const row = {
  kind: 'prompt',
  calls: ['generate'],
  system: ['0.system', '0.system()', '0.tools.*.description', '0.prepare().system'],
  user: ['0.prompt'],
  messages: [
    { at: ['0.messages'], role: 'role', content: ['content'], system: ['system'], orText: true },
  ],
} as const satisfies PromptSink;

const index = compileModels([
  { modules: ['toy-llm'], sinks: [row] },
  { modules: ['toy-input'], sources: [{ label: 'remote', values: ['input'] }] },
]);

/** What stands where the operator speaks, and the whole that was given. */
function given(code: string): {
  readonly system: readonly Value[];
  readonly all: Value | undefined;
} {
  let found: ReturnType<typeof given> = { system: [], all: undefined };
  const ask: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program: () => {
        for (const use of analyze(sourceCode, index).sinks('prompt')) {
          const system = use.arguments(use.sink.system ?? []);
          found = { system, all: use.argument(0) };
        }
      },
    }),
  };
  const config: Linter.Config = {
    plugins: { toy: { rules: { ask } } },
    rules: { 'toy/ask': 'error' },
    languageOptions: { parser: typescriptParser },
  };
  const imports = `import { generate } from 'toy-llm'; import { input } from 'toy-input';`;
  expect(new Linter().verify(`${imports} ${code}`, [config])).toEqual([]);
  return found;
}

it.for([
  `generate({ system: 'a' });`,
  `const system = () => 'a'; generate({ system });`,
  `generate({ async system() { return 'a'; } });`,
  `generate({ tools: { weather: { description: 'a' } } });`,
  `generate({ tools: [{ description: 'a' }] });`,
  `generate({ prepare: async () => ({ system: 'a' }) });`,
])('finds what stands where the operator speaks: %s', (code) => {
  expect(given(code).system.flatMap(({ constants }) => constants ?? [])).toEqual(['a']);
});

it('remembers what was spread into an object', () => {
  const { all } = given(`generate({ model: 'a', ...input.body });`);
  expect(all?.rest?.texts.flat()).toMatchObject([{ certainty: 'untrusted' }]);
});

it('tells what was made of a value from what was looked up with it', () => {
  const derived = (code: string) =>
    given(`generate({ system: ${code} });`).system.flatMap(({ texts }) =>
      texts.flat().map((part) => typeof part !== 'string' && part.derived === true),
    );
  expect(derived('input.name.trim()')).toEqual([false]);
  expect(derived('input.name.other()')).toEqual([false]);
  expect(derived('find(input.name)')).toEqual([true]);
  expect(derived('(await find(input.name)).prompt')).toEqual([true]);
  expect(derived('find(input.name).slice(2)')).toEqual([true]);
});

it('checks how messages are described', () => {
  const check = (sink: object) => () => checkModel({ modules: ['a'], sinks: [sink] }, 'a');
  expect(check(row)).not.toThrow();
  const [list] = row.messages;
  expect(check({ ...row, messages: [{ ...list, roles: ['system'] }] })).toThrow(
    /sinks\[0\].messages/,
  );
  expect(check({ ...row, system: ['0.system().'] })).toThrow(/sinks\[0\].system/);
});
