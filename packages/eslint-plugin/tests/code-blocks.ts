import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';

/** The JavaScript and TypeScript blocks of a document; with a mark, those under it. */
export function codeBlocks(markdown: string, mark?: string): readonly string[] {
  const blocks: string[] = [];
  let current = '';
  for (const [text, , code] of markdown.matchAll(
    /^(?:[❌✅]|## .*)$|^```(js|ts)\n([\s\S]*?)^```$/gmu,
  )) {
    if (code === undefined) current = text;
    else if (mark === undefined || current === mark) blocks.push(code);
  }
  return blocks;
}

/** The messages of one rule about one block; a block that does not parse fails the test. */
export function lintBlock(code: string, rule: Rule.RuleModule): readonly string[] {
  const messages = new Linter().verify(
    code,
    [
      {
        files: ['**'],
        plugins: { test: { rules: { rule } } },
        rules: { 'test/rule': 'error' },
        languageOptions: { parser: typescriptParser },
      },
    ],
    path.join(import.meta.dirname, '../block.ts'),
  );
  const failure = messages.find(({ fatal }) => fatal);
  if (failure !== undefined) throw new Error(`${failure.message}\n${code}`);
  // Of the rules that a comment names, only the tested one is there.
  return messages.filter(({ ruleId }) => ruleId === 'test/rule').map(({ message }) => message);
}
