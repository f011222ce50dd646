import { expect, it } from 'vitest';
import { compileModels, ModelError } from '../src/index.js';

it('names the library, the key and the remedy of a mistake', () => {
  const wrong = { modules: ['toy'], sources: [{ label: 'remote', values: ['a('] }] } as const;
  expect(() => compileModels([wrong])).toThrow(ModelError);
  expect(() => compileModels([wrong])).toThrow(/"toy".*sources\[0\].*Write "a\("/);
});

it('refuses a model of nothing', () => {
  expect(() => compileModels([{}])).toThrow(/Name at least one module or global/);
});
