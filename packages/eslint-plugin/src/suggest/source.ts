import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Parts } from './parts.js';

/** Source text of a string made of the parts: a literal when constant, else a template. */
export function toSource(sourceCode: SourceCode, parts: Parts): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && typeof only !== 'string') {
    return textOf(sourceCode, only);
  }
  if (parts.every((part) => typeof part === 'string')) return literal(parts.join(''));
  const body = parts.map((part) =>
    typeof part === 'string' ? escapeTemplate(part) : `\${${textOf(sourceCode, part)}}`,
  );
  return `\`${body.join('')}\``;
}

/** A template of constant pieces and values, for a tag. */
export function templateSource(
  sourceCode: SourceCode,
  pieces: readonly (string | Parts)[],
): string {
  const body = pieces.map((piece) =>
    typeof piece === 'string' ? escapeTemplate(piece) : `\${${toSource(sourceCode, piece)}}`,
  );
  return `\`${body.join('')}\``;
}

/** The node as the user wrote it. */
export function textOf(sourceCode: SourceCode, node: TSESTree.Node): string {
  return sourceCode.text.slice(...node.range);
}

/** Quotes, or backticks when the text has several lines or quotes of its own. */
function literal(text: string): string {
  if (/['\n]/.test(text)) return `\`${escapeTemplate(text)}\``;
  return `'${text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r')}'`;
}

/** The text between the backticks of a template. */
export function escapeTemplate(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}
