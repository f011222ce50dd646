import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openBrowser } from '@magi-guardrail/testkit/browser';
import { beforeAll, expect, it } from 'vitest';
import { serve } from 'vitepress';
import { pagesOf } from '../src/pages.ts';

const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pages = pagesOf(path.resolve(here, '../..'));
const base = '/magi-guardrail/';

// In a process of its own: a test runner has settings of its own for what builds the site.
beforeAll(async () => {
  const command = fileURLToPath(
    new URL('../../bin/vitepress.js', import.meta.resolve('vitepress')),
  );
  const { NODE_ENV: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, [command, 'build', here], { env });
}, 120_000);

/** The file that a server gives for an address of the site. */
function fileOf(address: string): string {
  const name = address.slice(base.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  return path.join(here, 'dist', path.extname(file) === '' ? `${file}.html` : file);
}

const read = (address: string) => readFileSync(fileOf(address), 'utf8');
const addressOf = ({ target }: { target: string }) =>
  `${base}${target.replace(/(?:index)?\.md$/, '')}`;

it('every rule, package and guide has a page', () => {
  for (const page of pages) expect(existsSync(fileOf(addressOf(page))), page.source).toBe(true);
  const rules = pages.filter(({ section }) => section === 'Rules');
  expect(rules.map(({ title }) => title)).toContain('no-unapproved-exec');
  expect(read(base)).toContain('href="/magi-guardrail/rules/no-unapproved-exec"');
});

it('every link within the site leads to a page and to a heading of it', () => {
  const dead = pages.map(addressOf).flatMap((from) =>
    linksIn(from)
      .filter(({ address, id }) => !leadsSomewhere(address, id))
      .map(({ address, id }) => `${from} → ${address}#${id}`),
  );
  expect(dead).toEqual([]);
});

function linksIn(from: string): readonly { readonly address: string; readonly id: string }[] {
  return [...read(from).matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const { origin, pathname, hash } = new URL(href, `https://site.test${from}`);
    if (origin !== 'https://site.test') return [];
    return { address: pathname, id: decodeURIComponent(hash.slice(1)) };
  });
}

function leadsSomewhere(address: string, id: string): boolean {
  if (!address.startsWith(base) || !existsSync(fileOf(address))) return false;
  return id === '' || read(address).includes(`id="${id}"`);
}

it('links to documents without a page lead to files of the repository', () => {
  const root = path.resolve(here, '../..');
  const marker = '/magi-guardrail/magi-guardrail/blob/main/';
  const files = pages
    .flatMap((page) => [...read(addressOf(page)).matchAll(/href="([^"#]*)/g)])
    .filter(([, href = '']) => href.includes(marker))
    .map(([, href = '']) => href.split(marker)[1] ?? '');
  expect(files.length).toBeGreaterThan(0);
  for (const file of new Set(files)) expect(existsSync(path.join(root, file)), file).toBe(true);
});

it('a rule is found by what it is about', async () => {
  const site = await serve({ root: here, port: 0 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://localhost:${portOf(site)}${base}`);
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.locator('input[type=search]').fill('placeholder quotes');
    await page.getByRole('option').filter({ hasText: 'no-sql-interpolation' }).first().click();
    await page.waitForURL('**/rules/no-sql-interpolation*');
    // The address changes before the page does.
    await page.getByRole('heading', { level: 1, name: /no-sql/ }).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await new Promise((resolve) => site.server?.close(resolve));
  }
}, 60_000);

function portOf(site: Awaited<ReturnType<typeof serve>>): number {
  const address = site.server?.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
