import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://react.dev/reference/react/createElement, https://lit.dev/docs/templates/directives/#unsafehtml,
// https://vuejs.org/guide/extras/render-function.html
export default {
  modules: [
    'react',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'preact',
    'preact/compat',
    'preact/jsx-runtime',
    'vue',
    'lit',
    'lit/directives/unsafe-html.js',
    'lit-html/directives/unsafe-html.js',
    'react-dom',
  ],
  sinks: [
    {
      kind: 'html',
      calls: ['createElement', 'cloneElement', 'h', 'jsx', 'jsxs', 'jsxDEV'],
      arguments: ['1.dangerouslySetInnerHTML.__html', '1.innerHTML', '1.srcDoc'],
      instead: 'Pass it as a child, or sanitize the markup with DOMPurify first.',
    },
    { kind: 'html', calls: ['unsafeHTML'], arguments: [0] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { generateText } from 'ai';
       import { createElement } from 'react';
       const { text } = await generateText({ model, prompt }); export const a = createElement('p', { dangerouslySetInnerHTML: { __html: text } });`,
    ],
  },
  safe: {
    html: [
      `import { generateText } from 'ai';
       import { createElement } from 'react';
       const { text } = await generateText({ model, prompt }); export const a = createElement('p', {}, text);`,
    ],
  },
};
