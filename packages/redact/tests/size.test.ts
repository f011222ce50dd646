import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** What a bundler makes of one import, with everything that it needs. */
async function bundled(code: string): Promise<string> {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? source('entry.mjs') : null),
        load: (id) => (id === source('entry.mjs') ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false });
  await bundle.close();
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

function kilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}

/** By its row in the README: what is imported, and what it may weigh at most. */
const ENTRIES = {
  'everything, all formats': { code: "export * from './index.js';", most: 29 },
  '`redactSecretsFromString` alone': {
    code: "export { redactSecretsFromString } from './index.js';",
    most: 28.1,
  },
  '`createKeyRedactor` alone': {
    code: "export { createKeyRedactor } from './keys.js';",
    most: 8.6,
  },
};

describe.each(Object.entries(ENTRIES))('%s', (name, { code, most }) => {
  it('weighs what the README says, minified and gzipped', async () => {
    const size = kilobytes(await bundled(code));
    const told = Number(readme.match(new RegExp(`\\| ${escaped(name)} +\\| +([\\d.]+) kB`))?.[1]);
    expect(size, `${name}: ${size.toFixed(1)} kB`).toBeLessThanOrEqual(most);
    expect(Math.abs(told - size) / size, `${name} is ${size.toFixed(1)} kB`).toBeLessThan(0.03);
  });
});

function escaped(text: string): string {
  return text.replace(/[`.]/g, '\\$&');
}

it('brings nothing that is not imported', async () => {
  const keys = await bundled("export { createKeyRedactor } from './keys.js';");
  // No formats, no personal data, no hash, nothing that reads texts.
  for (const part of [
    'AGE-SECRET-KEY',
    'xoxb-',
    'GB22',
    '[REDACTED #$',
    'TextEncoder',
    'JSON.parse',
  ])
    expect(keys).not.toContain(part);
  const text = await bundled("export { redactSecretsFromString } from './index.js';");
  expect(text).toContain('AGE-SECRET-KEY');
  for (const part of ['TextEncoder', 'padStart(2']) expect(text).not.toContain(part);
});
