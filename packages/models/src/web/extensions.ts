import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.chrome.com/docs/extensions/reference/api/tabs#method-executeScript, https://developer.chrome.com/docs/extensions/reference/api/devtools/inspectedWindow
// `browser` is what Firefox calls the same object.
export default {
  globals: ['chrome', 'browser'],
  sinks: [
    {
      kind: 'code',
      calls: ['chrome.tabs.executeScript', 'browser.tabs.executeScript'],
      // The tab may be left out.
      arguments: ['0.code', '1.code'],
      accepts: 'constants',
      instead: 'Pass a function and its values: `chrome.scripting.executeScript({ func, args })`.',
    },
    {
      kind: 'code',
      calls: ['chrome.devtools.inspectedWindow.eval', 'browser.devtools.inspectedWindow.eval'],
      arguments: [0],
      accepts: 'constants',
      instead: 'Send the values to a content script as a message.',
    },
    {
      // Whole programs of the user are what it is for.
      kind: 'code',
      calls: ['chrome.userScripts.register', 'browser.userScripts.register'],
      arguments: ['0.*.js.*.code'],
      accepts: 'programs',
      instead: 'Send the values to the script as a message.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `chrome.runtime.onMessage.addListener((message, sender) => { chrome.tabs.executeScript(sender.tab.id, { code: "mark('" + message.word + "')" }); });`,
      'export const f = (word) => browser.tabs.executeScript({ code: `mark("${word}")` });',
      'export const f = (id) => chrome.devtools.inspectedWindow.eval(`inspect(document.getElementById("${id}"))`);',
    ],
  },
  safe: {
    code: [
      `export const f = (tab) => chrome.tabs.executeScript(tab, { file: 'content.js' });`,
      `export const f = (tab) => chrome.tabs.executeScript(tab, { code: 'document.title' });`,
      `export const f = (tab, word) => chrome.scripting.executeScript({ target: { tabId: tab }, func: mark, args: [word] });`,
      'export const f = (browser, word) => browser.tabs.executeScript({ code: `mark("${word}")` });',
    ],
  },
};
