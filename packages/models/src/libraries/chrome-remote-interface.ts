import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-evaluate
export default {
  modules: ['chrome-remote-interface', 'phantom'],
  types: {
    Client: ['default()', 'default(0)#0', 'default(1)#0'],
    Page: ['create().createPage()', 'default.create().createPage()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'Client.Runtime.evaluate',
        'Client.Runtime.compileScript',
        'Client.Page.addScriptToEvaluateOnNewDocument',
      ],
      arguments: ['0.expression', '0.source'],
      accepts: 'constants',
      instead: 'Pass the values with `Runtime.callFunctionOn` and its `arguments`.',
    },
    {
      kind: 'code',
      calls: ['Client.Runtime.callFunctionOn'],
      arguments: ['0.functionDeclaration'],
      accepts: 'constants',
      instead: 'Keep the function constant and pass the values in `arguments`.',
    },
    {
      kind: 'code',
      calls: ['Page.evaluateJavaScript'],
      arguments: [0],
      accepts: 'constants',
      instead: 'Use `evaluate` with a function and the values after it.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `const CDP = require('chrome-remote-interface');
       exports.f = async (name) => { const { Runtime } = await CDP(); await Runtime.evaluate({ expression: \`greet('\${name}')\` }); };`,
      `const CDP = require('chrome-remote-interface');
       CDP((client) => { exports.f = (text) => client.Runtime.compileScript({ expression: text, sourceURL: 'a', persistScript: true }); });`,
      `const phantom = require('phantom');
       exports.f = async (text) => { const page = await (await phantom.create()).createPage(); await page.evaluateJavaScript(text); };`,
    ],
  },
  safe: {
    code: [
      `const CDP = require('chrome-remote-interface');
       exports.f = async () => { const { Runtime } = await CDP(); await Runtime.evaluate({ expression: 'document.title' }); };`,
    ],
  },
};
