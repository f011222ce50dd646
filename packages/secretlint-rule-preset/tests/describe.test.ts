import { expect, test } from 'vitest';
import { describeFormats, type Options } from '../src/index.js';

test('everything that can be found is described once', () => {
  const all = describeFormats();
  const ids = all.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['github-pat', 'basicauth']));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, provider, instead, docs, cwe } of all) {
    expect(provider, id).toMatch(/\w/);
    expect(instead, id).toMatch(/\.$/);
    expect(docs, id).toMatch(/^https:\/\//);
    expect(cwe.length, id).toBeGreaterThan(0);
  }
});

test('the options of a project count', () => {
  const signature = {
    reason: 'Another scanner looks for these.',
    approvedBy: 'Ada',
    expires: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  };
  const options: Options = {
    formats: { 'github-pat': { severity: 'medium', ...signature } },
    upstream: { basicauth: { disabled: true, ...signature } },
  };
  const all = describeFormats(options);
  expect(all.find(({ id }) => id === 'github-pat')?.severity).toBe('medium');
  expect(all.find(({ id }) => id === 'basicauth')).toBeUndefined();
});
