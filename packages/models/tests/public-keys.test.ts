import { expect, it } from 'vitest';
import { models } from '../src/index.js';
import { publicKeys } from '../src/public-keys.js';

it('knows every provider once', () => {
  const names = publicKeys.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

it('names clients of modules that the models know, and where they take the key', () => {
  const modules = models.flatMap((model) => model.modules ?? []);
  for (const { calls, at } of publicKeys.flatMap(({ clients }) => clients)) {
    expect(at).toMatch(/^\d(?:\.\w+)?$/);
    for (const call of calls) {
      expect(modules.filter((each) => call === each || call.startsWith(`${each}.`))).not.toEqual(
        [],
      );
    }
  }
});

it('names each host once', () => {
  const hosts = publicKeys.flatMap(({ requests }) => requests?.hosts ?? []);
  expect(hosts).toEqual([...new Set(hosts)]);
});
