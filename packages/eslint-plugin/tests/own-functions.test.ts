import fs from 'node:fs';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { plugin } from '../src/index.js';
import { codeBlocks } from './code-blocks.js';
import { findings } from './parity/findings.js';

const file = path.resolve(import.meta.dirname, '../docs/own-functions.md');
const document = fs.readFileSync(file, 'utf8');
const sections = document.split(/^## /m).filter((section) => section.includes('```json'));

describe.for(sections.map((section) => [section.split('\n', 1)[0], section] as const))(
  '%s',
  ([, section]) => {
    it.for(codeBlocks(section, '❌'))('reports: %s', (code) => {
      expect(lint(code, modelsOf(section))).not.toEqual([]);
    });

    it.for(codeBlocks(section, '✅'))('is silent about: %s', (code) => {
      expect(lint(code, modelsOf(section))).toEqual([]);
    });
  },
);

it('shows three sections', () => {
  expect(sections).toHaveLength(3);
});

function modelsOf(section: string): unknown {
  const [, json = ''] = /^```json\n([\s\S]*?)^```$/m.exec(section) ?? [];
  return JSON.parse(json);
}

function lint(code: string, models: unknown): readonly string[] {
  const host = { linter: new Linter(), parser: typescriptParser, filename: 'a.ts' };
  return findings(plugin, { ...host, settings: { guardrail: { models } } }, code);
}
