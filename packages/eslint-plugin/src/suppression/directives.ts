/** An ESLint comment that switches rules off, or on again. */
export interface Directive {
  readonly kind: 'next-line' | 'line' | 'block' | 'enable' | 'configuration';
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The rules it names; none means all. */
  readonly rules: readonly string[];
  /** The text after `--`. */
  readonly reason: string | undefined;
}

/** A comment of the file, without its signs, and where it stands. */
export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

const WORD =
  /^\s*(eslint-disable-next-line|eslint-disable-line|eslint-disable|eslint-enable|eslint)(?=\s|$)/;

/** Reads comments as ESLint does; ESLint itself decides what they do, this only says where they are. */
export function findDirectives(comments: readonly Comment[]): readonly Directive[] {
  return comments.flatMap((comment) => {
    const { type, value, line, column, endLine } = comment;
    const [start = '', word = ''] = WORD.exec(value) ?? [];
    const kind = KINDS[word];
    // In a line comment only the two that are about a line have a meaning.
    if (kind === undefined || (type === 'Line' && !kind.endsWith('line'))) return [];
    const { head, reason } = parts(value.slice(start.length));
    return [{ kind, line, column, endLine, rules: namesIn(head, kind), reason }];
  });
}

const KINDS: Readonly<Record<string, Directive['kind']>> = {
  'eslint-disable-next-line': 'next-line',
  'eslint-disable-line': 'line',
  'eslint-disable': 'block',
  'eslint-enable': 'enable',
  eslint: 'configuration',
};

function parts(body: string): { readonly head: string; readonly reason: string | undefined } {
  const at = body.search(/\s-{2,}\s/);
  if (at < 0) return { head: body.trim(), reason: undefined };
  return {
    head: body.slice(0, at).trim(),
    reason: body
      .slice(at)
      .replace(/^[\s-]+/, '')
      .trim(),
  };
}

/** `a, b` in front of a line, `a: "off", "b": [2, "x"]` in a configuration. */
function namesIn(head: string, kind: Directive['kind']): readonly string[] {
  if (kind !== 'configuration') {
    return head
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
  }
  return Array.from(head.matchAll(/["']?([@\w/.-]{1,200})["']?\s*:/g), ([, name = '']) => name);
}
