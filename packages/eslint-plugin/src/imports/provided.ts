interface Provided {
  /** A name, or the beginning of names with a `*` behind it. */
  readonly names: readonly string[];
  /** One of these is declared, as itself or by its types; always if absent. */
  readonly by?: readonly string[];
}

/**
 * Modules that a host, a framework or a bundler puts in place: they are found although no package.json
 * declares them. Names that npm would not accept (`$app`, `#imports`, `astro:content`) need no entry.
 */
const provided: readonly Provided[] = [
  // Hosts, which have these modules without any package.
  { names: ['bun', 'atom', 'sketch', 'uxp', 'photoshop', 'indesign', 'k6'] },
  // https://code.visualstudio.com/api
  { names: ['vscode'] },
  // https://docs.obsidian.md
  { names: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'], by: ['obsidian'] },
  // https://www.electronjs.org: apps built by a template get it from there
  {
    names: ['electron'],
    by: ['electron-nightly', 'electron-builder', 'electron-vite', '@electron-forge/*'],
  },
  // https://docs.meteor.com
  { names: ['meteor'] },
  // https://docusaurus.io/docs/docusaurus-core
  {
    names: [
      '@theme/*',
      '@theme-original/*',
      '@theme-init/*',
      '@site/*',
      '@generated/*',
      '@docusaurus/*',
    ],
    by: ['@docusaurus/core'],
  },
  // https://guides.emberjs.com
  {
    names: ['@ember/*', '@glimmer/*', 'ember', 'rsvp'],
    by: ['ember-source', 'ember-cli', 'ember-cli-babel'],
  },
  // https://nextjs.org/docs/app/getting-started/server-and-client-components
  { names: ['server-only', 'client-only'], by: ['next', 'react-server-dom-webpack', 'waku'] },
  // https://nuxt.com, https://nitro.build, https://quasar.dev
  {
    names: ['nuxt', 'nitropack', 'h3', 'ofetch', 'ufo', 'defu', 'vue', 'vue-router'],
    by: ['nuxt', 'nuxt-nightly'],
  },
  { names: ['quasar'], by: ['@quasar/app-vite', '@quasar/app-webpack'] },
  // https://vitejs.dev/guide/ssr: frameworks that bring the library of their users with them
  { names: ['vue'], by: ['vitepress'] },
  { names: ['preact', 'react', 'react-dom'], by: ['preact', '@preact/preset-vite'] },
  {
    names: ['react', 'react-dom', 'react-native', '@react-navigation/*'],
    by: ['expo', 'expo-router', 'gatsby'],
  },
  { names: ['@storybook/*'], by: ['storybook', '@storybook/*'] },
  // https://jestjs.io/docs/jest-object; https://vitest.dev
  { names: ['@jest/globals', '@jest/types'], by: ['jest', 'jest-cli', '@jest/core'] },
  {
    names: ['vite'],
    by: ['vitest', 'vitepress', 'astro', '@sveltejs/kit', 'electron-vite', 'wxt'],
  },
  // https://docs.aws.amazon.com/lambda/latest/dg/lambda-nodejs.html
  {
    names: ['aws-sdk', '@aws-sdk/*', '@smithy/*'],
    by: [
      '@types/aws-lambda',
      'aws-lambda',
      '@aws-lambda-powertools/*',
      'serverless',
      'aws-cdk-lib',
    ],
  },
  // https://developer.salesforce.com/docs/platform/lwc
  { names: ['lwc', 'c', 'lightning', '@salesforce/*'], by: ['@salesforce/*', '@lwc/*'] },
  // https://developer.wordpress.org/block-editor/reference-guides/packages/packages-scripts
  { names: ['@wordpress/*', 'react', 'react-dom', 'jquery', 'lodash'], by: ['@wordpress/scripts'] },
  // Written in types only: https://github.com/DefinitelyTyped/DefinitelyTyped
  { names: ['typescript'], by: ['@typescript/native', '@typescript/native-preview', 'tsdx'] },
];

/** Whether a name is there without being declared, going by what is declared. */
export function isProvided(
  name: string,
  isDeclared: (name: string) => boolean,
  all: readonly string[],
): boolean {
  return provided.some(
    ({ names, by }) =>
      names.some((pattern) => fits(name, pattern)) &&
      (by === undefined ||
        by.some((each) =>
          each.endsWith('*') ? all.some((other) => fits(other, each)) : isDeclared(each),
        )),
  );
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
