import { expect, it } from 'vitest';
import { webhookProviders } from '../src/webhooks.js';

const headersOf = ({ signature, about = [] }: (typeof webhookProviders)[number]) => [
  ...signature,
  ...about,
];

it('knows every service once, and by something', () => {
  const names = webhookProviders.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const provider of webhookProviders) {
    expect(
      headersOf(provider).length + (provider.event?.words.length ?? 0),
      provider.name,
    ).not.toBe(0);
  }
});

it('gives no header to two services, and writes it as headers are compared', () => {
  const headers = webhookProviders.flatMap(headersOf);
  expect(headers).toEqual([...new Set(headers)]);
  for (const header of headers) expect(header).toMatch(/^[a-z\d]+(?:-[a-z\d]+)+$/);
});

it('gives no word under the same key to two services', () => {
  const words = webhookProviders.flatMap(({ event }) =>
    (event?.words ?? []).map((word) => `${event?.key ?? ''} ${word}`),
  );
  expect(words).toEqual([...new Set(words)]);
});

it('gives advice that is a sentence', () => {
  for (const { instead = 'None.' } of webhookProviders) expect(instead).toMatch(/^[A-Z].*[.?]$/);
});
