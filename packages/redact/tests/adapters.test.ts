import http from 'node:http';
import { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { examples } from '@magi-guardrail/secrets/examples';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import winston from 'winston';
import { redactConsole } from '../src/console.js';
import { httpSerializers } from '../src/http.js';
import { pinoRedaction } from '../src/pino.js';
import { redactStream } from '../src/stream.js';
import { redactTextStream } from '../src/web-stream.js';
import { redactFormat } from '../src/winston.js';

const known = examples['github-pat']?.matches[0] ?? '';

/** A stream that remembers its lines. */
function lines() {
  const written: string[] = [];
  return { written, write: (line: string) => written.push(line) };
}

describe('pino', () => {
  it('redacts messages, objects, errors, bindings and what serializers give', () => {
    const { written, write } = lines();
    const serializers = { custom: (value: { shown: string }) => ({ value: value.shown }) };
    const logger = pino(
      { base: null, timestamp: false, ...pinoRedaction({ serializers }) },
      { write },
    );
    logger.info({ nested: { password: 'PLANTED' }, ok: 1 }, `with ${known}`);
    logger.info('put in %s', known);
    logger.error(new Error(`failed ${known}`, { cause: { password: 'PLANTED' } }));
    logger.error({ err: new Error(`failed ${known}`), apiKey: 'PLANTED' });
    logger.child({ token: 'PLANTED', name: 'child' }).info('from a child');
    logger.info({ custom: { shown: known, hidden: 'PLANTED' } });
    const all = written.join('');
    expect(all).not.toMatch(/PLANTED|ghp_/);
    expect(JSON.parse(written[0] ?? '')).toEqual({
      level: 30,
      nested: { password: '[REDACTED]' },
      ok: 1,
      msg: 'with [REDACTED]',
    });
    expect(all).toContain('"name":"child"');
    expect(all).toContain('"type":"Error"');
    expect(all).toContain('"custom":{"value":"[REDACTED]"}');
  });
});

describe('winston', () => {
  it('redacts messages, metadata, splat and errors, before and after they are written', () => {
    for (const order of [
      [redactFormat(), winston.format.json()],
      [winston.format.json(), redactFormat()],
    ]) {
      const { written, write } = lines();
      const logger = winston.createLogger({
        format: winston.format.combine(
          winston.format.errors({ stack: true }),
          winston.format.splat(),
          ...(order as winston.Logform.Format[]),
        ),
        transports: [
          new winston.transports.Stream({
            stream: new Writable({
              write: (chunk, _, done) => {
                write(String(chunk));
                done();
              },
            }),
          }),
        ],
      });
      logger.info(`with ${known}`, { password: 'PLANTED', nested: { apiKey: 'PLANTED' } });
      logger.info('put in %s', known);
      logger.error(new Error(`failed ${known}`));
      const all = written.join('');
      expect(written).toHaveLength(3);
      expect(all).not.toMatch(/PLANTED|ghp_/);
      expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 'info', password: '[REDACTED]' });
    }
  });
});

describe('console', () => {
  it('redacts until it is undone', () => {
    const seen: unknown[] = [];
    const target = { ...console, log: (...args: unknown[]) => seen.push(...args) } as Console;
    const undo = redactConsole({}, target);
    target.log('a', known, { password: 'PLANTED' });
    undo();
    target.log(known);
    expect(seen).toEqual(['a', '[REDACTED]', { password: '[REDACTED]' }, known]);
  });
});

describe('http', () => {
  it('shows requests and responses without what is secret in them', async () => {
    const { req, res } = httpSerializers();
    const shown = await new Promise<readonly unknown[]>((resolve) => {
      const server = http.createServer((request, response) => {
        response.setHeader('Set-Cookie', ['sid=PLANTED; Path=/; HttpOnly']);
        const before = req(request);
        response.end('ok', () => {
          server.close();
          resolve([before, res(response)]);
        });
      });
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        const headers = { authorization: 'Bearer PLANTED', cookie: 'sid=PLANTED; theme=dark' };
        http
          .get({ port, host: '127.0.0.1', path: '/a?token=PLANTED&b=1', headers })
          .on('response', (it) => it.resume());
      });
    });
    expect(JSON.stringify(shown)).not.toContain('PLANTED');
    expect(shown).toMatchObject([
      {
        method: 'GET',
        url: '/a?token=[REDACTED]&b=1',
        headers: { authorization: 'Bearer [REDACTED]', cookie: 'sid=[REDACTED]; theme=[REDACTED]' },
        remoteAddress: '127.0.0.1',
      },
      { statusCode: 200, headers: { 'set-cookie': ['sid=[REDACTED]; Path=/; HttpOnly'] } },
    ]);
  });
});

describe('streams', () => {
  const source = `first ${known} line\nümläut password=PLANTED\n${'x y '.repeat(60_000)}${known} end\nlast ${known}`;
  const bytes = Buffer.from(source);

  it.each([1, 3, 7, 100, 4096, 70_000, 1_000_000])(
    'finds what is split in chunks of %i bytes',
    async (size) => {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const output = await text(Readable.from(chunks).pipe(redactStream()));
      expect(output).toBe(source.replaceAll(known, '[REDACTED]').replace('PLANTED', '[REDACTED]'));
    },
  );

  it('holds a private key back until it is complete', async () => {
    const key = examples['private-key']?.matches.find((one) => one.includes('\n'))?.trim() ?? '';
    const output = await text(
      Readable.from([...`before\n${key}\nafter`].map((one) => Buffer.from(one))).pipe(
        redactStream(),
      ),
    );
    expect(key.split('\n').length).toBeGreaterThan(2);
    expect(output).toBe('before\n[REDACTED]\nafter');
  });

  it('does the same for web streams', async () => {
    const stream = new ReadableStream<string>({
      start(controller) {
        for (const one of `a ${known}\nb`) controller.enqueue(one);
        controller.close();
      },
    });
    expect(await text(stream.pipeThrough(redactTextStream()))).toBe('a [REDACTED]\nb');
  });
});
