import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  createRedactor,
  hashed,
  keepLast,
  type Path,
  redactSecretsFromObject as redact,
  redactSecretsFromString,
  remove,
  type RedactOptions,
} from '../src/index.js';
import { createKeyRedactor } from '../src/keys.js';
import { redactModelRun } from '../src/model-run.js';
import { pinoRedaction } from '../src/pino.js';

describe('wrong options', () => {
  it.each([
    [null, '`options` must be an object.'],
    [{ cencor: 'x' }, '`options.cencor` is not known. Known are: censor, keys, keep, paths,'],
    [{ censor: 4 }, '`options.censor` must be a text, a function, `keepLast()`'],
    [
      { keys: 'tenantKey' },
      "`options.keys` must be a list of texts that are not empty, such as ['tenantKey'].",
    ],
    [{ keys: [/pin/] }, '`options.keys` must be a list of texts'],
    [{ keep: [''] }, '`options.keep` must be a list of texts'],
    [{ paths: 'user.pin' }, "such as ['user.*.pin', '**.pin']."],
    [{ test: true }, '`options.test` must be a function `(value, path) => boolean`.'],
    [{ personal: ['mail'] }, '`options.personal` must be true, false or a list of email, phone,'],
    [{ maxDepth: 0 }, '`options.maxDepth` must be a whole number above 0.'],
    [{ maxBreadth: '5' }, '`options.maxBreadth` must be a whole number above 0.'],
  ])('are told with their key and what to write: %o', (options, message) => {
    const wrong = options as RedactOptions;
    for (const use of [
      () => createRedactor(wrong),
      () => createKeyRedactor(wrong),
      () => redact({}, wrong),
      () => redactSecretsFromString('', wrong),
      () => redactModelRun({}, wrong),
    ]) {
      expect(use).toThrow(TypeError);
      expect(use).toThrow(message);
    }
  });

  it('are told by adapters too', () => {
    expect(() => pinoRedaction({ serialisers: {} } as never)).toThrow('`options.serialisers`');
  });

  it('are none when they are left out', () => {
    expect(redact({ token: 'x' }, { censor: undefined, keys: undefined } as never)).toEqual({
      token: '[REDACTED]',
    });
    expect(redact({ a: { b: [1, 2] } }, { maxDepth: Infinity, maxBreadth: Infinity })).toEqual({
      a: { b: [1, 2] },
    });
  });
});

describe('types', () => {
  it('follow the input', () => {
    interface User {
      readonly name: string;
      readonly tags: readonly string[];
      password?: string;
    }
    const user: User = { name: 'ann', tags: [] };
    expectTypeOf(redact(user)).toEqualTypeOf<User>();
    expectTypeOf(redact([user])).toEqualTypeOf<User[]>();
    expectTypeOf(redact('text')).toBeString();
    expectTypeOf(redact(new Map<string, User>())).toEqualTypeOf<Map<string, User>>();
    expectTypeOf(redact(undefined as unknown)).toBeUnknown();
    expectTypeOf(redact(null)).toBeNull();
    expectTypeOf(redactSecretsFromString('')).toBeString();
    expectTypeOf(createRedactor().object(user)).toEqualTypeOf<User>();
    expectTypeOf(redactModelRun({ prompt: 'x', extra: 1 })).toEqualTypeOf<{
      prompt: string;
      extra: number;
    }>();
  });

  it('know the options', () => {
    expectTypeOf<RedactOptions['censor']>()
      .extract<(value: unknown, path: Path) => unknown>()
      .not.toBeNever();
    expectTypeOf(keepLast(4)).toExtend<NonNullable<RedactOptions['censor']>>();
    expectTypeOf(hashed('salt')).toExtend<NonNullable<RedactOptions['censor']>>();
    expectTypeOf(remove).toExtend<NonNullable<RedactOptions['censor']>>();
    // @ts-expect-error An option that does not exist.
    expect(() => redact({}, { cencor: 'x' })).toThrow();
    // @ts-expect-error A kind that does not exist.
    expect(() => redact({}, { personal: ['mail'] })).toThrow();
  });
});

describe('censors', () => {
  it('show the end of a long value, never all of a short one', () => {
    for (let length = 1; length <= 40; length++) {
      const value = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD'.slice(0, length);
      for (const count of [1, 4, 8, 100]) {
        const { secret } = redact({ secret: value }, { censor: keepLast(count) });
        const shown = /^\[REDACTED …(\S+)\]$/.exec(secret)?.[1] ?? '';
        expect(shown.length).toBeLessThanOrEqual(length / 4);
        expect(value.endsWith(shown)).toBe(true);
      }
    }
    expect(redact({ pin_code: 1234 }, { censor: keepLast() })).toEqual({ pin_code: '[REDACTED]' });
  });

  it('give the same text for the same value and salt, wherever it stands', () => {
    const censor = hashed('salt');
    const [first, second] = [
      redact({ token: 'abc' }, { censor }),
      redact(['--token', 'abc'], { censor }),
    ];
    expect(second[1]).toBe(first.token);
    expect(redactSecretsFromString('token=abc', { censor })).toBe(`token=${first.token}`);
    expect(redact({ token: 'abd' }, { censor }).token).not.toBe(first.token);
    expect(redact({ token: 'abc' }, { censor: hashed('pepper') }).token).not.toBe(first.token);
  });

  it('remove properties, entries and elements', () => {
    const options = { censor: remove } as const;
    expect(redact({ a: 1, password: 'x' }, options)).toEqual({ a: 1 });
    expect(
      redact(
        new Map([
          ['password', 'x'],
          ['a', 'b'],
        ]),
        options,
      ),
    ).toEqual(new Map([['a', 'b']]));
    expect(redact(['--password', 'x', 'y'], options)).toEqual(['--password', 'y']);
    expect(redactSecretsFromString('password=x&a=b', options)).toBe('password=&a=b');
  });

  it('may be functions, which are told the place; one that throws hides all the same', () => {
    const seen: string[] = [];
    const censor = (_: unknown, path: Path) => {
      seen.push(path.join('.'));
      throw new Error('no');
    };
    expect(redact({ a: [{ password: 'x' }], b: 'token=x' }, { censor })).toEqual({
      a: [{ password: '[REDACTED]' }],
      b: 'token=[REDACTED]',
    });
    expect(seen).toEqual(['a.0.password', 'b']);
  });
});
