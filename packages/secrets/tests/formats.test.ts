import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.js';
import { findSecrets, formats } from '../src/index.js';
import { parseShape } from '../src/shape/parse.js';
import { pathOf } from './contexts.js';

describe.each(formats)('$id', (format) => {
  const own = examples[format.id] ?? { matches: [], lookalikes: [] };
  const path = pathOf(format);

  it('finds every match, alone and inside code, and tells nothing of it', () => {
    expect(own.matches.length).toBeGreaterThan(0);
    for (const match of own.matches) {
      for (const text of [match, `const value = '${match}';`, `"a\\n${match}"`]) {
        const found = findSecrets(text, { path });
        expect(
          found.map(({ formatId }) => formatId),
          text,
        ).toEqual([format.id]);
        const secret = text.slice(found[0]?.start, found[0]?.end);
        expect(found[0]?.preview).not.toContain(secret.slice(format.publicPrefix.length));
      }
    }
  });

  it('leaves every look-alike alone', () => {
    expect(own.lookalikes.length).toBeGreaterThan(0);
    for (const text of own.lookalikes) {
      expect(
        findSecrets(text, { path }).map(({ formatId }) => formatId),
        text,
      ).not.toContain(format.id);
    }
  });

  it('has lower-case keywords, a link, a remedy and bounded quantifiers', () => {
    expect(format.keywords.length).toBeGreaterThan(0);
    for (const keyword of format.keywords) expect(keyword).toBe(keyword.toLowerCase());
    expect(format.docs).toMatch(/^https:\/\//);
    expect(format.instead).toMatch(/^[A-Z].{20,160}\.$/);
    expect(() => parseShape(format.pattern.source)).not.toThrow();
  });
});

it('gives every format an id of its own that begins with no upper case', () => {
  const ids = formats.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
