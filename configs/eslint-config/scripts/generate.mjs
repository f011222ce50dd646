// Writes the schemas from the built packages; `--check` fails when one is not up to date.
// Editors look beside the package a project depends on: pnpm links no package of a package there.
import fs from 'node:fs';
import { allowSchema } from '@magi-guardrail/eslint-plugin/allowlist';
import * as prettier from 'prettier';
import { baselineSchema, configSchema, suppressionsSchema } from '../dist/policy.js';

await write('allow.schema.json', allowSchema());
await write('config.schema.json', configSchema());
await write('baseline.schema.json', baselineSchema());
await write('suppressions.schema.json', suppressionsSchema());

async function write(name, schema) {
  const file = new URL(`../schemas/${name}`, import.meta.url);
  const options = { ...(await prettier.resolveConfig(file)), filepath: name };
  const text = await prettier.format(JSON.stringify(schema), options);
  if (!process.argv.includes('--check')) return fs.writeFileSync(file, text);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  console.error(`schemas/${name} is not up to date: run \`pnpm run generate\`.`);
  process.exitCode = 1;
}
