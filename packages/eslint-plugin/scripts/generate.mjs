// Writes what derives from the rules: index, names, headers of the documents, tables, schemas.
//   node scripts/generate.mjs           writes
//   node scripts/generate.mjs --check   fails when a file is not up to date
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { ruleIndex, ruleNames, ruleSeverities } from './generate/index-files.mjs';
import { compliancePage } from './generate/compliance.mjs';
import { migrationPages } from './generate/migration-pages.mjs';
import { docHeader, rulesTable } from './generate/markdown.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const stale = [];

const names = fs
  .readdirSync(path.join(root, 'src/rules'))
  .map((file) => path.basename(file, '.ts'))
  .sort();

await write('src/rule-names.ts', ruleNames(names));
await write('src/rules.ts', ruleIndex(names));
const sources = names.map((name) => [name, read(`src/rules/${name}.ts`)]);
await write('src/severities.ts', ruleSeverities(sources));

// Everything below derives from the built rules, so that nothing is read twice in two ways.
const { plugin } = await import('../dist/index.js');
const { allowSchema } = await import('../dist/allowlist/index.js');
const rules = names
  .filter((name) => name in plugin.rules)
  .map((name) => [name, plugin.rules[name]]);
if (rules.length < names.length) {
  console.error('New rules found: build the package and run this again for their documents.');
  process.exitCode = 1;
}

for (const [name, rule] of rules) {
  const file = `docs/rules/${name}.md`;
  const body = read(file)?.split(docHeader.end).slice(1).join(docHeader.end);
  await write(file, `${docHeader(name, rule)}${body ?? '\n\n## Why\n'}`);
}
await replaceSection('README.md', 'rules table', rulesTable(rules, 'docs/rules'));
await replaceSection(
  '../../README.md',
  'rules table',
  rulesTable(rules, 'packages/eslint-plugin/docs/rules'),
);
const { formats } = await import('@magi-guardrail/secrets');
await write('docs/compliance.md', compliancePage(rules, { formats: formats.length }));
for (const [name, page] of Object.entries(migrationPages(formats))) {
  await write(`docs/migrate/${name}`, page);
}
await write('schemas/allow.schema.json', JSON.stringify(allowSchema()));

if (stale.length > 0) {
  console.error(`Not up to date, run \`pnpm run generate\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}

function read(file) {
  const absolute = path.join(root, file);
  return fs.existsSync(absolute) ? fs.readFileSync(absolute, 'utf8') : undefined;
}

async function write(file, text) {
  const absolute = path.join(root, file);
  const options = await prettier.resolveConfig(absolute);
  const formatted = await prettier.format(text, { ...options, filepath: absolute });
  if (read(file) === formatted) return;
  if (check) stale.push(file);
  else fs.writeFileSync(absolute, formatted);
}

/** Leaves a file alone that has no such section. */
async function replaceSection(file, section, content) {
  const text = read(file);
  const [begin, end] = [`<!-- begin ${section} -->`, `<!-- end ${section} -->`];
  if (text === undefined || !text.includes(begin) || !text.includes(end)) return;
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  await write(file, `${before}\n\n${content}\n\n${text.slice(text.indexOf(end))}`);
}
