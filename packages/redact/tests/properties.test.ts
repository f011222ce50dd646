import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redactSecretsFromObject as redact, redactSecretsFromString } from '../src/index.js';
import { graphWith, json, planted, shown, tokens } from './graphs/graphs.js';

const withGraph = planted.chain((secrets) =>
  fc.record({ secrets: fc.constant(secrets), graph: graphWith(secrets) }),
);

it('lets no planted secret through, whatever it is and wherever it stands', () => {
  fc.assert(
    fc.property(withGraph, ({ secrets: { form, named }, graph }) => {
      const output = redact(graph);
      for (const text of [shown(output), json(output).text]) {
        expect(text).not.toContain(named);
        expect(text).not.toContain(form);
      }
    }),
    { numRuns: 1000 },
  );
});

it('finds every token that stands alone in a text', () => {
  expect(tokens.length).toBeGreaterThan(250);
  const left = tokens.filter((token) => redactSecretsFromString(`is ${token} it`).includes(token));
  expect(left).toEqual([]);
});

it('never changes its argument, and redacting twice changes nothing more', () => {
  fc.assert(
    fc.property(withGraph, ({ graph }) => {
      const before = [shown(graph), json(graph).text];
      const once = redact(graph);
      expect([shown(graph), json(graph).text]).toEqual(before);
      expect(shown(redact(once))).toBe(shown(once));
    }),
    { numRuns: 500 },
  );
});

it('gives what JSON can write, unless it goes round in circles as the argument does', () => {
  fc.assert(
    fc.property(withGraph, ({ graph }) => {
      const output = redact(graph);
      const [before, after] = [json(graph), json(output)];
      // What throws before, a getter also in what toJSON gives, keeps JSON from seeing the circle.
      expect(after.isCircular && before.text !== '').toBe(false);
      if (after.text !== '') expect(() => JSON.parse(after.text) as unknown).not.toThrow();
      else expect(after.isCircular || output === undefined).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('gives back what holds nothing', () => {
  const leaf = fc.oneof(fc.integer({ max: 1e9 }), fc.boolean(), fc.date(), fc.constant('plain'));
  const names = fc.constantFrom('when', 'count', 'list', 'nested');
  const tree = fc.dictionary(names, fc.oneof(leaf, fc.array(fc.dictionary(names, leaf))));
  fc.assert(
    fc.property(tree, (value) => {
      expect(redact(value)).toBe(value);
    }),
  );
});

it('never throws', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(anything, (value) => {
      expect(() => redact(value)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

it('never throws for proxies whose traps throw, and shows nothing of them', () => {
  const traps = fc.subarray(
    Reflect.ownKeys(Reflect).filter((name) => typeof name === 'string'),
    {
      minLength: 1,
    },
  );
  const target = fc.constantFrom<() => object>(
    () => ({ password: 'PLANTED' }),
    () => ['--password', 'PLANTED'],
    () => new Map([['password', 'PLANTED']]),
    () => new Error('password=PLANTED'),
    () => Object.assign(() => 1, { password: 'PLANTED' }),
  );
  const fail = () => {
    throw new Error('password=PLANTED');
  };
  fc.assert(
    fc.property(traps, target, (names, make) => {
      const handler = Object.fromEntries(names.map((name) => [name, fail]));
      const output = redact({ kept: 'KEPT', proxy: new Proxy(make(), handler) });
      expect(output.kept).toBe('KEPT');
      expect(json(output).text).not.toContain('PLANTED');
    }),
    { numRuns: 500 },
  );
});

it('takes every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...tokens), (text, secret) => {
      expect(redactSecretsFromString(`${text} ${secret} ${text}`)).not.toContain(secret);
    }),
    { numRuns: 500 },
  );
});

it('pollutes nothing', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value: unknown = JSON.parse(
        `{"__proto__":${text},"constructor":{"prototype":${text}},"list":[{"__proto__":${text}}],"token":"x"}`,
      );
      const output = redact({
        value,
        entries: new Map([['__proto__', value]]),
        text: JSON.stringify(value),
      });
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(Object.getPrototypeOf(output.value)).toBe(Object.prototype);
      expect(Object.hasOwn(output.value as object, '__proto__')).toBe(true);
    }),
  );
});
