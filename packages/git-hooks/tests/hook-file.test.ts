import { expect, test } from 'vitest';
import { blockGeneration, blockOf, hookGeneration, mergeHook, removeHook } from '../src/index.js';

const block = blockOf('pre-commit', { folder: '', install: 'npm ci' });

test('the lines of the user stay, before and after', () => {
  const merged = mergeHook('npm test', block);
  expect(merged).toBe(`npm test\n${block}`);
  expect(mergeHook(`${merged}echo done\n`, block)).toBe(`npm test\n${block}echo done\n`);
});

test('an older block is renewed in place, once', () => {
  const old = 'a\n# guardrail:start\nguardrail old\n# guardrail:end\nb\n';
  expect(blockGeneration(old)).toBe(1);
  const renewed = mergeHook(old, block) ?? '';
  expect(renewed).toBe(`a\n${block}b\n`);
  expect(blockGeneration(renewed)).toBe(hookGeneration);
  expect(blockGeneration('a\n')).toBeUndefined();
});

test('carriage returns, which a shell trips over, go', () => {
  expect(mergeHook('npm test\r\n', block)).toBe(`npm test\n${block}`);
});

test('a last line that ends the script stays last', () => {
  expect(mergeHook('npm test\nexit 0\n', block)).toBe(`npm test\n${block}exit 0\n`);
  expect(mergeHook('exec npm test', block)).toBe(`${block}exec npm test`);
  expect(mergeHook('exec < /dev/tty\nnpm test\n', block)).toBe(
    `exec < /dev/tty\nnpm test\n${block}`,
  );
});

test('no place is found below a line that ends the script', () => {
  expect(mergeHook('npm test\nexit 0\necho never\n', block)).toBeUndefined();
});

test('a block that comes first stands below the line that names the shell', () => {
  const first = (text: string) => mergeHook(text, block, { first: true });
  expect(first('#!/bin/sh\nexit 0\n')).toBe(`#!/bin/sh\n${block}exit 0\n`);
  expect(first('npm test\n')).toBe(`${block}npm test\n`);
  expect(first('')).toBe(block);
});

test.for(['', 'npm test\n', 'npm test\nexit 0\n', '#!/bin/sh\nnpm test\n'])(
  'removing gives back %j',
  (text) => {
    expect(removeHook(mergeHook(text, block) ?? '')).toBe(text);
    expect(removeHook(mergeHook(text, block, { first: true }) ?? '')).toBe(text);
  },
);
