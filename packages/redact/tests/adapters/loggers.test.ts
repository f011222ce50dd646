import { inspect } from 'node:util';
import axios, { AxiosError } from 'axios';
import bunyan from 'bunyan';
import { expect, it } from 'vitest';
import winston from 'winston';
import { httpSerializers } from '../../src/http.js';
import { redactSecretsFromObject as redact } from '../../src/index.js';
import { redactFormat } from '../../src/winston.js';
import { lines, TOKEN } from './lines.js';

const LEAK = /PLANTED|ghp_/;

it('redacts children, printf formats and exceptions of winston', async () => {
  const { all, stream } = lines();
  const { combine, errors, splat, printf, simple } = winston.format;
  for (const last of [
    printf(({ message, ...rest }) => `${String(message)} ${JSON.stringify(rest)}`),
    simple(),
  ]) {
    const logger = winston.createLogger({
      format: combine(errors({ stack: true, cause: true }), splat(), redactFormat(), last),
      transports: [new winston.transports.Stream({ stream })],
      defaultMeta: { service: 'KEPT', apiKey: 'PLANTED' },
    });
    logger.child({ token: 'PLANTED', kept: 'KEPT' }).info(`child ${TOKEN}`);
    logger.warn('put %s and %j', TOKEN, { password: 'PLANTED' });
    logger.error('failed', new Error(TOKEN, { cause: { password: 'PLANTED' } }));
    logger.info('with', { headers: { authorization: 'Bearer PLANTED' }, error: new Error(TOKEN) });
    const done = new Promise((resolve) => stream.once('finish', resolve));
    logger.end();
    await Promise.race([done, new Promise((resolve) => setImmediate(resolve))]);
  }
  expect(all()).not.toMatch(LEAK);
  expect(all()).toContain('KEPT');
  expect(all()).toContain('child [REDACTED]');
});

it('redacts through serializers of bunyan', () => {
  const { all, stream } = lines();
  const logger = bunyan.createLogger({
    name: 'test',
    stream,
    serializers: {
      ...httpSerializers(),
      err: (error: Error) => bunyan.stdSerializers.err(redact(error)),
      user: redact,
    },
  });
  const req = { method: 'GET', url: '/KEPT?token=PLANTED', headers: { cookie: 'sid=PLANTED' } };
  logger.info({ req, user: { name: 'KEPT', password: 'PLANTED' } }, 'got');
  logger.child({ component: 'KEPT' }).error(new Error(`failed ${TOKEN}`));
  expect(all()).not.toMatch(/PLANTED/);
  expect(all()).toContain('KEPT?token=[REDACTED]');
});

it('redacts errors of axios, and leaves a clean one', async () => {
  const failing = axios.post(
    'http://u:PLANTED@127.0.0.1:1/KEPT?api_key=PLANTED',
    { password: 'PLANTED', kept: 'KEPT' },
    { headers: { Authorization: 'Bearer PLANTED' }, auth: { username: 'u', password: 'PLANTED' } },
  );
  const error: unknown = await failing.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AxiosError);
  const shown = redact(error) as AxiosError;
  const text = inspect([shown, shown.config], { depth: 8 }) + String(shown.stack);
  expect(text).not.toMatch(LEAK);
  expect(text).toContain('KEPT');
});
