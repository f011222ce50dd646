import { examples } from '@magi-guardrail/secrets/examples';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { redactSecretsFromObject as redact, redactSecretsFromString } from '../src/index.js';

const token = examples['github-pat']?.matches[0] ?? '';

describe('redactSecretsFromObject', () => {
  it('redacts by name in any style, and formats in texts', () => {
    const input = {
      user: 'ann',
      password: 'p',
      'X-Api-Key': 'k',
      nested: [{ access_token: 'a' }],
      log: `t=${token}`,
    };
    const before = structuredClone(input);
    const output = redact(input);
    expect(output).toEqual({
      user: 'ann',
      password: '[REDACTED]',
      'X-Api-Key': '[REDACTED]',
      nested: [{ access_token: '[REDACTED]' }],
      log: 't=[REDACTED]',
    });
    expect(input).toEqual(before);
    expectTypeOf(output).toEqualTypeOf(input);
  });

  it('takes keys, paths, a censor and personal', () => {
    const input = { tenant_key: 1, a: { x: { b: 2 }, y: { b: 3 } }, email: 'a@b.c' };
    expect(
      redact(input, { keys: ['tenantKey'], paths: ['a.*.b'], censor: '*', personal: false }),
    ).toEqual({
      tenant_key: '*',
      a: { x: { b: '*' }, y: { b: '*' } },
      email: 'a@b.c',
    });
    expect(redact({ pin: 1, secret: 'abc' }, { censor: (value) => typeof value })).toEqual({
      pin: 1,
      secret: 'string',
    });
    const failing = () => {
      throw new Error('no');
    };
    expect(redact({ secret: 'abc' }, { censor: failing })).toEqual({ secret: '[REDACTED]' });
  });

  it('keeps cycles, maps, sets, errors, dates and buffers', () => {
    const date = new Date();
    const buffer = new Uint8Array([1]);
    const input: Record<string, unknown> = {
      date,
      buffer,
      map: new Map([['token', 'a']]),
      set: new Set([token]),
    };
    input['self'] = input;
    const output = redact(input);
    expect(output['self']).toBe(output);
    expect(output['date']).toBe(date);
    expect(output['buffer']).toBe('[Uint8Array: 1 bytes]');
    expect(output['map']).toEqual(new Map([['token', '[REDACTED]']]));
    expect(output['set']).toEqual(new Set(['[REDACTED]']));
    const error = redact(new TypeError(`bad ${token}`, { cause: { password: 'p' } }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe('bad [REDACTED]');
    expect(error.stack).not.toContain(token);
    expect(error.cause).toEqual({ password: '[REDACTED]' });
  });

  it('survives hostile getters, proxies and depth, and pollutes nothing', () => {
    const hostile = {
      get a(): string {
        throw new Error('no');
      },
      toJSON() {
        throw new Error('no');
      },
    };
    expect(redact(hostile).a).toBe('[REDACTED: unreadable]');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(redact({ proxy })).toEqual({ proxy: '[REDACTED]' });
    const input: unknown = JSON.parse(
      '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"x":1}}}',
    );
    const output = redact(input);
    expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
    expect(JSON.stringify(output)).toBe(JSON.stringify(input));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    let deep: unknown = { password: 'deep-secret' };
    for (let level = 0; level < 10_000; level++) deep = { deep };
    expect(() => redact(deep)).not.toThrow();
  });

  it('tells whose value is whose when an object changes while it is read', () => {
    const removing: Record<string, unknown> = {
      get first() {
        delete removing['gone'];
        return 1;
      },
      gone: 2,
      password: 'PLANTED',
      kept: 'KEPT',
    };
    const names = ['password', 'kept'];
    const growing = new Proxy<Record<string, unknown>>(
      { password: 'PLANTED', kept: 'KEPT' },
      {
        ownKeys: (target) => {
          target[`more${names.unshift(`more${names.length}`)}`] = 1;
          return [...names];
        },
      },
    );
    for (const value of [removing, { growing }]) {
      const output = JSON.stringify(redact(value));
      expect(output).toContain('KEPT');
      expect(output).not.toContain('PLANTED');
    }
  });

  it('never lets a planted secret through any graph', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const next = generator(seed);
      const graph = plant(next, 0);
      const text = JSON.stringify(graph);
      const output = redact(graph);
      expect(JSON.stringify(graph)).toBe(text);
      expect(JSON.stringify(output)).not.toMatch(/PLANTED|ghp_/);
      expect(redact(output)).toEqual(output);
    }
  });
});

describe('copies', () => {
  it('gives back the value itself when nothing was to hide', () => {
    const input = { a: [1, { b: 'text' }], date: new Date() };
    expect(redact(input)).toBe(input);
  });

  it('sees what only toJSON shows', () => {
    class Session {
      readonly #password = 'PLANTED';
      toJSON() {
        return { id: 1, password: this.#password };
      }
    }
    expect(JSON.stringify(redact({ session: new Session() }))).toBe(
      '{"session":{"id":1,"password":"[REDACTED]"}}',
    );
    const endless: Record<string, unknown> = { password: 'PLANTED' };
    endless['toJSON'] = () => ({ again: endless });
    expect(() => redact(endless)).not.toThrow();
    expect(JSON.stringify(redact(endless))).toBe('{"again":"[Circular]"}');
  });

  it('hides passwords and tokens of addresses', () => {
    const url = new URL('http://localhost/a?token=abc&x=1');
    url.username = 'u';
    url.password = 'PLANTED';
    expect(redact({ url }).url.href).toBe('http://u:REDACTED@localhost/a?token=REDACTED&x=1');
    expect(url.password).toBe('PLANTED');
  });
});

describe('redactSecretsFromString', () => {
  it('replaces every secret and nothing else', () => {
    expect(redactSecretsFromString(`a ${token} b ${token}`)).toBe('a [REDACTED] b [REDACTED]');
    expect(redactSecretsFromString('nothing here to see')).toBe('nothing here to see');
    expect(redactSecretsFromString(token, { censor: (value) => String(value).length })).toBe('40');
  });
});

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function plant(next: () => number, depth: number): unknown {
  const kind = depth > 4 ? 3 + next() * 3 : next() * 6;
  if (kind < 2) return Array.from({ length: next() * 4 }, () => plant(next, depth + 1));
  if (kind >= 3) return kind < 4 ? next() : kind < 5 ? `log ${token} end` : 'plain';
  const names = ['password', 'apiKey', 'x-auth-token', 'client_secret'];
  const name = names[Math.floor(next() * names.length)] ?? 'password';
  const secret = next() < 0.5 ? 'PLANTED' : { inner: ['PLANTED'] };
  return { [name]: secret, child: plant(next, depth + 1), other: plant(next, depth + 1) };
}
