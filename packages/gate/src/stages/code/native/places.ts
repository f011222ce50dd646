interface Position {
  readonly line: number;
  readonly column: number;
}

/** A node as the native parser gives it: offsets, no lines. */
export interface Ranged {
  readonly range: [start: number, end: number];
}

/** Where a node is, counted when somebody asks: hardly any node of a file is ever shown. */
export class Place {
  readonly #range: Ranged['range'];
  readonly #lines: Lines;

  constructor(range: Ranged['range'], lines: Lines) {
    this.#range = range;
    this.#lines = lines;
  }

  get start(): Position {
    return this.#lines.position(this.#range[0]);
  }

  get end(): Position {
    return this.#lines.position(this.#range[1]);
  }
}

/** The lines of a text: counted from 1, columns from 0. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    this.#starts ??= startsOf(this.#text);
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (this.#starts[low - 1] ?? 0) };
  }
}

function startsOf(text: string): number[] {
  const breaks = text.matchAll(/\r\n|[\n\r\u2028\u2029]/g);
  return [0, ...Array.from(breaks, (each) => each.index + each[0].length)];
}
