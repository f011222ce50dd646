import type { TSESTree } from '@typescript-eslint/types';
import type { Parts } from './parts.js';

/** A value to bind: the expression, with the constant text that stood in the same quotes. */
export interface Bound {
  readonly hole: TSESTree.Expression;
  readonly parts: Parts;
}

/**
 * `'${name}'` is one value in quotes of the author's, `'%${name}%'` one with text around it; the
 * placeholder brings no quotes. Quotes around several values are left as they are.
 */
export function bindQuoted(parts: Parts): readonly (string | Bound)[] {
  const texts = parts.map((part) => (typeof part === 'string' ? part : undefined));
  const around: Parts[] = parts.map((part) => [part]);
  parts.forEach((part, index) => {
    const [before, after] = [texts[index - 1], texts[index + 1]];
    if (typeof part === 'string' || before === undefined || after === undefined) return;
    const opened = /^(?:[^']|'[^']*')*'(?<prefix>[^'\\]*)$/.exec(before)?.groups?.['prefix'];
    const closed = /^(?<suffix>[^'\\]*)'(?!')/.exec(after)?.groups?.['suffix'];
    if (opened === undefined || closed === undefined) return;
    texts[index - 1] = before.slice(0, before.length - opened.length - 1);
    texts[index + 1] = after.slice(closed.length + 1);
    around[index] = [opened, part, closed].filter((piece) => piece !== '');
  });
  return parts.map((part, index) =>
    typeof part === 'string'
      ? (texts[index] ?? part)
      : { hole: part, parts: around[index] ?? [part] },
  );
}
