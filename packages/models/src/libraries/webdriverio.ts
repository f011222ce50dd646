import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { runsInPage } from '../shared/page.js';

// https://webdriver.io/docs/api/browser/execute
export default {
  modules: ['webdriverio'],
  types: {
    Browser: ['remote()', 'attach()'],
  },
  sinks: [
    runsInPage([
      'Browser.execute',
      'Browser.executeAsync',
      'Browser.executeScript',
      'Browser.executeAsyncScript',
    ]),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { remote } from 'webdriverio';
export const f = async (id) => (await remote({})).execute(\`return window.\${id}\`);`,
    ],
  },
  safe: {
    code: [
      `import { remote } from 'webdriverio';
export const f = async (id) => (await remote({})).execute((name) => window[name], id);`,
    ],
  },
};
