import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://vuejs.org/guide/best-practices/security.html#rule-no-1-never-use-non-trusted-templates
export default {
  modules: [
    'vue',
    'vue/dist/vue.esm-bundler.js',
    'vue/dist/vue.esm-browser.js',
    'vue/dist/vue.js',
    '@vue/compiler-dom',
    'vue-template-compiler',
  ],
  types: {
    App: ['createApp()', 'createSSRApp()'],
  },
  sinks: [
    {
      kind: 'template',
      calls: ['compile', 'default.compile', 'compileToFunctions'],
      arguments: [0],
      instead:
        'Keep the template constant and pass the value as data: `{ template: "<p>{{ name }}</p>", data: () => ({ name }) }`.',
    },
    {
      kind: 'template',
      calls: ['createApp', 'createSSRApp', 'defineComponent', 'new default()', 'default.extend'],
      arguments: ['0.template'],
      instead:
        'Keep the template constant and pass the value as data: `{ template: "<p>{{ name }}</p>", data: () => ({ name }) }`.',
    },
    {
      kind: 'template',
      calls: ['App.component', 'default.component'],
      arguments: ['1.template'],
      instead:
        'Keep the template constant and pass the value as data: `{ template: "<p>{{ name }}</p>", data: () => ({ name }) }`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    template: [
      `import { createApp } from 'vue';
export const f = (name) => createApp({ template: \`<p>\${name}</p>\` });`,
      `import Vue from 'vue';
export const f = (html) => new Vue({ template: '<div>' + html + '</div>' });`,
      `import { compile } from 'vue';
export const f = () => compile('<a>' + location.hash + '</a>');`,
    ],
  },
  safe: {
    template: [
      `import { createApp } from 'vue';
export const f = (name) => createApp({ template: '<p>{{ name }}</p>', data: () => ({ name }) });`,
      `import { createApp } from 'vue';
export const f = (template) => createApp({ template });`,
      `import { compile } from 'vue';
import source from './page.html';
export const page = compile(source);`,
    ],
  },
};
