import fs from 'node:fs';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { expect, it } from 'vitest';
import { parseAllowlist } from '../src/allowlist/index.js';
import { codeBlocks } from './code-blocks.js';

const root = path.resolve(import.meta.dirname, '..');
const readmes = ['README.md', '../../configs/eslint-config/README.md'];

it.for(readmes.flatMap((file) => codeBlocks(read(file)).map((code) => ({ file, code }))))(
  '$file: example %# parses',
  ({ code }) => {
    expect(() => typescriptParser.parse(code, { sourceType: 'module' })).not.toThrow();
  },
);

it.for([...readmes, 'docs/rules/no-unapproved-exec.md'])('%s: approvals are complete', (file) => {
  for (const [, json = ''] of read(file).matchAll(/^```json\n([\s\S]*?)^```$/gm)) {
    const content: unknown = JSON.parse(json);
    if (json.includes('"allow"')) expect(parseAllowlist(content, file).entries).toHaveLength(1);
  }
});

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}
