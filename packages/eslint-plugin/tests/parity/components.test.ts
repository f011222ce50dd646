import * as typescriptParser from '@typescript-eslint/parser';
import * as astroParser from 'astro-eslint-parser';
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import * as svelteParser from 'svelte-eslint-parser';
import { expect, it } from 'vitest';
import vueParser from 'vue-eslint-parser';
import { plugin } from '../../src/index.js';
import { findings } from './findings.js';

const parsers = {
  vue: vueParser,
  svelte: svelteParser,
  astro: astroParser,
} satisfies Record<string, Linter.Parser>;

/** `→` stands before everything that must be reported. */
const components: readonly (readonly [keyof typeof parsers, string])[] = [
  [
    'vue',
    `<script setup>
import { exec } from 'child_process';
const run = exec;
const { password } = defineProps(['password']);
function go(command) { run(→command); console.log(→password); }
</script>
<template><button @click="go(name)">{{ name }}</button></template>
`,
  ],
  [
    'vue',
    `<script>
import { exec } from 'child_process';
export default { methods: { go(name) { exec('ls ' + →name); } } };
</script>
<script setup lang="ts">
const props = defineProps<{ code: string }>();
eval(→props.code);
</script>
<template><p v-for="x in xs" :key="x" /></template>
`,
  ],
  [
    'svelte',
    `<script>
import { exec } from 'child_process';
let { command, password } = $props();
const go = (name) => exec(→name);
</script>
<button onclick={() => { exec(→command); console.log(→password); }}>{eval(→command)}</button>
{#each command as part}{setTimeout('f' + →part)}{/each}
<input bind:value={command} on:click={() => eval(→command)}>
`,
  ],
  [
    'svelte',
    `<script module>
import { exec } from 'child_process';
</script>
<script lang="ts">
export let code: string;
$: exec(→code);
$: result = eval(→code);
</script>
{@html eval(→code)}{@const z = eval(→code)}{#await eval(→code) then q}{eval(→q)}{/await}
`,
  ],
  [
    'astro',
    `---
import { exec } from 'child_process';
const { id } = Astro.params;
exec('ls ' + →id);
---
<p>{eval(→id)}</p>
`,
  ],
];

it.for(components)('finds what a %s component does', ([kind, marked]) => {
  const code = marked.replaceAll('→', '');
  const host = {
    parser: parsers[kind],
    parserOptions: { parser: typescriptParser },
    filename: `src/component.${kind}`,
  };
  const found = findings(plugin, { ...host, linter: new Linter() }, code);
  expect(found.map((line) => line.split(' ', 1)[0])).toEqual(marks(marked));
  // The same class, an older release: its types differ in what this test does not touch.
  const nine = new Linter9() as unknown as Linter;
  expect(findings(plugin, { ...host, linter: nine }, code)).toEqual(found);
});

it('does not read the expressions in the template of a Vue component', () => {
  const code = `<script setup>\nimport { exec } from 'child_process';\n</script>
<template><a @click="exec(name)">{{ console.log(password) }}</a></template>\n`;
  const host = { linter: new Linter(), parser: vueParser, filename: 'a.vue' };
  expect(findings(plugin, host, code)).toEqual([]);
});

function marks(marked: string): readonly string[] {
  return marked
    .split('\n')
    .flatMap((line, row) =>
      [...line.matchAll(/→/g)].map(({ index }, before) => `${row + 1}:${index + 1 - before}`),
    );
}
