import { expect, describe, test } from 'vitest';
import { wordsOf } from '../src/triggers/words.js';

describe('the words of a text', () => {
  test.each([
    '',
    'a',
    ' a ',
    "import { a } from '@scope/name';",
    'const $a = `x${b}`, _c1 = "d"',
    "é1 'naïve' straße",
    'fs\'fs"fs`fs',
  ])('%j', (text) => {
    const { all, quoted } = wordsOf(text);
    expect([...all]).toEqual([...new Set(text.match(/[\w$]+/g))]);
    expect([...quoted]).toEqual([...new Set(text.match(/[\w$]+(?=['"`])/g))]);
  });

  test('are found though others have the same place in the table', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `name${(index * 7919) % 6000}`);
    expect(wordsOf(names.join(' ')).all).toEqual(new Set(names));
  });
});
