import { AST_NODE_TYPES } from '@typescript-eslint/types';
import { describe, expect, it } from 'vitest';
import { programs as real, typed } from '../parity/programs.js';
import { modules, neverMade, scripts, withoutJsx } from './corpus.js';
import { mutated, partsOf, pick, seeded } from './mutate.js';
import {
  isReadable,
  kindsOfNodes,
  surviveInBudget,
  surviveWithoutScopes,
  type Kind,
} from './survive.js';

const jsx: Kind = { typed: true, filename: 'a.tsx' };
const plain: Kind = { typed: true, filename: 'a.ts' };
const script: Kind = { typed: false, filename: 'a.js', sourceType: 'script' };

it('holds every kind of node', () => {
  const made = new Set([
    ...modules.flatMap((code) => kindsOfNodes(code, jsx)),
    ...withoutJsx.flatMap((code) => kindsOfNodes(code, plain)),
    ...scripts.flatMap((code) => kindsOfNodes(code, script)),
  ]);
  const missing = Object.keys(AST_NODE_TYPES).filter((type) => !made.has(type));
  expect(missing.sort()).toEqual([...neverMade].sort());
});

describe('every kind of syntax', () => {
  it.for(modules)('%s', (code) => {
    expect(surviveInBudget(code, jsx)).toBe(true);
  });
  it.for(withoutJsx)('%s', (code) => {
    expect(surviveInBudget(code, plain)).toBe(true);
  });
  it.for(scripts)('%s', (code) => {
    expect(surviveInBudget(code, script)).toBe(true);
    expect(surviveInBudget(code, { ...script, sourceType: 'commonjs' })).toBe(true);
  });
});

/** The corpus, and as many programs in which something is dangerous already. */
function pool() {
  const dangerous = [...real(), ...typed].filter(
    (code) => !code.startsWith('#!') && isReadable(code, jsx),
  );
  const some = dangerous.filter((_, at) => at % Math.ceil(dangerous.length / modules.length) === 0);
  return [...modules, ...some].map((code) => ({ code, parts: partsOf(code, true) }));
}

const programs = pool();

it.for([1, 2, 3, 4])('survives what no one would write (%i)', { timeout: 60_000 }, (seed) => {
  const random = seeded(seed);
  let read = 0;
  for (let round = 0; round < 500; round += 1) {
    const { code, parts } = pick(programs, random);
    const other = pick(programs, random).parts.expressions;
    const mixed = { ...parts, expressions: ['x', ...parts.expressions, ...other] };
    const odd = mutated(code, mixed, random);
    expect(() => (read += surviveInBudget(odd, jsx) ? 1 : 0), odd).not.toThrow();
  }
  expect(read).toBeGreaterThan(100);
});

it('has nothing to say without scopes', () => {
  expect(surviveWithoutScopes(`eval(x); console.log(password); export { eval as run };`)).toBe(0);
});
