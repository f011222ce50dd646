import { expect, test } from 'vitest';
import { blockOf, mergeHook, removeHook } from '../src/index.js';

const block = blockOf('pre-commit', { folder: '', install: 'npm ci' });

test('the block names the hook and is bounded by markers', () => {
  expect(block).toMatchInlineSnapshot(`
    "# guardrail:start (written by \`guardrail init\`; your own lines go outside)
    command -v guardrail >/dev/null || { echo "guardrail is not installed here, so this commit cannot be checked. Run \\\`npm ci\\\`, then commit again." >&2; exit 1; }
    guardrail hook pre-commit "$@"
    # guardrail:end
    "
  `);
});

test('the block of a sub-folder changes into it, in a shell of its own', () => {
  expect(blockOf('pre-commit', { folder: "it's/app", install: 'pnpm install' })).toContain(
    String.raw`(cd 'it'\''s/app' && `,
  );
});

test('the lines of the user stay, before and after', () => {
  const merged = mergeHook('npm test', block);
  expect(merged).toBe(`npm test\n${block}`);
  expect(mergeHook(`${merged}echo done\n`, block)).toBe(`npm test\n${block}echo done\n`);
});

test('an older block is renewed in place, once', () => {
  const old = 'a\n# guardrail:start\nguardrail old\n# guardrail:end\nb\n';
  expect(mergeHook(old, block)).toBe(`a\n${block}b\n`);
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

test.for(['', 'npm test\n', 'npm test\nexit 0\n'])('removing gives back %j', (text) => {
  expect(removeHook(mergeHook(text, block) ?? '')).toBe(text);
});

test('outside of Husky the block finds the program and stops on an error', () => {
  const own = blockOf('pre-commit', { folder: '', install: 'npm ci', path: true });
  expect(own).toContain('export PATH="$PWD/node_modules/.bin:$PATH"\n');
  expect(own).toContain('guardrail hook pre-commit "$@" || exit $?\n');
  const inside = blockOf('pre-commit', { folder: 'web', install: 'npm ci', path: true });
  expect(inside).toMatch(/\(cd 'web' && \{ export PATH=.*\) \|\| exit \$\?\n/);
});
