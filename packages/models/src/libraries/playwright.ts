import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { runsInPage } from '../shared/page.js';

// https://playwright.dev/docs/api/class-page#page-evaluate
export default {
  modules: [
    'playwright',
    'playwright-core',
    '@playwright/test',
    'playwright-chromium',
    'playwright-firefox',
    'playwright-webkit',
  ],
  types: {
    Browser: each(['chromium', 'firefox', 'webkit'], ['launch()', 'connect()', 'connectOverCDP()']),
    BrowserContext: [
      'Browser.newContext()',
      'Page.context()',
      'chromium.launchPersistentContext()',
      'firefox.launchPersistentContext()',
      'webkit.launchPersistentContext()',
      'test(-1)#0.context',
    ],
    Page: [
      'Browser.newPage()',
      'BrowserContext.newPage()',
      'test(-1)#0.page',
      ...each(
        ['test'],
        ['beforeEach', 'afterEach', 'only', 'skip'].map((way) => `${way}(-1)#0.page`),
      ),
    ],
    Frame: ['Page.mainFrame()', 'Page.frame()'],
    Locator: [
      'Page.locator()',
      'Page.getByRole()',
      'Page.getByTestId()',
      'Page.getByText()',
      'Frame.locator()',
      'Locator.first()',
      'Locator.nth()',
    ],
  },
  sinks: [
    { kind: 'network', calls: ['Page.goto', 'Frame.goto'], arguments: [0] },
    {
      kind: 'shell',
      calls: each(['chromium', 'firefox', 'webkit'], ['launch', 'launchServer']),
      command: '0.executablePath',
      arguments: '0.args',
      shell: 'never',
    },
    runsInPage([
      'Page.evaluate',
      'Page.evaluateHandle',
      'Page.waitForFunction',
      'Page.addInitScript',
      'Frame.evaluate',
      'Frame.evaluateHandle',
      'Frame.waitForFunction',
      'BrowserContext.addInitScript',
      'Locator.evaluate',
      'Locator.evaluateAll',
      'Locator.evaluateHandle',
    ]),
    runsInPage(['Page.$eval', 'Page.$$eval', 'Frame.$eval', 'Frame.$$eval'], 1),
    {
      kind: 'code',
      calls: [
        'Page.addInitScript',
        'BrowserContext.addInitScript',
        'Page.addScriptTag',
        'Frame.addScriptTag',
      ],
      arguments: ['0.content'],
      // A bundle that was read from a file is what it is for.
      accepts: 'expressions',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const { chromium } = require('playwright');
       const express = require('express');
       const app = express();
       app.get('/', (req) => { chromium.launch({ executablePath: req.query.browser }); });`,
    ],
    code: [
      `import { chromium } from 'playwright';
export const f = async (id) => { const page = await (await chromium.launch()).newPage(); return page.evaluate(\`window.\${id}\`); };`,
      `import { test } from '@playwright/test';
test('a', async ({ page }) => { await page.evaluate('localStorage.setItem("a", "' + process.env.A + '")'); });`,
      `import type { BrowserContext } from 'playwright-core';
export const f = (context: BrowserContext, x: string) => context.addInitScript({ content: \`window.a = '\${x}'\` });`,
    ],
  },
  safe: {
    code: [
      `import { chromium } from 'playwright';
export const f = async (id) => { const page = await (await chromium.launch()).newPage(); return page.evaluate((name) => window[name], id); };`,
      `import { test } from '@playwright/test';
test('a', async ({ page }) => { await page.evaluate('document.title'); await page.evaluate(() => 1); });`,
      `import type { Page } from 'playwright';
export const f = (page: Page, path: string) => page.addInitScript({ path });`,
    ],
  },
};
