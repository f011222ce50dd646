import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.selenium.dev/selenium/docs/api/javascript/WebDriver.html
export default {
  modules: ['selenium-webdriver'],
  types: {
    Builder: [
      'new Builder()',
      'Builder.forBrowser()',
      'Builder.setChromeOptions()',
      'Builder.setFirefoxOptions()',
      'Builder.usingServer()',
      'Builder.withCapabilities()',
    ],
    WebDriver: ['Builder.build()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: ['WebDriver.executeScript', 'WebDriver.executeAsyncScript'],
      arguments: [0],
      onlyStrings: true,
      accepts: 'constants',
      instead: 'Pass values as arguments: `{{call}}("return window[arguments[0]]", name)`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { Builder } from 'selenium-webdriver';
export const f = async (id) => { const driver = await new Builder().forBrowser('firefox').build(); return driver.executeScript('return window.' + id); };`,
      `import type { WebDriver } from 'selenium-webdriver';
export const f = (driver: WebDriver, id: string) => driver.executeAsyncScript(\`go('\${id}')\`);`,
    ],
  },
  safe: {
    code: [
      `import { Builder } from 'selenium-webdriver';
export const f = async (id) => { const driver = await new Builder().forBrowser('firefox').build(); return driver.executeScript('return window[arguments[0]]', id); };`,
    ],
  },
};
