// Writes schemas/config.schema.json from the built package; `--check` fails when it is not up to date.
import fs from 'node:fs';
import * as prettier from 'prettier';
import { configSchema } from '../dist/policy.js';

const file = new URL('../schemas/config.schema.json', import.meta.url);
const options = { ...(await prettier.resolveConfig(file)), filepath: 'config.schema.json' };
const text = await prettier.format(JSON.stringify(configSchema()), options);

if (!process.argv.includes('--check')) fs.writeFileSync(file, text);
else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
  console.error('schemas/config.schema.json is not up to date: run `pnpm run generate`.');
  process.exitCode = 1;
}
