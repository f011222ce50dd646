import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { redactSecretsFromObject as redact } from '../src/index.js';
import { PLANTED, seenOf, TOKEN } from './behaviours/behaviour.js';
import { containers } from './behaviours/containers.js';
import { errors } from './behaviours/errors.js';
import { hostile } from './behaviours/hostile.js';
import { http } from './behaviours/http.js';
import { misses } from './behaviours/misses.js';
import { harmless, named } from './behaviours/names.js';
import { texts } from './behaviours/texts.js';

const covered = [named, texts, http, errors, containers, hostile];

for (const { where, rows } of covered) {
  describe(where, () => {
    it.each(rows)('$what', ({ values }) => {
      for (const value of values()) expectRedacted(value);
    });
  });
}

/** Nothing planted is left, neighbours are, the value is as it was, and a second time changes nothing. */
function expectRedacted(value: unknown): void {
  const before = seenOf(value);
  const output = redact(value);
  expect(seenOf(value)).toBe(before);
  const after = seenOf(output);
  expect(after).not.toContain(PLANTED);
  expect(after).not.toContain(TOKEN);
  expect(after, before).toContain('KEPT');
  expect(seenOf(redact(output))).toBe(after);
}

describe('what is harmless', () => {
  it.each(harmless.map((value) => [inspect(value), value] as const))('stays: %s', (_, value) => {
    expect(redact(value)).toBe(value);
  });
});

describe('what is not covered', () => {
  it.each(misses.rows)('$what', ({ values }) => {
    for (const value of values()) expect(seenOf(redact(value))).toContain(PLANTED);
  });
});

it('tells all of that in the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('## What is redacted');
  const table = section.split('\n').flatMap((line) => {
    const [, where = '', what = ''] = line.startsWith('| ') ? line.split(/ *\| */) : [];
    return where === '' || where === 'where' || where.startsWith('--') ? [] : [{ where, what }];
  });
  const rows = [...covered, misses].flatMap(({ where, rows }) =>
    rows.map(({ what }) => ({ where, what })),
  );
  expect(table.slice(0, rows.length)).toEqual(rows);
  expect(table[rows.length]?.where).toBe('option');
});
