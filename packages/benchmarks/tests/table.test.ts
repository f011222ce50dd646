import { expect, it } from 'vitest';
import { renderTable, share } from '../src/table.ts';

it('aligns names to the left and numbers to the right', () => {
  const table = {
    title: 'Cost',
    head: ['Plugin', 'Ratio'],
    rows: [
      ['a', 1.5],
      ['longer', '12'],
    ],
  };
  expect(renderTable({ ...table, note: 'Lower is better.' })).toBe(
    `### Cost

| Plugin | Ratio |
| ------ | ----: |
| a      |   1.5 |
| longer |    12 |

Lower is better.`,
  );
});

it('gives a share with its counts, and a dash for nothing', () => {
  expect(share(7, 9)).toBe('7/9 (78 %)');
  expect(share(0, 0)).toBe('–');
});
