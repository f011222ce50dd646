import * as Sentry from '@sentry/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sentryRedaction } from '../../src/sentry.js';
import { TOKEN } from './lines.js';

const sent: unknown[] = [];

beforeAll(() => {
  Sentry.init({
    dsn: 'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1',
    transport: () => ({
      send: async (envelope) => {
        sent.push(envelope);
        return Promise.resolve({ statusCode: 200 });
      },
      flush: async () => Promise.resolve(true),
    }),
    tracesSampleRate: 1,
    ...sentryRedaction(),
  });
});

afterAll(async () => {
  await Sentry.close(1000);
});

it('sends errors, spans, logs and breadcrumbs without secrets', async () => {
  const id = report();
  await Sentry.flush(2000);
  const text = JSON.stringify(sent);
  for (const secret of [SECRET, TOKEN, MAIL]) expect(text).not.toContain(secret);
  expect(text).toContain(id);
  for (const kept of ['KEPT [REDACTED]', 'failed [REDACTED]', 'logged [REDACTED]', '"id":"42"']) {
    expect(text).toContain(kept);
  }
  expect(text).toContain('sentry.test.ts');
});

it('leaves what the SDK keeps for itself', () => {
  const own = { live: new Map([['password', 'x']]) };
  const event = { message: TOKEN, sdkProcessingMetadata: own };
  const next = sentryRedaction().beforeSend(event);
  expect(next).toEqual({ message: '[REDACTED]', sdkProcessingMetadata: own });
  expect(next.sdkProcessingMetadata).toBe(own);
  expect(event.message).toBe(TOKEN);
});

// Lines of the source around an error are sent too: what is sent must not be spelled out here.
const SECRET = ['PLAN', 'TED'].join('');
const MAIL = ['ann', 'shop.io'].join('@');

function report(): string {
  Sentry.setUser({ id: '42', email: MAIL });
  Sentry.setExtra('config', { apiKey: SECRET, kept: 'KEPT' });
  Sentry.setTag('note', `KEPT ${TOKEN}`);
  Sentry.setContext('request', { headers: { authorization: `Bearer ${SECRET}` } });
  Sentry.addBreadcrumb({ message: `used ${TOKEN}`, data: { url: `https://h/?token=${SECRET}` } });
  Sentry.logger.info(Sentry.logger.fmt`logged ${TOKEN}`, { password: SECRET, kept: 'KEPT' });
  Sentry.startSpan({ name: 'root', attributes: { 'db.password': SECRET } }, () => {
    Sentry.startSpan({ name: `inner ${TOKEN}`, attributes: { kept: 'KEPT' } }, () => undefined);
  });
  const cause = new Error(`redis://:${SECRET}@host`);
  return Sentry.captureException(
    Object.assign(new Error(`failed ${TOKEN}`, { cause }), { config: { password: SECRET } }),
  );
}
