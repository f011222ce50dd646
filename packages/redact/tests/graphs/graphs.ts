import { inspect } from 'node:util';
import { examples } from '@magi-guardrail/secrets/examples';
import fc from 'fast-check';

/** Tokens that stand alone: no form, no pair of name and value, long enough to be told from a word. */
export const tokens: readonly string[] = Object.values(examples)
  .flatMap(({ matches }) => matches.slice(0, 1))
  .filter((text) => /^[\w.~+/-]{24,}$/.test(text));

/** Data about people of every kind, with numbers that their checksums accept. */
export const personal: readonly string[] = [
  ['ann', 'shop.io'].join('@'),
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '+49 30 901820',
  '078-05-1120',
];

/** What may not be seen of a graph afterwards. */
export interface Planted {
  /** Found by its form, wherever it stands. */
  readonly form: string;
  /** Found by the name it stands under. */
  readonly named: string;
}

export const planted = fc.record<Planted>({
  form: fc.constantFrom(...tokens, ...personal),
  named: fc
    .string({ minLength: 8, maxLength: 20, unit: LETTERS() })
    .map((text) => `Planted${text}`),
});

function LETTERS() {
  return fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
}

const names = fc.constantFrom(
  'password',
  'apiKey',
  'x-auth-token',
  'client_secret',
  'Set-Cookie',
  'ssn',
  'AUTHORIZATION',
  'db.password',
);

/** A graph with the secrets at random positions in it. */
export function graphWith({ form, named }: Planted): fc.Arbitrary<unknown> {
  const { graph } = fc.letrec<{ graph: unknown }>((tie) => ({
    graph: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom<unknown>(0, 'plain', null, undefined, true, 1n, new Date(0), /x/),
      ...leavesWith(form, named),
      ...containersOf(tie('graph'), form, named),
    ),
  }));
  return graph;
}

function leavesWith(form: string, named: string): readonly fc.Arbitrary<unknown>[] {
  const values: readonly (() => unknown)[] = [
    () => `before ${form} after`,
    () => new Error(`failed ${form}`, { cause: { password: named } }),
    () => new AggregateError([new Error(form)], 'several'),
    () => new URL(`https://user:${named}@host/?token=${named}`),
    () => new Headers({ authorization: `Bearer ${named}`, accept: 'x' }),
    () => ['Authorization', `Bearer ${named}`],
    () => ({ name: 'X-Api-Key', value: named }),
    () => `a=1&password=${named}&b=2`,
    () => `redis://:${named}@host:6379`,
    () => ({
      get hostile(): never {
        throw new Error(named);
      },
    }),
    () => new Proxy({ password: named }, {}),
    () => Buffer.from(named),
  ];
  return values.map((make) => fc.constant(null).map(make));
}

function containersOf(
  inner: fc.Arbitrary<unknown>,
  form: string,
  named: string,
): readonly fc.Arbitrary<unknown>[] {
  return [
    fc.tuple(names, inner).map(([name, other]) => ({ [name]: named, other })),
    inner.map((other) => ({ [form]: other })),
    inner.map((value) => Object.assign(Object.create(null) as object, { value, token: named })),
    inner.map((value) => Object.freeze({ value, list: Object.freeze([form, value]) })),
    fc.array(inner, { maxLength: 4 }),
    inner.map((value) => Object.assign([value], { password: named })),
    fc.dictionary(fc.string({ maxLength: 8 }), inner, { maxKeys: 4 }),
    inner.map(
      (value) =>
        new Map<unknown, unknown>([
          ['token', named],
          [form, value],
          ['other', value],
        ]),
    ),
    inner.map((value) => new Set([value, form])),
    inner.map((value) => ({ toJSON: () => ({ value, password: named }) })),
    inner.map((value) => ({ body: JSON.stringify({ value: shown(value), secret: named }) })),
    inner.map((value) => ({ [Symbol('password')]: named, value })),
    inner.map((value) => new Instance(value, named)),
    inner.map((value) => {
      const circle: Record<string, unknown> = { value, token: named };
      circle['self'] = [circle];
      return circle;
    }),
  ];
}

class Instance {
  readonly #hidden: string;
  readonly password: string;
  constructor(
    readonly value: unknown,
    secret: string,
  ) {
    this.password = secret;
    this.#hidden = secret;
  }
  get secret(): string {
    return this.#hidden;
  }
}

/** What a console shows of it. */
export function shown(value: unknown): string {
  return inspect(value, { depth: 60, maxStringLength: null, maxArrayLength: null });
}

/** What JSON says of it, or that it cannot. */
export function json(value: unknown): { readonly text: string; readonly isCircular: boolean } {
  try {
    const plain = (_: string, one: unknown) => (typeof one === 'bigint' ? String(one) : one);
    return { text: JSON.stringify(value, plain) ?? '', isCircular: false };
  } catch (error) {
    return { text: '', isCircular: /circular/i.test(String(error)) };
  }
}
