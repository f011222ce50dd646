import { frameOf, type Region } from './frame.js';

export type Range = readonly [start: number, end: number];

/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BEGINNING: Position = { line: 1, column: 1 };

/** The text of one file as reports may show it: every secret masked, character by character. */
export class SourceView {
  readonly #text: string;
  readonly #secrets: readonly Range[];
  #masked: readonly string[] | undefined;
  #starts: readonly number[] | undefined;

  readonly #start: Position;

  /**
   * `secrets` is `undefined` when no one looked for secrets: then no code is shown at all. `start` is
   * where the text begins in its file.
   */
  constructor(text: string, secrets: readonly Range[] | undefined, start: Position = BEGINNING) {
    this.#start = start;
    this.#text = text;
    this.#secrets = secrets ?? [[0, text.length]];
    this.showsCode = secrets !== undefined;
  }

  readonly showsCode: boolean;

  line(number: number): string {
    return this.#lines[number - this.#start.line] ?? '';
  }

  /** Where a column of the file lies in what `line` gives. */
  columnIn(line: number, column: number): number {
    return line === this.#start.line ? column - this.#start.column + 1 : column;
  }

  frame(region: Region): string | undefined {
    if (!this.showsCode) return undefined;
    const { line, column, endLine, endColumn } = region;
    const before = this.#start.line - 1;
    const local = {
      line: line - before,
      column: this.columnIn(line, column),
      ...(endLine !== undefined && { endLine: endLine - before }),
      ...(endColumn !== undefined && { endColumn: this.columnIn(endLine ?? line, endColumn) }),
    };
    return frameOf(this.#lines, local, before);
  }

  /** Replaces secrets of this file wherever a tool quotes them. */
  mask(message: string): string {
    if (!this.showsCode) return message.replace(QUOTED, '…');
    let masked = message;
    for (const [start, end] of this.#secrets) {
      const secret = this.#text.slice(start, end);
      if (secret.length >= SHORTEST) masked = masked.replaceAll(secret, '****');
    }
    return masked;
  }

  /** The text of a range, secrets and all: for hashing only. */
  raw([start, end]: Range): string {
    return this.#text.slice(start, end);
  }

  /** The offset of a line and column, both counted from 1. */
  offset(line: number, column: number): number {
    this.#starts ??= lineStarts(this.#text);
    const start = this.#starts[line - this.#start.line] ?? this.#text.length;
    return start + this.columnIn(line, column) - 1;
  }

  /** Line and column, counted from 1, of an offset in the text. */
  position(offset: number): Position {
    this.#starts ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const first = low === 0 ? this.#start.column : 1;
    return { line: low + this.#start.line, column: offset - (this.#starts[low] ?? 0) + first };
  }

  get #lines(): readonly string[] {
    this.#masked ??= maskRanges(this.#text, this.#secrets).split(NEWLINE);
    return this.#masked;
  }
}

/** Shorter "secrets" are ordinary words; replacing them would garble messages. */
const SHORTEST = 4;

/** Code that a message quotes, and words that no human language has. */
const QUOTED = /`[^`]*`|'[^']*'|"[^"]*"|(?=\w{0,40}\d)\w{12,}/g;

/** The line breaks of ECMAScript, so that lines agree with ESLint's. */
const NEWLINE = /\r\n|[\n\r\u2028\u2029]/;

function lineStarts(text: string): number[] {
  const breaks = text.matchAll(new RegExp(NEWLINE, 'g'));
  return [0, ...Array.from(breaks, (match) => match.index + match[0].length)];
}

function maskRanges(text: string, ranges: readonly Range[]): string {
  let masked = '';
  let at = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    masked += text.slice(at, from) + text.slice(from, end).replace(/[^\n\r\u2028\u2029]/g, '*');
    at = end;
  }
  return masked + text.slice(at);
}
