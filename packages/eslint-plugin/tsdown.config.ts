import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';
import type { GuardrailRule } from './src/rule/meta.ts';

const built = new URL('dist/', import.meta.url);

/** Puts `lazy-rules.ts` in the place of the rules, for the plugin and its presets alone. */
const lazyRules = {
  name: 'lazy-rules',
  resolveId(id: string, importer = '') {
    const isAsked = id === './rules.js' && /[\\/]src[\\/](?:plugin|configs)\.ts$/.test(importer);
    return isAsked ? path.join(import.meta.dirname, 'src/lazy-rules.ts') : undefined;
  },
};

/** Writes what the built rules say of themselves to where `lazy-rules.ts` reads it. */
async function describeRules(): Promise<void> {
  const file = new URL('index.js', built);
  const { rules } = (await import(new URL('rules.js', built).href)) as {
    rules: Record<string, GuardrailRule>;
  };
  const described = Object.fromEntries(
    Object.entries(rules).map(([name, { meta }]) => [name, meta]),
  );
  const json = JSON.stringify(described);
  assert.deepEqual(JSON.parse(json), described, 'what a rule says of itself must be JSON');
  const text = await readFile(file, 'utf8');
  assert.ok(text.includes('DESCRIBED_RULES'));
  await writeFile(
    file,
    text.replace('DESCRIBED_RULES', () => `'${json.replace(/['\\]/g, '\\$&')}'`),
  );
}

export default defineLibrary(
  ['src/index.ts', 'src/rules.ts', 'src/allowlist/index.ts', 'src/may-report/index.ts'],
  [],
  { plugins: [lazyRules], onSuccess: describeRules },
);
