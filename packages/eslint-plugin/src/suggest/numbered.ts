import type { BoundText } from './sql-rewrite.js';

/** The text with a placeholder for each value, which follow those that are given already. */
export function withPlaceholders(
  { pieces, values }: BoundText,
  style: '?' | '$n',
  given: number,
): string | undefined {
  if (!canFollow(pieces, style, given)) return undefined;
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    return style === '?' ? '?' : `$${given + values.indexOf(piece) + 1}`;
  });
  return text.join('');
}

/** New values go last: placeholders in order must not come after the first of them. */
function canFollow(pieces: BoundText['pieces'], style: '?' | '$n', given: number): boolean {
  const first = pieces.findIndex((piece) => typeof piece !== 'string');
  const after = pieces.slice(first).filter((piece) => typeof piece === 'string');
  if (style === '?') return !after.join(' ').includes('?');
  const all = pieces.filter((piece) => typeof piece === 'string').join(' ');
  return [...all.matchAll(/\$(\d+)/g)].every(([, number]) => Number(number) <= given);
}
