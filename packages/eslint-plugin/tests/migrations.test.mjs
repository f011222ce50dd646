import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrationPages } from '../scripts/generate/migration-pages.mjs';
import { secretlint, security, sonarjs } from '../scripts/generate/migrations.mjs';
import { rules } from '../src/rules.ts';

const folder = path.resolve(import.meta.dirname, '../docs/migrate');
const pages = migrationPages([]);

describe.for(Object.keys(pages))('%s', (name) => {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');

  it('links to files that exist', () => {
    const links = Array.from(text.matchAll(/\]\((?!https:)([^)]+)\)/g), ([, link]) => link);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !fs.existsSync(path.join(folder, link)))).toEqual([]);
  });
});

it('names rules of ours that exist', () => {
  const named = [...security, ...sonarjs].flatMap(([, ours]) => ours);
  expect(named.filter((name) => !Object.hasOwn(rules, name))).toEqual([]);
});

it('says something about every rule once', () => {
  for (const rows of [security, sonarjs, secretlint]) {
    const names = rows.map(([name]) => name);
    expect([...new Set(names)]).toEqual(names);
  }
  const bare = [...security, ...sonarjs].filter(
    ([, ours, note = '']) => ours.length === 0 && note === '',
  );
  expect(bare).toEqual([]);
});
