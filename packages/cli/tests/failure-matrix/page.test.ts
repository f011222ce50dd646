import { expect, test } from 'vitest';
import { page } from './page.js';
import { chapters } from './rows.js';

const rows = Object.values(chapters).flat();

test('every row is there once, with a scenario', () => {
  const numbers = rows.map(({ number }) => number).sort((left, right) => left - right);
  expect(numbers).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
  expect(rows.filter(({ scenarios }) => scenarios.length === 0)).toEqual([]);
});

test('they are told to readers', async () => {
  await expect(page()).toMatchFileSnapshot('../../../git-hooks/FAILURE-MODES.md');
});
