// Writes the tables of the README from the data: `pnpm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { readme, withTables } from './readme.ts';

writeFileSync(readme, await withTables(readFileSync(readme, 'utf8')));
