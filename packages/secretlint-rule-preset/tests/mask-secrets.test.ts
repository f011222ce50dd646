import { expect, test } from 'vitest';
import { maskSecrets } from '../src/index.js';

const TOKEN = ['ghp', 'q7Rk2WxZp9LmN4vTb8YcH3sJf6GdA1eU5oKi'].join('_');

test('leaves the public prefix and the length of a secret', () => {
  const text = `docs/${TOKEN}.md and ${TOKEN}`;
  expect(maskSecrets(text)).toBe('docs/ghp_… (40 characters).md and ghp_… (40 characters)');
  expect(maskSecrets('src/index.ts')).toBe('src/index.ts');
});

test('knows the formats of the project, and masks what it allows', () => {
  const text = ['acme', 'q7rk2wxzp9lmn4vt'].join('_');
  const canary = [
    {
      id: 'acme-key',
      provider: 'Acme',
      prefix: 'acme_',
      instead: 'Tell the team that owns it.',
      example: text,
    },
  ];
  expect(maskSecrets(text)).toBe(text);
  expect(maskSecrets(text, { canary, allows: [text] })).not.toContain('q7rk2wxz');
});
