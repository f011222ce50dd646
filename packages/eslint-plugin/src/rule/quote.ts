import type { Hole } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { secretFormats } from './secret-formats.js';

/** The user's code for a message: one line, short, and never a credential. */
export function quote(sourceCode: SourceCode, node: TSESTree.Node): string {
  return shorten(sourceCode.text.slice(...node.range));
}

/** One line of at most 40 characters in which credentials are masked. */
export function shorten(text: string): string {
  const line = mask(text).replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Names a value and the place it came from: `id` (line 4), or `id` (`req.query.id`, line 3). */
export function mention(sourceCode: SourceCode, hole: Hole): string {
  const text = quote(sourceCode, hole.node);
  const [origin] = hole.path;
  if (origin === undefined) return `\`${text}\``;
  const from = shorten(origin.text);
  if (from === text || from === '') return `\`${text}\` (line ${origin.line})`;
  return `\`${text}\` (\`${from}\`, line ${origin.line})`;
}

function mask(text: string): string {
  const matches = [...secretFormats().findSecrets(text)].sort((a, b) => b.start - a.start);
  return matches.reduce(
    (masked, { start, end, preview }) => masked.slice(0, start) + preview + masked.slice(end),
    text,
  );
}
