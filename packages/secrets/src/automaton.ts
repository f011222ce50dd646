/** Called for every keyword that ends at a place of the text, with its index in the list and where it began. */
export type OnKeyword = (keyword: number, start: number) => void;

/** Finds any number of lower-case keywords in one pass, in whatever case they are written. */
export interface Automaton {
  scan(text: string, found: OnKeyword): void;
}

/** Aho and Corasick's machine, with every transition filled in: one table look-up per character. */
export function automatonOf(keywords: readonly string[]): Automaton {
  const classes = classesOf(keywords);
  const machine = completed(trieOf(keywords, classes));
  const lengths = keywords.map(({ length }) => length);
  return {
    scan: (text, found) =>
      run(machine, classes, text, (keyword, end) => found(keyword, end - (lengths[keyword] ?? 0))),
  };
}

/** Twice as fast with everything in variables of its own. */
function run(machine: Machine, classes: Classes, text: string, found: OnKeyword): void {
  const { next, endings, firstEnding } = machine;
  const { of, width } = classes;
  const { length } = text;
  let state = 0;
  for (let index = 0; index < length; index++) {
    state = next[state * width + (of[text.charCodeAt(index)] ?? 0)] ?? 0;
    if (state < firstEnding) continue;
    for (const keyword of endings[state] ?? []) found(keyword, index + 1);
  }
}

/** Characters that no keyword holds are all alike: class 0. */
interface Classes {
  readonly of: Uint8Array;
  readonly width: number;
}

function classesOf(keywords: readonly string[]): Classes {
  const of = new Uint8Array(65_536);
  let width = 1;
  for (const character of new Set(keywords.join(''))) {
    of[character.charCodeAt(0)] = width;
    of[character.toUpperCase().charCodeAt(0)] = width;
    width++;
  }
  return { of, width };
}

interface Trie {
  readonly children: readonly Map<number, number>[];
  readonly endings: (number[] | undefined)[];
  readonly width: number;
}

function trieOf(keywords: readonly string[], { of, width }: Classes): Trie {
  const children = [new Map<number, number>()];
  const endings: (number[] | undefined)[] = [undefined];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (const character of keyword) {
      const symbol = of[character.charCodeAt(0)] ?? 0;
      const child = children[state]?.get(symbol) ?? children.length;
      if (child === children.length) {
        children[state]?.set(symbol, child);
        children.push(new Map());
        endings.push(undefined);
      }
      state = child;
    }
    endings[state] = [...(endings[state] ?? []), index];
  });
  return { children, endings, width };
}

/** Breadth first: a state falls back to the longest other beginning of a keyword that it ends with. */
function completed({ children, endings, width }: Trie): Machine {
  const next = new Int32Array(children.length * width);
  const fallback = new Int32Array(children.length);
  const queue = [0];
  for (const state of queue) {
    const instead = fallback[state] ?? 0;
    if (state !== 0) next.copyWithin(state * width, instead * width, (instead + 1) * width);
    for (const [symbol, child] of children[state] ?? []) {
      const other = state === 0 ? 0 : (next[instead * width + symbol] ?? 0);
      fallback[child] = other;
      next[state * width + symbol] = child;
      const inherited = endings[other];
      if (inherited) endings[child] = [...(endings[child] ?? []), ...inherited];
      queue.push(child);
    }
  }
  return renumbered(next, endings, queue, width);
}

interface Machine {
  /** By state and class of the character: the next state. */
  readonly next: Uint16Array | Int32Array;
  /** By state: the keywords that end there. */
  readonly endings: readonly (readonly number[] | undefined)[];
  /** States from here on end a keyword, those before do not: one comparison tells. */
  readonly firstEnding: number;
}

function renumbered(
  next: Int32Array,
  endings: Trie['endings'],
  states: readonly number[],
  width: number,
): Machine {
  const plain = states.filter((state) => endings[state] === undefined);
  const order = [...plain, ...states.filter((state) => endings[state] !== undefined)];
  const numbers = new Int32Array(order.length);
  order.forEach((state, number) => (numbers[state] = number));
  const table = new (order.length < 65_536 ? Uint16Array : Int32Array)(next.length);
  for (const [number, state] of order.entries())
    for (let symbol = 0; symbol < width; symbol++)
      table[number * width + symbol] = numbers[next[state * width + symbol] ?? 0] ?? 0;
  return {
    next: table,
    endings: order.map((state) => endings[state]),
    firstEnding: plain.length,
  };
}
