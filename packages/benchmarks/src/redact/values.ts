import { examples } from '@magi-guardrail/secrets/examples';

const token = examples['github-pat']?.matches[0] ?? '';

/** A line as a small service writes it. */
export const small = {
  level: 30,
  time: 1_763_756_130_123,
  pid: 4242,
  hostname: 'web-1',
  msg: 'request done',
  user: 'ann',
  ok: true,
  ms: 12.5,
};

/** What a small service gives to its logger. */
export const line = { user: 'ann', ok: true, ms: 12.5, path: '/orders', status: 200 };

/** A request with what it answered, about 3 KB. */
export const medium = {
  level: 'info',
  time: '2026-11-21T20:15:30.123Z',
  msg: 'request completed',
  req: {
    id: 'req-8f3',
    method: 'POST',
    url: '/api/v1/orders?limit=10',
    headers: {
      host: 'shop.internal',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36',
      accept: 'application/json',
      'content-type': 'application/json',
      'x-request-id': '550e8400-e29b-41d4-a716-446655440000',
    },
    query: { limit: '10' },
    params: {},
  },
  res: {
    statusCode: 201,
    headers: { 'content-type': 'application/json', 'content-length': '1832' },
  },
  items: Array.from({ length: 20 }, (_, index) => ({
    id: index,
    sku: `SKU-${index * 7919}`,
    name: `Blue cotton shirt, size ${index}`,
    quantity: index % 4,
    price: 1999 + index,
    tags: ['sale', 'summer'],
    inStock: index % 2 === 0,
  })),
  durationMs: 38.2,
  nested: { a: { b: { c: { d: [1, 2, 3, { e: 'deep' }] } } } },
};

/** The same with a password, a header, a token in a text and an address. */
export const mediumDirty = {
  ...structuredClone(medium),
  req: {
    ...medium.req,
    headers: { ...medium.req.headers, authorization: `Bearer ${token}` },
  },
  user: { password: 'PLANTED-1', mail: 'ann@shop.io' },
  note: `token ${token}`,
};

/** About 10 MB; one entry in fifty has secrets. */
export const large = Array.from({ length: 3200 }, (_, index) =>
  structuredClone(index % 50 === 0 ? mediumDirty : medium),
);

/** Answers by number; after one such object V8 walks all others the slow way where it is asked by `for in`. */
const numbered = { 1: 'yes', 2: 'no', 3: 'yes', 4: 'none of these' };

export const workloads: Readonly<Record<string, unknown>> = {
  'numbers as names': numbered,
  small: small,
  'small, with a password': { ...small, password: 'PLANTED-1' },
  medium: medium,
  'medium, with secrets': mediumDirty,
  '10 MB': large,
};

export const texts: Readonly<Record<string, string>> = {
  '1 KB': 'A line of a log that says what has happened, at 12:30 and in a few words. '.repeat(14),
  '1 KB, with secrets': `${'A line of a log that says what has happened. '.repeat(20)} ${token} password=PLANTED-1`,
  '1 MB': 'A line of a log that says what has happened, at 12:30 and in a few words.\n'.repeat(
    14_000,
  ),
};

/** Secrets in places where programs have logged them, each a value of its own. */
export function planted(): ReadonlyMap<string, unknown> {
  const p = 'PLANTED-1';
  const cyclic: Record<string, unknown> = { password: p };
  cyclic['self'] = cyclic;
  return new Map<string, unknown>([
    ['password', { password: p }],
    ['nested password', { a: { b: { c: { password: p } } } }],
    ['Password', { Password: p }],
    ['user_password', { user_password: p }],
    ['userPassword', { userPassword: p }],
    ['X-Api-Key', { headers: { 'X-Api-Key': p } }],
    ['authorization', { headers: { authorization: `Bearer ${p}` } }],
    ['Authorization', { headers: { Authorization: `Bearer ${p}` } }],
    ['set-cookie', { headers: { 'set-cookie': [`sid=${p}; Path=/`] } }],
    ['raw headers', { rawHeaders: ['Authorization', `Bearer ${p}`] }],
    ['name and value', [{ name: 'Authorization', value: p }]],
    ['a list of objects', { list: [{ token: p }, { token: p }] }],
    ['a token in a text', { msg: `failed with ${token}` }],
    ['an address', { url: `https://ann:${p}@host/x` }],
    ['a query', { url: `/x?token=${p}&a=1` }],
    ['a URL object', { url: new URL(`https://ann:${p}@host/?token=${p}`) }],
    ['a form', { body: `user=ann&password=${p}` }],
    ['JSON in a text', { body: JSON.stringify({ a: { password: p } }) }],
    ['JSON in JSON', { body: JSON.stringify({ a: JSON.stringify({ secret: p }) }) }],
    ['a connection string', { dsn: 1, text: `Server=db;User Id=sa;Password=${p};` }],
    ['a message of an error', { err: new Error(`failed with ${token}`) }],
    ['a cause', { err: new Error('failed', { cause: { password: p } }) }],
    [
      'a field of an error',
      { err: Object.assign(new Error('failed'), { config: { headers: { Authorization: p } } }) },
    ],
    ['a map', { map: new Map([['password', p]]) }],
    ['a set', { set: new Set([{ password: p }]) }],
    [
      'a class',
      {
        user: new (class User {
          password = p;
        })(),
      },
    ],
    ['toJSON', { user: { toJSON: () => ({ password: p }) } }],
    ['a circle', cyclic],
    ['a name', { [token]: 1 }],
    ['an e-mail address', { msg: 'sent to ann.planted@shop.io' }],
    ['a card', { msg: 'paid with 4111 1111 1111 1111' }],
    ['a command line', { argv: ['psql', '--password', p] }],
  ]);
}

/** What must not be seen afterwards. */
export const leaks = ['PLANTED-1', token, 'ann.planted@shop.io', '4111 1111 1111 1111'];
