import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { controlsOf } from '../scripts/generate/compliance.mjs';
import { practices, titles, weaknesses } from '../scripts/generate/controls.mjs';
import { rules } from '../src/rules.ts';

const folder = path.resolve(import.meta.dirname, '../docs');
const page = fs.readFileSync(path.join(folder, 'compliance.md'), 'utf8');
const standards = ['soc2', 'iso', 'pci'];

describe.for(Object.entries(rules))('%s', ([name, { meta }]) => {
  it('belongs to a control of every standard', () => {
    const known = weaknesses.flatMap(({ cwe }) => cwe);
    expect(meta.docs.cwe.filter((id) => !known.includes(id))).toEqual([]);
    for (const standard of standards) {
      expect(controlsOf(meta.docs, standard), standard).not.toEqual([]);
    }
  });

  it('belongs to categories that exist', () => {
    const { owasp, llm } = meta.docs;
    expect(Object.keys(titles.owasp2021)).toEqual(expect.arrayContaining([...owasp['2021']]));
    expect(Object.keys(titles.owasp2025)).toEqual(expect.arrayContaining([...owasp['2025']]));
    expect(Object.keys(titles.llm2025)).toEqual(expect.arrayContaining([...(llm?.['2025'] ?? [])]));
    expect(Object.keys(titles.llm2026)).toEqual(expect.arrayContaining([...(llm?.['2026'] ?? [])]));
  });

  it('is on the page', () => {
    expect(page).toContain(`[${name}](rules/${name}.md)`);
  });
});

it('names every control that it uses, and uses every control that it names', () => {
  for (const standard of standards) {
    const used = [...weaknesses, ...practices].flatMap((each) => each[standard]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(titles[standard]).sort());
  }
});

it('says that it is no certification', () => {
  expect(page).toContain('This is our own mapping, and no certification');
});

it('links to files that exist', () => {
  const links = Array.from(page.matchAll(/\]\((?!https:)([^)]+)\)/g), ([, link = '']) => link);
  expect(links.filter((link) => !fs.existsSync(path.join(folder, link)))).toEqual([]);
});
