import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { runsInPage } from '../shared/page.js';

// https://pptr.dev/api/puppeteer.page.evaluate
export default {
  modules: ['puppeteer', 'puppeteer-core', 'puppeteer-extra'],
  types: {
    Browser: [
      'launch()',
      'connect()',
      'default.launch()',
      'default.connect()',
      'BrowserContext.browser()',
    ],
    BrowserContext: [
      'Browser.createBrowserContext()',
      'Browser.createIncognitoBrowserContext()',
      'Browser.defaultBrowserContext()',
    ],
    Page: ['Browser.newPage()', 'BrowserContext.newPage()'],
    Frame: ['Page.mainFrame()', 'Page.waitForFrame()'],
  },
  sinks: [
    { kind: 'network', calls: ['Page.goto', 'Frame.goto'], arguments: [0] },
    {
      kind: 'shell',
      calls: ['launch', 'default.launch'],
      command: '0.executablePath',
      arguments: '0.args',
      shell: 'never',
    },
    runsInPage([
      'Page.evaluate',
      'Page.evaluateHandle',
      'Page.evaluateOnNewDocument',
      'Page.waitForFunction',
      'Frame.evaluate',
      'Frame.evaluateHandle',
      'Frame.waitForFunction',
    ]),
    runsInPage(['Page.$eval', 'Page.$$eval', 'Frame.$eval', 'Frame.$$eval'], 1),
    {
      kind: 'code',
      calls: ['Page.addScriptTag', 'Frame.addScriptTag'],
      arguments: ['0.content'],
      // A bundle that was read from a file is what it is for.
      accepts: 'expressions',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const puppeteer = require('puppeteer');
       const express = require('express');
       const app = express();
       app.get('/', (req) => { puppeteer.launch({ executablePath: req.query.browser }); });`,
    ],
    code: [
      `import puppeteer from 'puppeteer';
export const f = async (id) => { const page = await (await puppeteer.launch()).newPage(); return page.evaluate(\`document.getElementById('\${id}').value\`); };`,
      `const puppeteer = require('puppeteer-core');
module.exports = async (x) => { const browser = await puppeteer.launch(); const page = await browser.newPage(); await page.evaluateOnNewDocument('window.a = ' + x); };`,
      `import type { Page } from 'puppeteer';
export const f = (page: Page, id: string) => page.$eval('form', 'node => node.' + id);`,
      `import puppeteer from 'puppeteer';
import express from 'express';
express().post('/', async (req) => { const page = await (await puppeteer.launch()).newPage(); await page.addScriptTag({ content: req.body.code }); });`,
    ],
  },
  safe: {
    code: [
      `import puppeteer from 'puppeteer';
export const f = async (id) => { const page = await (await puppeteer.launch()).newPage(); return page.evaluate((name) => document.getElementById(name).value, id); };`,
      `import puppeteer from 'puppeteer';
export const f = async () => { const page = await (await puppeteer.launch()).newPage(); return page.evaluate('document.title'); };`,
      `import type { Page } from 'puppeteer';
export const f = (page: Page, task: () => void) => page.evaluate(task);`,
      `import type { Page } from 'puppeteer';
import { readFileSync } from 'node:fs';
export const f = (page: Page) => page.addScriptTag({ content: readFileSync('bundle.js', 'utf8') });`,
    ],
  },
};
