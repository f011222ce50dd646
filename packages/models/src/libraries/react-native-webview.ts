import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/react-native-webview/react-native-webview/blob/master/docs/Reference.md
export default {
  modules: ['react-native-webview'],
  types: { WebView: ['new WebView()', 'new default()'] },
  sinks: [
    {
      kind: 'code',
      calls: ['WebView.injectJavaScript', 'WebView.current.injectJavaScript'],
      arguments: [0],
      accepts: 'constants',
      instead: 'Send the value with `postMessage`, and read it in the page.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import type { WebView } from 'react-native-webview';
       export const f = (view: WebView, name: string) => view.injectJavaScript(\`greet('\${name}')\`);`,
    ],
  },
  safe: {
    code: [
      `import type { WebView } from 'react-native-webview';
       export const f = (view: WebView, name: string) => view.injectJavaScript(\`greet(\${JSON.stringify(name)})\`);`,
    ],
  },
};
