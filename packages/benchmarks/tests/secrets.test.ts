import { findSecrets } from '@magi-guardrail/secrets';
import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../src/secrets/alarms.ts';
import { contexts, holds } from '../src/secrets/contexts.ts';
import { randomFrom, writerOf } from '../src/secrets/generate.ts';
import { meanRecall, outcomesOf } from '../src/secrets/recall.ts';
import type { Scanner } from '../src/secrets/scanner.ts';
import { longLine } from '../src/secrets/workloads.ts';
import { lineAt } from '../src/secrets/scanners/engine.ts';
import {
  independentCredentials,
  kindOf,
  ownCredentials,
  vectorsOf,
} from '../src/secrets/vectors.ts';

describe('contexts', () => {
  it('are many, each in a file of its own name', () => {
    expect(contexts.length).toBeGreaterThanOrEqual(16);
    expect(new Set(contexts.map(({ path }) => path)).size).toBe(contexts.length);
  });

  it.each(contexts.map((context) => [context.name, context] as const))(
    'hold nothing that is reported by themselves: %s',
    (_, { path, write }) => {
      expect(findSecrets(write('APP_MODE', 'production'), { path })).toEqual([]);
    },
  );

  it('escape what is quoted, so that the file still reads', () => {
    const value = 'a"b\'c`d\ne\\f${g}';
    const written = (name: string) =>
      contexts.find((context) => context.name === name)!.write('NAME', value);
    expect(JSON.parse(written('JSON'))).toEqual({ a: 1, NAME: value });
    expect(JSON.parse(JSON.parse(written('escaped JSON')).body)).toEqual({ a: 1, NAME: value });
    expect(written('index assignment')).toBe(`config['NAME'] = 'a"b\\'c\`d\\ne\\\\f\${g}';\n`);
    expect(written('TS template')).toContain('NAME=a\\"b\'c\\`d\\ne\\\\f\\${g}&port');
  });

  it('without quotation marks hold one word only', () => {
    const bare = contexts.find(({ isQuoted }) => !isQuoted)!;
    expect(holds(bare, 'word')).toBe(true);
    expect(holds(bare, 'two words')).toBe(false);
    expect(
      contexts.filter(({ isQuoted }) => isQuoted).every((each) => holds(each, 'two words')),
    ).toBe(true);
  });
});

describe('generated texts', () => {
  it('have their shape, and are the same for the same seed', () => {
    for (const shape of [
      'a[b-d]{3,5}(?:-x|\\.y)?\\d+',
      '[\\w-]{20}={0,2}',
      '(live|test)_[a-f0-9]{8,}',
    ]) {
      const text = writerOf(shape)(randomFrom(5));
      expect(text).toMatch(new RegExp(`^(?:${shape})$`));
      expect(writerOf(shape)(randomFrom(5))).toBe(text);
      expect(writerOf(shape)(randomFrom(6))).not.toBe(text);
    }
  });

  it('are refused for what a shape does not tell', () => {
    expect(() => writerOf('(?=a)b')).toThrow('No text can be made of `(?=a)`.');
    expect(() => writerOf('[^a]')).toThrow('No text can be made of `[^a]`.');
  });

  it('follow every independent shape', () => {
    const credentials = independentCredentials();
    expect(new Set(credentials.map(({ id }) => id)).size).toBe(credentials.length);
    expect(credentials.length).toBeGreaterThan(350);
    expect(credentials.every(({ values }) => values.every((value) => value.length >= 8))).toBe(
      true,
    );
  });
});

describe('vectors', () => {
  it('name the kind of a credential by its longest beginning', () => {
    expect(kindOf('aws-access-key-id')).toBe('cloud');
    expect(kindOf('aws-amazon-bedrock-api-key-long-lived')).toBe('AI');
    expect(kindOf('awsome-key')).toBe('other services');
  });

  it('put every credential into every context that can hold it', () => {
    const one = { id: 'a', kind: 'k', name: 'N', values: ['word', 'two words'] };
    const vectors = vectorsOf([one, { ...one, id: 'b', values: ['two words'] }]);
    const count = (id: string) => vectors.filter((vector) => vector.id === id).length;
    expect(count('a')).toBe(contexts.length);
    expect(count('b')).toBe(contexts.filter(({ isQuoted }) => isQuoted).length);
    expect(new Set(vectors.map(({ file }) => file.path)).size).toBe(vectors.length);
  });

  it('come from nearly every format of ours', () => {
    expect(ownCredentials().length).toBeGreaterThan(500);
  });
});

describe('recall', () => {
  const vectors = vectorsOf([{ id: 'a', kind: 'k', name: 'N', values: ['word'] }]);
  const [first, second] = vectors.map(({ file }) => file.path);
  const spots = [first, first, second].map((file) => ({ file: file!, line: 1, rule: 'r' }));

  it('counts a file once, however often it is reported', () => {
    const outcomes = outcomesOf(vectors, new Map([['s', { spots, unread: [] }]]));
    expect(outcomes.filter(({ foundBy }) => foundBy.includes('s'))).toHaveLength(2);
    expect(meanRecall(outcomes, 's')).toBeCloseTo(2 / contexts.length);
  });

  it('is the mean over formats, not over files', () => {
    const outcome = { kind: 'k', context: 'c', isProgram: false };
    const outcomes = [
      { ...outcome, id: 'a', foundBy: ['s'] },
      { ...outcome, id: 'b', foundBy: [] },
      { ...outcome, id: 'b', foundBy: [] },
      { ...outcome, id: 'b', foundBy: ['s'] },
      { ...outcome, id: 'b', foundBy: [] },
    ];
    expect(meanRecall(outcomes, 's')).toBe((1 + 1 / 4) / 2);
  });
});

describe('false alarms', () => {
  const scanner: Scanner = {
    name: 's',
    reads: ({ path }) => path !== 'skipped',
    scan: () => Promise.reject(new Error('is not called')),
  };
  const files = ['a', 'b', 'skipped', 'broken'].map((path) => ({ path, text: 'é' }));
  const spot = (file: string, line: number) => ({ file, line, rule: 'r' });

  it('are the lines reported that nobody judged to be right', () => {
    const spots = [spot('a', 1), spot('a', 1), spot('a', 2), spot('b', 7)];
    const judged = [
      { file: 'a', lines: [2], what: 'a key' },
      { file: 'b', what: 'keys everywhere' },
    ];
    const alarms = alarmsOf(scanner, files, { spots, unread: ['broken'] }, judged);
    expect(alarms.wrong).toEqual([spot('a', 1)]);
    expect(alarms.right).toEqual([spot('a', 2), spot('b', 7)]);
  });

  it('are set against the bytes that the scanner read', () => {
    expect(alarmsOf(scanner, files, { spots: [], unread: ['broken'] }, []).bytes).toBe(4);
  });

  it('are counted by lines', () => {
    expect([0, 1, 2, 3].map((offset) => lineAt('a\nb\n', offset))).toEqual([1, 1, 2, 2]);
  });
});

it('the long line is one line of JSON, the same on every run', () => {
  const line = longLine(10_000);
  expect(line.length).toBeGreaterThanOrEqual(10_000);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toBeInstanceOf(Array);
  expect(longLine(10_000)).toBe(line);
});
