import { describe, expect, it } from 'vitest';
import { isLintable, lintPath } from '../../src/source/lintable.js';

describe('lintable', () => {
  it.each(['a.js', 'a.jsx', 'a.ts', 'a.tsx', 'a.mjs', 'a.cjs', 'a.mts', 'a.cts', 'A.JS', '.js.ts'])(
    '%s is code',
    (file) => {
      expect(isLintable(file, '')).toBe(true);
    },
  );

  it.each(['a.json', 'a.md', 'js', 'a.ts.snap', '.ts/readme'])('%s is not', (file) => {
    expect(isLintable(file, '')).toBe(false);
  });

  it('knows scripts without extension by their first line', () => {
    expect(lintPath('bin/tool', '#!/usr/bin/env node\n')).toBe('bin/tool.js');
    expect(lintPath('bin/tool', '#!/usr/bin/env -S tsx --flag\n')).toBe('bin/tool.ts');
    expect(isLintable('bin/tool', '#!/bin/sh\nnode x')).toBe(false);
    expect(isLintable('bin/tool.sh', '#!/usr/bin/env node\n')).toBe(false);
  });

  it('lowers the extension and nothing else', () => {
    expect(lintPath('Src/A.TS', '')).toBe('Src/A.ts');
  });
});
