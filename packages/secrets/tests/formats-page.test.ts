import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formats } from '../src/index.js';

const page = readFileSync(new URL('../FORMATS.md', import.meta.url), 'utf8');

/** What the anchor of a heading is called on GitHub. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

it('has an anchor for every format, named as its id, and no other', () => {
  const anchors = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => anchor(heading));
  expect(anchors).toEqual(formats.map(({ id }) => id).sort());
  expect(new Set(['formats-of-secrets', ...anchors]).size).toBe(formats.length + 1);
});

it('says of each what it is and what to do', () => {
  for (const { id, provider, severity, instead } of formats) {
    const [, section = ''] = page.split(`\n## ${id}\n`);
    const [text = ''] = section.split('\n## ', 1);
    expect(text).toContain(`${provider} · `);
    expect(text).toContain(` · ${severity} · `);
    expect(text).toContain(instead);
  }
});
