import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.js';
import { findSecrets, formats } from '../src/index.js';

describe.each(formats)('$id', (format) => {
  const own = examples[format.id];

  it('finds every match, alone and inside code, and tells nothing of it', () => {
    expect(own?.matches.length).toBeGreaterThan(0);
    for (const match of own?.matches ?? []) {
      for (const text of [match, `const value = '${match}';`, `"a\\n${match}"`]) {
        const found = findSecrets(text).filter(({ formatId }) => formatId === format.id);
        expect(found, match).toHaveLength(1);
        const secret = text.slice(found[0]?.start, found[0]?.end);
        expect(found[0]?.preview).not.toContain(secret.slice(format.publicPrefix.length));
      }
    }
  });

  it('leaves every look-alike alone', () => {
    expect(own?.lookalikes.length).toBeGreaterThan(0);
    for (const text of own?.lookalikes ?? []) {
      expect(
        findSecrets(text).map(({ formatId }) => formatId),
        text,
      ).not.toContain(format.id);
    }
  });

  it('reports one finding per secret, whichever formats know it', () => {
    for (const match of own?.matches ?? []) expect(findSecrets(match), match).toHaveLength(1);
  });

  it('has lower-case keywords, a link, a remedy that ends in a full stop and bounded quantifiers', () => {
    for (const keyword of format.keywords) expect(keyword).toBe(keyword.toLowerCase());
    expect(format.docs).toMatch(/^https:\/\//);
    expect(format.instead).toMatch(/\.$/);
    expect(format.pattern.source.replace(/\\.|\[[^\]]*\]/g, '_')).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it('stays linear on texts made of its own beginnings', () => {
    const start = (own?.matches[0] ?? '').slice(0, -2);
    const time = (text: string) => {
      const begin = performance.now();
      findSecrets(text);
      return performance.now() - begin;
    };
    for (const unit of [start, format.keywords[0] ?? '', `${format.keywords[0]}a`]) {
      time(unit.repeat(50));
      const size = Math.ceil(40_000 / unit.length);
      const small = Math.min(time(unit.repeat(size)), time(unit.repeat(size)));
      const large = Math.min(time(unit.repeat(size * 4)), time(unit.repeat(size * 4)));
      expect(large).toBeLessThan(small * 12 + 60);
    }
  });
});

it('gives every format an id of its own that begins with no upper case', () => {
  const ids = formats.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
