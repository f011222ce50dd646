import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { httpSerializers } from '../../src/http.js';
import { pinoRedaction } from '../../src/pino.js';
import { lines, TOKEN } from './lines.js';

const LEAK = /PLANTED|ghp_/;

describe('pino', () => {
  it('redacts what children bring: bindings, serializers, formatters', () => {
    const { all, stream } = lines();
    const parent = pino({ base: null, ...pinoRedaction() }, stream);
    const child = parent.child(
      { token: 'PLANTED', name: 'child', user: { shown: 1 } },
      {
        serializers: { user: () => ({ name: 'KEPT', password: 'PLANTED' }), note: () => TOKEN },
        formatters: { log: (object) => ({ ...object, apiKey: 'PLANTED', formatted: true }) },
        msgPrefix: '[KEPT] ',
      },
    );
    child.info({ user: { a: 1 }, note: 'x' }, `hi ${TOKEN}`);
    child.child({ secret: 'PLANTED' }).warn({ user: {}, password: 'PLANTED' });
    child.setBindings({ cookie: 'PLANTED' });
    child.error(new Error(TOKEN));
    parent.setBindings({ password: 'PLANTED' });
    parent.info('put %s and %o', TOKEN, { password: 'PLANTED' });
    expect(all()).not.toMatch(LEAK);
    for (const kept of ['"name":"child"', '"name":"KEPT"', '"formatted":true', '[KEPT] hi']) {
      expect(all()).toContain(kept);
    }
  });

  it('works beside hooks, mixins, `redact`, nested keys and other names of keys', () => {
    const { written, all, stream } = lines();
    const logger = pino(
      {
        base: null,
        messageKey: 'message',
        errorKey: 'error',
        nestedKey: 'payload',
        redact: ['own'],
        mixin: () => ({ sessionToken: 'PLANTED' }),
        hooks: {
          logMethod(args, method) {
            Reflect.apply(method, this, [...args, 'x']);
          },
        },
        ...pinoRedaction({ messageKey: 'message', errorKey: 'error' }),
      },
      stream,
    );
    logger.info({ own: 'PLANTED', list: [{ password: 'PLANTED' }] }, `with ${TOKEN} %s`);
    logger.error(new Error(`failed ${TOKEN}`));
    expect(all()).not.toMatch(LEAK);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      message: 'with [REDACTED] x',
      payload: { list: [{ password: '[REDACTED]' }] },
    });
  });

  it('leaves requests to their serializer', () => {
    const { written, stream } = lines();
    const logger = pino(
      { base: null, ...pinoRedaction({ serializers: httpSerializers() }) },
      stream,
    );
    const req = {
      method: 'GET',
      url: '/?token=PLANTED',
      headers: { cookie: 'a=PLANTED' },
      huge: 1,
    };
    logger.info({ req, password: 'PLANTED' });
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      req: { method: 'GET', url: '/?token=[REDACTED]', headers: { cookie: 'a=[REDACTED]' } },
      password: '[REDACTED]',
    });
    expect(written[0]).not.toContain('huge');
  });

  it('works with transports, which run in a thread of their own', async () => {
    const destination = join(mkdtempSync(join(tmpdir(), 'redact-')), 'log');
    const transport: unknown = pino.transport({ target: 'pino/file', options: { destination } });
    const stream = transport as NodeJS.WritableStream & { end(): void };
    const logger = pino({ base: null, ...pinoRedaction() }, stream as never);
    logger.info({ password: 'PLANTED', ok: 'KEPT' }, TOKEN);
    stream.end();
    await once(stream, 'close');
    const text = readFileSync(destination, 'utf8');
    expect(text).not.toMatch(LEAK);
    expect(text).toContain('KEPT');
  });
});
