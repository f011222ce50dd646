import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/source/component.js';
import { isLintable, lintPath } from '../../src/source/lintable.js';

/** The code without the blanks around it. */
function code(file: string, text: string): string {
  const found = codeOf(file, text);
  expect(found).toHaveLength(text.length);
  expect(found.split('\n')).toHaveLength(text.split('\n').length);
  for (const [at, sign] of [...found].entries()) {
    if (/\S/.test(sign)) expect([...text][at]).toBe(sign);
  }
  return found.replaceAll(/\s+/g, ' ').trim();
}

describe('the code of a file', () => {
  it('is all of it, unless it is a component', () => {
    const text = '<script>a()</script>\n';
    expect(codeOf('a.ts', text)).toBe(text);
    expect(codeOf('a.html', text)).toBe(text);
    for (const file of ['a.vue', 'A.VUE', 'b/c.svelte', 'a.astro']) {
      expect(isLintable(file, text)).toBe(true);
      expect(code(file, text)).toBe('a()');
    }
    expect(lintPath('src/A.VUE', text)).toBe('src/A.vue');
  });

  it.each([
    [
      '<script>a()</script>\r\n<template>b()</template>\n<script setup lang="ts">c()</script>',
      'a() c()',
    ],
    ['<script lang="ts" generic="T extends Map<string, T>">a()</script>', 'a()'],
    ["<script type='module'>a()</script><script type=text/javascript>b()</SCRIPT >", 'a() b()'],
    ['<script type="application/ld+json">{}</script><script>a()</script>', 'a()'],
    ['<script lang="coffee">a</script><script type="text/x-template">b</script>', ''],
    ['<!-- <script>a()</script> --><script>b()</script><!-- <script>c()', 'b()'],
    ['<script>a()', ''],
    ['<scripts>a()</scripts>', ''],
    ['<style>a { b: c }</style>', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(code('a.vue', text)).toBe(expected);
    expect(code('a.svelte', text)).toBe(expected);
  });

  it('begins with the fences of Astro', () => {
    const text = '\n---\na("<!--");\n---\n<p>{b}</p>\n---\n<script>c()</script>\n';
    expect(code('a.astro', text)).toBe('a("<!--"); c()');
    expect(code('a.vue', '---\na();\n---\n')).toBe('');
    expect(code('a.astro', '<p>---</p>\n---\n')).toBe('');
  });

  it('takes no longer for tags that nothing closes', () => {
    const before = performance.now();
    code('a.vue', '<script>'.repeat(20_000));
    codeOf('a.vue', '<script '.repeat(20_000));
    codeOf('a.vue', '<!--'.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
