import path from 'node:path';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * A real Chromium: on Linux the one that an npm package holds, with the libraries it needs, elsewhere the
 * Chrome that is installed.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' });
  const executablePath = await chromium.executablePath();
  const libraries = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  await inflate(fileURLToPath(libraries));
  const LD_LIBRARY_PATH = path.join(os.tmpdir(), 'al2023', 'lib');
  const env = { ...process.env, LD_LIBRARY_PATH };
  return playwright.launch({ executablePath, env, args: ['--no-sandbox'] });
}
