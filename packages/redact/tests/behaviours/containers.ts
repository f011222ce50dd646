import { type BehaviourGroup, PLANTED, TOKEN } from './behaviour.js';

class Account {
  readonly #password = PLANTED;
  name = 'KEPT';
  token = PLANTED;
  get password() {
    return this.#password;
  }
  get length() {
    return this.#password.length;
  }
}

class Session {
  readonly #secret = PLANTED;
  readonly name = 'KEPT';
  toJSON() {
    return { name: this.name, secret: this.#secret };
  }
}

class Shown {
  readonly #secret = TOKEN;
  [Symbol.for('nodejs.util.inspect.custom')]() {
    return `Shown KEPT ${this.#secret}`;
  }
}

class ShownAsObject {
  readonly #secret = PLANTED;
  [Symbol.for('nodejs.util.inspect.custom')]() {
    return { name: 'KEPT', password: this.#secret };
  }
}

function returnsItself(): object {
  const value = { name: 'KEPT', password: PLANTED, toJSON: (): unknown => value };
  return value;
}

const argumentsOf = function (): unknown {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
} as (...args: readonly unknown[]) => unknown;

function withProto(): unknown {
  return JSON.parse(
    `{"__proto__":{"password":"${PLANTED}","a":"KEPT"},"constructor":{"token":"${PLANTED}"}}`,
  );
}

export const containers: BehaviourGroup = {
  where: 'objects and containers',
  rows: [
    {
      what: 'objects of any kind: null-prototype, frozen, sealed, with `__proto__` or `constructor` of their own',
      values: () => [
        { password: PLANTED, a: 'KEPT' },
        Object.assign(Object.create(null) as object, { password: PLANTED, a: 'KEPT' }),
        Object.freeze({ nested: Object.freeze({ password: PLANTED, a: 'KEPT' }) }),
        Object.seal({ password: PLANTED, list: Object.seal(['KEPT', TOKEN]) }),
        withProto(),
        Object.defineProperty({ a: 'KEPT' } as object, 'hidden', { value: { password: PLANTED } }),
      ],
    },
    {
      what: 'lists, sparse ones, with properties of their own, and `arguments`',
      values: () => [
        ['KEPT', TOKEN, [{ password: PLANTED }]],
        Object.assign(['KEPT'], { password: PLANTED, b: 'KEPT' }),
        Object.assign([1, , 'KEPT'], { 9: TOKEN }),
        Object.assign([, 'KEPT'], { password: PLANTED }),
        // Alike, but for the one that has the secret.
        [
          { a: 'KEPT', b: 1 },
          { a: 2, password: PLANTED },
          { password: PLANTED, a: 'KEPT' },
        ],
        argumentsOf('KEPT', TOKEN, { password: PLANTED }),
      ],
    },
    {
      what: '`Map` (names and values) and `Set`',
      values: () => [
        new Map<unknown, unknown>([
          ['password', PLANTED],
          ['a', 'KEPT'],
          [TOKEN, 'KEPT'],
          [{ token: PLANTED }, 1],
        ]),
        new Map([
          [
            'deep',
            new Map([
              ['password', PLANTED],
              ['a', 'KEPT'],
            ]),
          ],
        ]),
        new Set<unknown>(['KEPT', TOKEN, { password: PLANTED }]),
      ],
    },
    {
      what: 'instances of classes: fields, accessors, what `toJSON` or an inspector of Node shows of private ones',
      values: () => [
        new Account(),
        { nested: [new Session()] },
        new Shown(),
        { list: [new ShownAsObject()] },
        Object.assign(new Shown(), { token: PLANTED, a: 'KEPT' }),
      ],
    },
    {
      what: '`toJSON` that throws, gives itself or gives a secret',
      values: () => [
        {
          a: 'KEPT',
          password: PLANTED,
          toJSON: () => {
            throw new Error(PLANTED);
          },
        },
        returnsItself(),
        { toJSON: () => ({ a: 'KEPT', password: PLANTED }) },
        { toJSON: () => `KEPT ${TOKEN}` },
      ],
    },
    {
      what: 'functions and their properties, symbols as names and values, boxed texts and numbers',
      values: () => [
        ['KEPT', Object.assign(() => 'x', { password: PLANTED, a: 'b' })],
        { [Symbol('password')]: PLANTED, [Symbol('a')]: 'KEPT' },
        { [Symbol(TOKEN)]: 'KEPT', value: Symbol(`KEPT ${TOKEN}`) },
        [new String(`KEPT ${TOKEN}`), Object(Symbol(TOKEN))],
        [new Number(4_111_111_111_111_111), 4_111_111_111_111_111n, 'KEPT'].map((one) => ({
          one,
          password: PLANTED,
        })),
      ],
    },
    {
      what: 'names that are secrets themselves',
      values: () => [
        { [TOKEN]: 'KEPT' },
        { [`mail ann@${'shop.io'}`]: 'KEPT', [TOKEN]: 1, [`${TOKEN} `]: 2 },
      ],
    },
  ],
};
