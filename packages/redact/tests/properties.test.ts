import { inspect } from 'node:util';
import { examples } from '@magi-guardrail/secrets/examples';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redactSecretsFromObject as redact, redactSecretsFromString } from '../src/index.js';

/** Texts that a format finds by themselves, whatever stands around them. */
const tokens = ['github-pat', 'slack-bot-token', 'stripe-secret-key', 'npm-token', 'jwt']
  .map((id) => examples[id]?.matches[0])
  .filter((text) => text !== undefined);

const names = fc.constantFrom(
  'password',
  'apiKey',
  'x-auth-token',
  'client_secret',
  'Set-Cookie',
  'ssn',
);
const planted = fc.constantFrom(...tokens);

/** Anything with secrets in it, of which none may be seen afterwards. */
const { graph } = fc.letrec<{ graph: unknown }>((tie) => ({
  graph: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(0, 'plain', null, undefined, true, 1n),
    planted.map((secret) => `before ${secret} after`),
    planted.map((secret) => new Error(`failed ${secret}`)),
    fc.tuple(names, tie('graph')).map(([name, other]) => ({ [name]: 'PLANTED', other })),
    fc.tuple(planted, tie('graph')).map(([secret, other]) => ({ [secret]: other })),
    fc.array(tie('graph'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 8 }), tie('graph'), { maxKeys: 4 }),
    tie('graph').map(
      (value) =>
        new Map([
          ['token', 'PLANTED'],
          ['other', value as string],
        ]),
    ),
    tie('graph').map((value) => new Set([value])),
    tie('graph').map((value) => ({ toJSON: () => ({ value, password: 'PLANTED' }) })),
    tie('graph').map((value) => JSON.stringify({ value: shown(value), secret: 'PLANTED' })),
    tie('graph').map((value) => {
      const circle: Record<string, unknown> = { value, token: 'PLANTED' };
      circle['self'] = circle;
      return circle;
    }),
    fc.constant({
      get hostile(): never {
        throw new Error('PLANTED');
      },
    }),
  ),
}));

function shown(value: unknown): string {
  return inspect(value, { depth: 50, showHidden: false, maxStringLength: null });
}

it('lets no planted secret through', () => {
  fc.assert(
    fc.property(graph, (value) => {
      const text = shown(redact(value));
      expect(text).not.toContain('PLANTED');
      for (const token of tokens) expect(text).not.toContain(token);
    }),
    { numRuns: 500 },
  );
});

it('never changes its argument, and redacting twice changes nothing more', () => {
  fc.assert(
    fc.property(graph, (value) => {
      const before = shown(value);
      const once = redact(value);
      expect(shown(value)).toBe(before);
      expect(shown(redact(once))).toBe(shown(once));
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
  fc.assert(
    fc.property(
      fc.anything({ withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
      (value) => {
        expect(() => redact(value)).not.toThrow();
      },
    ),
    { numRuns: 500 },
  );
});

it('takes every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), planted, (text, secret) => {
      expect(redactSecretsFromString(`${text} ${secret} ${text}`)).not.toContain(secret);
    }),
    { numRuns: 500 },
  );
});

it('pollutes nothing', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(
        `{"__proto__":${json},"constructor":{"prototype":${json}},"token":"x"}`,
      );
      redact(value);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(Object.hasOwn(redact(value) as object, '__proto__')).toBe(true);
    }),
  );
});
