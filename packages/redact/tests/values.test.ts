import { types } from 'node:util';
import { examples } from '@magi-guardrail/secrets/examples';
import { describe, expect, it } from 'vitest';
import { hashed, keepLast, redactSecretsFromObject as redact, remove } from '../src/index.js';
import { createKeyRedactor } from '../src/keys.js';

const token = examples['github-pat']?.matches[0] ?? '';

describe('places that others miss', () => {
  it('sees raw headers, pairs and command lines', () => {
    expect(
      redact({
        rawHeaders: ['Host', 'x', 'Authorization', 'Bearer abc', 'Cookie', 'a=b; c=d'],
        har: [
          { name: 'Authorization', value: 'Bearer abc' },
          { name: 'Accept', value: '*' },
        ],
        entries: [['authorization', 'Basic x']],
        argv: ['node', '--password', 'x', '--token=y', '--verbose'],
      }),
    ).toEqual({
      rawHeaders: [
        'Host',
        'x',
        'Authorization',
        'Bearer [REDACTED]',
        'Cookie',
        'a=[REDACTED]; c=[REDACTED]',
      ],
      har: [
        { name: 'Authorization', value: 'Bearer [REDACTED]' },
        { name: 'Accept', value: '*' },
      ],
      entries: [['authorization', 'Basic [REDACTED]']],
      argv: ['node', '--password', '[REDACTED]', '--token=[REDACTED]', '--verbose'],
    });
  });

  it('keeps the scheme of an authorization, and nothing of a password', () => {
    expect(redact({ authorization: 'Basic abc', password: 'basic abc' })).toEqual({
      authorization: 'Basic [REDACTED]',
      password: '[REDACTED]',
    });
  });

  it('leaves lists of names', () => {
    const input = { fields: ['email', 'phone'], required: ['password', 'username'] };
    expect(redact(input)).toBe(input);
  });

  it('sees errors of HTTP clients, causes and aggregates', () => {
    const error = Object.assign(new TypeError(`bad ${token}`, { cause: { password: 'p' } }), {
      config: { headers: { Authorization: 'Bearer x' }, data: '{"password":"p"}' },
    });
    const copy = redact(error);
    expect(copy).toBeInstanceOf(TypeError);
    expect(types.isNativeError(copy)).toBe(true);
    expect(copy.message).toBe('bad [REDACTED]');
    expect(copy.stack).toContain('values.test.ts');
    expect(copy.stack).not.toContain(token);
    expect(copy.cause).toEqual({ password: '[REDACTED]' });
    expect(copy.config).toEqual({
      headers: { Authorization: 'Bearer [REDACTED]' },
      data: '{"password":"[REDACTED]"}',
    });
    const [first] = redact(new AggregateError([new Error(token)])).errors as Error[];
    expect(first?.message).toBe('[REDACTED]');
    const clean = new Error('nothing');
    expect(redact(clean)).toBe(clean);
  });

  it('sees names, numbers, symbols, functions and boxed texts', () => {
    const symbol = Symbol('password');
    const clean = () => 1;
    const input = {
      [token]: 1,
      card: 4111111111111111,
      time: 1763756130123,
      [symbol]: 'x',
      dirty: Object.assign(() => 1, { token: 'x' }),
      clean,
      boxed: new String(token),
    };
    expect(redact(input)).toEqual({
      '[REDACTED]': 1,
      card: '[REDACTED]',
      time: 1763756130123,
      [symbol]: '[REDACTED]',
      dirty: '[Function]',
      clean,
      boxed: '[REDACTED]',
    });
  });

  it('sees maps, sets, headers, parameters and addresses', () => {
    expect(
      redact(
        new Map([
          ['password', 'x'],
          [token, 'y'],
        ]),
      ),
    ).toEqual(
      new Map([
        ['password', '[REDACTED]'],
        ['[REDACTED]', 'y'],
      ]),
    );
    expect(redact(new Headers({ authorization: 'Bearer x', accept: 'y' }))).toEqual({
      accept: 'y',
      authorization: 'Bearer [REDACTED]',
    });
    expect(redact(new URLSearchParams('a=1&token=2&a=3')).toString()).toBe(
      'a=1&token=REDACTED&a=3',
    );
    const url = new URL('https://host/a?b=1');
    expect(redact({ url }).url).toBe(url);
    const match = /(?<word>\w+) (.*)/.exec(`say ${token}`);
    expect(JSON.stringify({ ...redact(match) })).not.toContain(token);
  });

  it('keeps texts of JSON readable', () => {
    expect(redact({ body: `{"a":{"token":"x"},"n":1}` }).body).toBe(
      '{"a":{"token":"[REDACTED]"},"n":1}',
    );
    expect(redact(`{"in":"{\\"password\\":\\"x\\"}"}`)).toBe(
      `{"in":"{\\"password\\":\\"[REDACTED]\\"}"}`,
    );
    const clean = '{ "a" : 1 }';
    expect(redact({ clean }).clean).toBe(clean);
  });
});

