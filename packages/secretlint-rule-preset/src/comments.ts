/** A comment that asks to leave a secret alone. */
export interface Silencer {
  /** The line it stands on, counted from 1. */
  readonly line: number;
  /** The text after `--`; `undefined` when there is none. */
  readonly reason: string | undefined;
}

/**
 * The comment that covers a secret: `secretlint-disable-line`, `secretlint-disable-next-line`, or
 * `secretlint-disable` up to `secretlint-enable`, each with ` -- reason` behind it. It may name formats or rules
 * in front of the reason; then it covers these only. Takes the lines of the file, the line of the secret (from 1)
 * and the names that the secret goes by. Whether the comment counts is for the caller to decide: it never does
 * for a high secret, nor without a reason.
 */
export function silencerOf(
  lines: readonly string[],
  line: number,
  names: readonly string[],
): Silencer | undefined {
  const here =
    directive(lines, line, names, 'line') ?? directive(lines, line - 1, names, 'next-line');
  if (here) return here;
  for (let at = line; at > 0; at -= 1) {
    if (lines[at - 1]?.includes('secretlint-enable') === true) return undefined;
    const block = directive(lines, at, names, 'block');
    if (block) return block;
  }
  return undefined;
}

/** The lines of a text in which a comment may stand; none, at no cost, when there is no such comment. */
export function commentedLines(text: string): readonly string[] {
  return text.includes('secretlint-disable') ? text.split(/\r\n|[\n\r\u2028\u2029]/) : [];
}

type Kind = 'line' | 'next-line' | 'block';

function directive(
  lines: readonly string[],
  line: number,
  names: readonly string[],
  kind: Kind,
): Silencer | undefined {
  const match = COMMENT.exec((lines[line - 1] ?? '').slice(0, LONGEST));
  if (match === null || (match[1] ?? 'block') !== kind) return undefined;
  const [named = '', ...rest] = (match[2] ?? '').replace(CLOSING, '').split(/\s-{2,}\s/);
  const listed = named.split(/[\s,]+/).filter((name) => /\w/.test(name));
  if (listed.length > 0 && !listed.some((name) => names.includes(name))) return undefined;
  const reason = rest.join(' -- ').trim();
  return { line, reason: reason === '' ? undefined : reason };
}

// A comment stands in lines that people read, not in minified ones.
const LONGEST = 2000;
const COMMENT = /secretlint-disable(?:-(next-line|line))?(?![\w-])(.*)/;
const CLOSING = /\s*(?:\*\/|-->|#\}|%>).*$/;
