import { type BehaviourGroup, PLANTED, TOKEN } from './behaviour.js';

function throwing(): never {
  throw new Error(`no ${PLANTED}`);
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({ password: PLANTED }, {});
  revoke();
  return proxy;
}

const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;

function circle(): object {
  const value: Record<string, unknown> = { a: 'KEPT', password: PLANTED };
  value['self'] = value;
  value['map'] = new Map([['again', value]]);
  value['set'] = new Set([value]);
  value['list'] = [value];
  return value;
}

export const hostile: BehaviourGroup = {
  where: 'hostile and odd values',
  rows: [
    {
      what: 'getters that throw: `[REDACTED: unreadable]`, and the rest as it is',
      values: () => [
        {
          a: 'KEPT',
          get b(): string {
            return throwing();
          },
          password: PLANTED,
        },
        Object.defineProperty(['KEPT', TOKEN], 1, { get: throwing, enumerable: true }),
        new (class {
          a = 'KEPT';
          token = PLANTED;
          get [Symbol.toStringTag](): string {
            return throwing();
          }
        })(),
      ],
    },
    {
      what: 'proxies, revoked ones and such that throw: `[REDACTED]`, when nothing can be read of them',
      values: () => [
        new Proxy({ a: 'KEPT', password: PLANTED }, {}),
        new Proxy(['KEPT', TOKEN], {}),
        { a: 'KEPT', b: revoked() },
        ['KEPT', revoked()],
        new Map<unknown, unknown>([
          ['a', revoked()],
          ['b', 'KEPT'],
        ]),
        ...traps.map((trap) => ({
          a: 'KEPT',
          b: new Proxy({ password: PLANTED }, { [trap]: throwing }),
        })),
        ...traps.map((trap) => ['KEPT', new Proxy([TOKEN], { [trap]: throwing })]),
        ...traps.map((trap) => ({
          a: 'KEPT',
          b: new Proxy(new Error(TOKEN), { [trap]: throwing }),
        })),
      ],
    },
    {
      what: 'circles and shared references stay what they are',
      values: () => [circle(), [circle(), circle()]],
    },
    {
      what: 'promises and iterators of maps, of which an inspector shows what nobody can read: by their names',
      values: () => [
        { a: 'KEPT', promise: Promise.resolve({ password: PLANTED }) },
        ['KEPT', new Map([['password', PLANTED]]).entries(), new Set([TOKEN]).values()],
        {
          a: 'KEPT',
          weak: new WeakMap([[{}, PLANTED]]),
          refs: new WeakSet([{}]),
          iterator: [1][Symbol.iterator](),
          password: PLANTED,
        },
        {
          a: 'KEPT',
          *gen() {
            yield PLANTED;
          },
          token: PLANTED,
        },
      ],
    },
    {
      what: 'bytes, by their size: `Buffer`, typed arrays, `DataView`, `SharedArrayBuffer`',
      values: () => [
        { a: 'KEPT', b: Buffer.from(TOKEN) },
        [
          new TextEncoder().encode(TOKEN),
          'KEPT',
          new DataView(new ArrayBuffer(4)),
          new SharedArrayBuffer(4),
          new ArrayBuffer(9),
        ],
        { a: 'KEPT', json: Buffer.from(PLANTED).toJSON(), password: PLANTED },
      ],
    },
  ],
};
