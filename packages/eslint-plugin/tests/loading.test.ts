import { readFile } from 'node:fs/promises';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { rules } from '../src/rules.js';
import type { GuardrailPlugin } from '../src/index.js';

// As people have it: the entry of the built package.
const entry = new URL('../dist/index.js', import.meta.url);
const { default: plugin } = (await import(entry.href)) as { default: GuardrailPlugin };

it('loads no engine and no rule before a file is linted', async () => {
  const loaded = await staticallyLoaded(entry);
  // It reads what is imported.
  expect(loaded).toContain('node:module');
  expect(loaded.filter((id) => /\/rules\.js$|dataflow|models|secrets/.test(id))).toEqual([]);
});

it('says of each rule what the rule says of itself', () => {
  expect(Object.keys(plugin.rules)).toEqual(Object.keys(rules));
  for (const [name, { meta }] of Object.entries(rules))
    expect({ name, meta: plugin.rules[name as keyof typeof rules].meta }).toEqual({ name, meta });
});

it('finds what the rules find', () => {
  const found = new Linter().verify('eval(process.argv[2]);', plugin.configs.strict);
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['guardrail/no-eval']);
});

/** The addresses of files and the names of packages that importing the file loads. */
async function staticallyLoaded(file: URL): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const asked = [...text.matchAll(/^(?:import|export) (?:[^'"\n]*? from )?"([^"]+)";$/gm)];
  const loaded = asked.map(async ([, name = '']) =>
    name.startsWith('.') ? staticallyLoaded(new URL(name, file)) : [name],
  );
  return [file.href, ...(await Promise.all(loaded)).flat()];
}