describe('options', () => {
  it('takes censors', () => {
    const input = { apiKey: 'abcdefghijkl1234', token: 'ab', list: [1, { password: 'x' }] };
    expect(redact(input, { censor: keepLast() })).toEqual({
      apiKey: '[REDACTED …1234]',
      token: '[REDACTED]',
      list: [1, { password: '[REDACTED]' }],
    });
    const once = redact(input, { censor: hashed('salt') });
    expect(once.apiKey).toMatch(/^\[REDACTED #[\da-f]{12}\]$/);
    expect(redact(input, { censor: hashed('salt') })).toEqual(once);
    expect(redact(input, { censor: hashed('other') })).not.toEqual(once);
    expect(redact(once, { censor: hashed('salt') })).toBe(once);
    expect(redact(input, { censor: remove })).toEqual({ list: [1, {}] });
  });

  it('takes places, tests and names to keep', () => {
    const paths = ['user.*.pin2', 'list[0]["x.y"]', '**.zz'];
    const input = {
      user: { a: { pin2: 1 } },
      list: [{ 'x.y': 1 }, { 'x.y': 2 }],
      deep: { q: { zz: 1 } },
    };
    expect(redact(input, { paths })).toEqual({
      user: { a: { pin2: '[REDACTED]' } },
      list: [{ 'x.y': '[REDACTED]' }, { 'x.y': 2 }],
      deep: { q: { zz: '[REDACTED]' } },
    });
    const seen: string[] = [];
    const test = (value: unknown, path: readonly string[]) => {
      seen.push(path.join('.'));
      return value === 2;
    };
    expect(redact({ a: { b: [1, 2] } }, { test })).toEqual({ a: { b: [1, '[REDACTED]'] } });
    expect(seen).toEqual(['a', 'a.b', 'a.b.0', 'a.b.1']);
    expect(redact({ token: 'identifier' }, { keep: ['token'] })).toEqual({ token: 'identifier' });
  });

  it('marks what is too deep or too much', () => {
    expect(redact({ a: { b: { c: 1 } } }, { maxDepth: 2 })).toEqual({
      a: { b: '[REDACTED: too deep]' },
    });
    expect(redact([1, 2, 3, 4], { maxBreadth: 2 })).toEqual([1, 2, '[REDACTED: 2 more]']);
    const cut = { a: 1, b: 2, '…': '[REDACTED: cut off]' };
    expect(redact({ a: 1, b: 2, c: 3, password: 'x' }, { maxBreadth: 2 })).toEqual(cut);
    class Wide {
      a = 1;
      b = 2;
      password = 'x';
    }
    expect({ ...redact(new Wide(), { maxBreadth: 2 }) }).toEqual(cut);
  });

  it('looks at names alone', () => {
    const { object } = createKeyRedactor();
    expect(object({ password: 'x', text: token })).toEqual({ password: '[REDACTED]', text: token });
  });
});

describe('graphs', () => {
  it('copies what a circle leads to, and nothing else', () => {
    const clean: Record<string, unknown> = { a: 1 };
    clean['self'] = clean;
    const dirty: Record<string, unknown> = { password: 'x', clean };
    dirty['list'] = [dirty, { dirty }];
    const copy = redact(dirty);
    expect(copy['password']).toBe('[REDACTED]');
    expect(copy['clean']).toBe(clean);
    expect(copy['list']).toEqual([copy, { dirty: copy }]);
    expect((copy['list'] as unknown[])[0]).toBe(copy);
    expect(redact(clean)).toBe(clean);
  });

  it('keeps what is shared shared', () => {
    let dag: unknown = { password: 'x' };
    for (let level = 0; level < 40; level++) dag = { left: dag, right: dag };
    const copy = redact(dag) as { left: unknown; right: unknown };
    expect(copy.left).toBe(copy.right);
  });

  it('ends for depth, cliques, rings, holes and crowds', () => {
    let deep: unknown = { password: 'x' };
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(JSON.stringify(redact(deep))).toContain('too deep');
    const clique = Array.from({ length: 300 }, () => ({ all: [] as unknown[], password: 'x' }));
    for (const one of clique) one.all = clique;
    expect(redact(clique)[7]?.password).toBe('[REDACTED]');
    const ring: Record<string, unknown>[] = Array.from({ length: 1000 }, () => ({}));
    ring.forEach((one, index) => (one['next'] = ring[(index + 1) % 1000]));
    ring[500]!['password'] = 'x';
    expect(() => redact(ring[0])).not.toThrow();
    const holes: unknown[] = [];
    holes[100_000_000] = { password: 'x' };
    expect(redact(holes)[100_000_000]).toEqual({ password: '[REDACTED]' });
    expect(redact(Buffer.alloc(64_000_000))).toBe('[Uint8Array: 64000000 bytes]');
  });
});
