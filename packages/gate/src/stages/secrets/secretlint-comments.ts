import type { Silencer } from '../../finding/issue.js';

/**
 * The comment that would switch a secret off if secretlint were run with its comment filter. The
 * gate runs without it, so the secret stays; the report names the attempt.
 */
export function secretSilencer(lines: readonly string[], line: number): Silencer | undefined {
  const onLine = directive(lines, line, 'line');
  if (onLine) return onLine;
  const above = directive(lines, line - 1, 'next-line');
  if (above) return above;
  for (let at = line; at > 0; at -= 1) {
    if (lines[at - 1]?.includes('secretlint-enable') === true) return undefined;
    const block = directive(lines, at, 'block');
    if (block) return block;
  }
  return undefined;
}

type Kind = 'line' | 'next-line' | 'block';

function directive(lines: readonly string[], line: number, kind: Kind): Silencer | undefined {
  const match = COMMENT.exec(lines[line - 1] ?? '');
  if (match === null || (match[1] ?? 'block') !== kind) return undefined;
  const [, reason] = (match[2] ?? '').split(/\s--\s/, 2);
  return { line, reason: reason?.replace(/\s*(?:\*\/|-->)\s*$/, '') };
}

const COMMENT = /secretlint-disable(?:-(next-line|line))?(?![\w-])(.*)/;
