import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

/**
 * Pages within the program that come as a parameter or as an element: these names together mean nothing else.
 * https://www.electronjs.org/docs/latest/api/webview-tag, https://developer.mozilla.org/docs/Web/API/HTMLIFrameElement/contentWindow
 */
export default {
  globals: ['?'],
  sinks: [
    {
      kind: 'code',
      byName: true,
      calls: ['webContents.executeJavaScript', 'webview.executeJavaScript'],
      arguments: [0],
      accepts: 'constants',
      instead: 'Send the values over IPC to a preload script.',
    },
    { kind: 'code', byName: true, calls: ['contentWindow.eval'], arguments: [0] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      'export const f = (window, text) => window.webContents.executeJavaScript(`show("${text}")`);',
      `const webview = document.querySelector('webview'); webview.addEventListener('ipc-message', (event) => { webview.executeJavaScript(event.args[0]); });`,
      `export const f = (frame, text) => frame.contentWindow.eval(text);`,
    ],
  },
  safe: {
    code: [
      `export const f = (window) => window.webContents.executeJavaScript('document.title');`,
      'export const f = (window, state) => window.webContents.executeJavaScript(`show(${JSON.stringify(state)})`);',
      `export const f = (api, element, text) => api.executeJavaScript(element, text);`,
      `export const f = (frame, text) => frame.contentWindow.postMessage(text);`,
    ],
  },
};
