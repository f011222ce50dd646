/** A pattern as a tree: what the examples are made from, and what the tests count steps on. */
export type Node =
  | { readonly type: 'set'; readonly characters: string }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | { readonly type: 'repeat'; readonly part: Node; readonly min: number; readonly max: number }
  | {
      readonly type: 'look';
      readonly part: Node;
      readonly isAhead: boolean;
      readonly isWanted: boolean;
    };

/** Reads the part of the notation that the formats use; refuses the rest. */
export function parseShape(source: string, ignoreCase = false, unbounded?: number): Node {
  const reader = { source, ignoreCase, unbounded, at: 0 };
  const node = choice(reader);
  if (reader.at < source.length) throw new SyntaxError(`Unread at ${reader.at} in ${source}`);
  return node;
}

interface Reader {
  readonly source: string;
  readonly ignoreCase: boolean;
  /** What a repetition without end stands for; it is refused unless given. */
  readonly unbounded: number | undefined;
  at: number;
}

function choice(reader: Reader): Node {
  const options = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    options.push(sequence(reader));
  }
  const [only] = options;
  return options.length === 1 && only ? only : { type: 'choice', options };
}

function sequence(reader: Reader): Node {
  const parts: Node[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? ''))
    parts.push(repeated(reader, atom(reader)));
  return { type: 'sequence', parts };
}

function repeated(reader: Reader, part: Node): Node {
  const endless = take(reader, /(?:([*+])|\{(\d+),\})\??/y);
  if (endless) {
    const { unbounded: max } = reader;
    if (max === undefined) throw new SyntaxError(`No upper bound in ${reader.source}`);
    const min = Number(endless[2] ?? (endless[1] === '+' ? 1 : 0));
    return { type: 'repeat', part, min, max: Math.max(min, max) };
  }
  const [text, min, max] =
    take(reader, /\{(\d+)(?:,(\d+))?\}\??/y) ?? take(reader, /()()\?/y) ?? [];
  if (text === undefined) return part;
  if (min === '') return { type: 'repeat', part, min: 0, max: 1 };
  return { type: 'repeat', part, min: Number(min), max: Number(max ?? min) };
}

function atom(reader: Reader): Node {
  const { source } = reader;
  const look = take(reader, /\(\?(<?)([=!])/y);
  if (look)
    return {
      type: 'look',
      isAhead: look[1] === '',
      isWanted: look[2] === '=',
      part: closed(reader),
    };
  if (take(reader, /\((?:\?:|\?<\w+>)?/y)) return closed(reader);
  const set = take(reader, /\[(\^?)((?:\\.|[^\]\\])*)\]/y);
  if (set) return one(reader, members(set[2] ?? '', set[1] === '^'));
  if (take(reader, /[\^$]|\\b/y)) return ANCHOR;
  const escape = take(reader, /\\x[\da-f]{2}|\\./y);
  if (escape) return one(reader, unescaped(escape[0]));
  const [character = ''] = take(reader, /[^*+?{}]/y) ?? [];
  if (character === '') throw new SyntaxError(`Cannot read ${source} at ${reader.at}`);
  return one(reader, character === '.' ? PRINTABLE : character);
}

function one({ ignoreCase }: Reader, characters: string): Node {
  const other = ignoreCase ? characters.toLowerCase() + characters.toUpperCase() : '';
  return { type: 'set', characters: [...new Set(characters + other)].join('') };
}

// Where a match may begin or end: no character of it.
const ANCHOR: Node = {
  type: 'look',
  part: { type: 'sequence', parts: [] },
  isAhead: true,
  isWanted: true,
};

function closed(reader: Reader): Node {
  const inside = choice(reader);
  reader.at++;
  return inside;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source) ?? undefined;
  if (match) reader.at = pattern.lastIndex;
  return match;
}

const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
  '',
);
const ALL = `${PRINTABLE}\t\n\r`;
const CLASSES: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: ALL.replace(/\W/g, ''),
  s: ' \n\t\r',
  S: ALL.replace(/\s/g, ''),
  n: '\n',
  r: '\r',
  t: '\t',
};

function members(inside: string, isNegated: boolean): string {
  let characters = '';
  for (const [range, from, to] of inside.matchAll(/(\\x[\da-f]{2}|\\.|[^\\])(?:-(\\.|[^\\]))?/g)) {
    if (to === undefined) characters += unescaped(range);
    else characters += between(unescaped(from ?? ''), unescaped(to));
  }
  return isNegated
    ? ALL.replace(/[^]/g, (one) => (characters.includes(one) ? '' : one))
    : characters;
}

function between(from: string, to: string): string {
  let characters = '';
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++)
    characters += String.fromCharCode(code);
  return characters;
}

function unescaped(text: string): string {
  if (!text.startsWith('\\')) return text;
  if (text.startsWith('\\x')) return String.fromCharCode(Number.parseInt(text.slice(2), 16));
  return CLASSES[text[1] ?? ''] ?? text.slice(1);
}
