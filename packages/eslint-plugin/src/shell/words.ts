/** One word of a command line: constant pieces and values, quotes removed. */
export interface Word<T> {
  readonly parts: readonly (string | T)[];
}

/** The quotes a value stands in, as a POSIX shell reads them. */
export type Quoting = 'none' | 'single' | 'double';

/** A command line as a shell takes it apart; `T` are the values that are not constant. */
export interface CommandLine<T> {
  readonly words: readonly Word<T>[];
  /** No shell syntax stands outside quotes. */
  readonly plain: boolean;
  /** How each value is quoted, in order. */
  readonly holes: readonly { readonly value: T; readonly quoting: Quoting }[];
}

/** Reads a command line as a POSIX shell would split it; values are opaque. */
export function splitWords<T extends object>(text: readonly (string | T)[]): CommandLine<T> {
  const reader = new Reader<T>();
  for (const part of text) {
    if (typeof part === 'string') for (const character of part) reader.character(character);
    else reader.value(part);
  }
  return reader.finish();
}

class Reader<T extends object> {
  readonly #words: Word<T>[] = [];
  readonly #holes: { value: T; quoting: Quoting }[] = [];
  #parts: (string | T)[] | undefined;
  #quoting: Quoting = 'none';
  #escaped = false;
  #plain = true;

  character(character: string): void {
    if (this.#escaped) this.#append(character);
    else if (this.#quoting === 'none') this.#unquoted(character);
    else this.#quoted(character);
    this.#escaped = !this.#escaped && character === '\\' && this.#quoting !== 'single';
  }

  value(value: T): void {
    this.#holes.push({ value, quoting: this.#quoting });
    this.#append(value);
    this.#escaped = false;
  }

  finish(): CommandLine<T> {
    this.#endWord();
    const plain = this.#plain && this.#quoting === 'none';
    return { words: this.#words, plain, holes: this.#holes };
  }

  #unquoted(character: string): void {
    if (/[ \t]/.test(character)) return this.#endWord();
    if (character === "'" || character === '"') {
      this.#quoting = character === "'" ? 'single' : 'double';
      this.#parts ??= [];
      return;
    }
    if (/[|&;<>()$`*?[\]{}!\n\r]/.test(character) || this.#isSyntaxHere(character)) {
      this.#plain = false;
    }
    if (/[\n\r]/.test(character)) return this.#endWord();
    if (character !== '\\') this.#append(character);
  }

  #quoted(character: string): void {
    const end = this.#quoting === 'single' ? "'" : '"';
    if (character === end) {
      this.#quoting = 'none';
      return;
    }
    if (this.#quoting === 'double' && /[$`]/.test(character)) this.#plain = false;
    if (character !== '\\' || this.#quoting === 'single') this.#append(character);
  }

  /** `~user` and `#comment` only begin a word; `NAME=value` only stands before the program. */
  #isSyntaxHere(character: string): boolean {
    if (character === '~' || character === '#') return this.#parts === undefined;
    return character === '=' && this.#words.length === 0;
  }

  #append(part: string | T): void {
    const parts = (this.#parts ??= []);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }

  #endWord(): void {
    if (this.#parts !== undefined) this.#words.push({ parts: this.#parts });
    this.#parts = undefined;
  }
}
