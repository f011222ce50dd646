import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://webdriver.io/docs/api/browser/execute
export default {
  modules: ['webdriverio'],
  types: {
    Browser: ['remote()', 'attach()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'Browser.execute',
        'Browser.executeAsync',
        'Browser.executeScript',
        'Browser.executeAsyncScript',
      ],
      arguments: [0],
      onlyStrings: true,
      accepts: 'constants',
      instead: 'Pass a function and the values after it: `{{call}}((value) => …, value)`.',
    },
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
