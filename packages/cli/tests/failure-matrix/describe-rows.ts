import { describe, test } from 'vitest';
import { guarded } from './guarded.js';
import type { Row } from './row.js';

/** The tests of the rows. */
export function describeRows(rows: readonly Row[]): void {
  describe.each(rows)('$number: $title', ({ scenarios }) => {
    test.each(scenarios)('$title', async ({ run, ...made }) => {
      await run(guarded(made));
    });
  });
}
