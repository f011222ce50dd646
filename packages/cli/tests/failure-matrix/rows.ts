import { contents } from './contents.js';
import { formatting } from './formatting.js';
import { passedBy } from './passed-by.js';
import { installation } from './installation.js';
import type { Row } from './row.js';
import { staged } from './staged.js';
import { surroundings } from './surroundings.js';

/** Every row, by what it is about. Each list has a test file of its own, so that they run side by side. */
export const chapters: Readonly<Record<string, readonly Row[]>> = {
  'What is staged': staged,
  'What it holds': contents,
  Formatting: formatting,
  'What passes by the hooks': passedBy,
  'Where the hooks run': installation,
  'Where it happens': surroundings,
};
