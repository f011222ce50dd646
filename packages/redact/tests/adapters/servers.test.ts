import type { AddressInfo, Server } from 'node:net';
import express from 'express';
import fastify from 'fastify';
import pino from 'pino';
import { pinoHttp } from 'pino-http';
import { expect, it } from 'vitest';
import { httpSerializers } from '../../src/http.js';
import { redactSecretsFromObject as redact } from '../../src/index.js';
import { pinoRedaction } from '../../src/pino.js';
import { lines, TOKEN } from './lines.js';

const LEAK = /PLANTED|ghp_|ann@shop/;

/** A request with secrets in all places where one can have them. */
async function post(port: number): Promise<void> {
  await fetch(`http://127.0.0.1:${port}/login/KEPT?token=PLANTED&page=KEPT`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer PLANTED',
      cookie: 'sid=PLANTED; theme=PLANTED',
      'content-type': 'application/json',
      'x-api-key': 'PLANTED',
    },
    body: JSON.stringify({ email: 'ann@shop.io', password: 'PLANTED', note: `KEPT ${TOKEN}` }),
  });
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as AddressInfo).port;
}

async function listening(app: express.Express): Promise<Server> {
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

const setups = {
  'a logger of its own': (stream: NodeJS.WritableStream) =>
    pinoHttp({ ...pinoRedaction({ serializers: httpSerializers() }) }, stream as never),
  'a logger that is given, with serializers of its own': (stream: NodeJS.WritableStream) =>
    pinoHttp({ logger: pino({ ...pinoRedaction() }, stream as never) }),
};

it.each(Object.entries(setups))(
  'redacts what Express logs through pino-http: %s',
  async (_, make) => {
    const { written, all, stream } = lines();
    const app = express();
    app.use(make(stream), express.json());
    app.post('/login/:id', (request, response) => {
      request.log.info({ body: request.body as unknown, params: request.params }, 'got');
      request.log.error({ err: new Error(`KEPT ${TOKEN}`), req: request }, 'failed');
      response.cookie('sid', 'PLANTED', { httpOnly: true }).json({ token: 'PLANTED' });
    });
    const server = await listening(app);
    await post(portOf(server));
    await new Promise((resolve) => server.close(resolve));
    expect(written).toHaveLength(3);
    expect(all()).not.toMatch(LEAK);
    expect(JSON.parse(written[2] ?? '')).toMatchObject({
      req: {
        method: 'POST',
        headers: { authorization: 'Bearer [REDACTED]', 'content-type': 'application/json' },
      },
      res: { statusCode: 200 },
    });
    expect(all()).toContain('page=KEPT');
    expect(all()).toContain('HttpOnly');
  },
);

it('redacts requests of Express as a whole', async () => {
  let shown: unknown;
  const app = express();
  app.use(express.json());
  app.post('/login/:id', (request, response) => {
    const { req, res } = httpSerializers();
    shown = [
      req(request),
      res(response),
      redact(request.body),
      redact({ headers: request.headers }),
    ];
    response.end();
  });
  const server = await listening(app);
  await post(portOf(server));
  await new Promise((resolve) => server.close(resolve));
  expect(JSON.stringify(shown)).not.toMatch(LEAK);
  expect(shown).toMatchObject([
    { method: 'POST', query: { token: '[REDACTED]', page: 'KEPT' }, params: { id: 'KEPT' } },
    {},
    { password: '[REDACTED]' },
    {},
  ]);
});

it('redacts what Fastify logs, with its own serializers or ours', async () => {
  for (const serializers of [{}, httpSerializers()]) {
    const { all, stream } = lines();
    const app = fastify({ logger: { stream, ...pinoRedaction({ serializers }) } as never });
    app.post('/login/:id', async (request, reply) => {
      request.log.info({ body: request.body, headers: request.headers }, `got ${TOKEN}`);
      request.log.warn({ req: request.raw, reply });
      request.log.error(
        Object.assign(new Error(`KEPT ${TOKEN}`), { config: { token: 'PLANTED' } }),
      );
      return reply.header('set-cookie', 'sid=PLANTED').send({ ok: true });
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    await post(portOf(app.server));
    await app.close();
    expect(all()).not.toMatch(LEAK);
    expect(all()).toContain('"statusCode":200');
    expect(all()).toContain('page=KEPT');
  }
});
