/** Called for every keyword that ends at a place of the text, with its index in the list and where it began. */
export type OnKeyword = (keyword: number, start: number) => void;

/** Finds any number of lower-case keywords in one pass, in whatever case they are written. */
export interface Automaton {
  scan(text: string, found: OnKeyword): void;
}

/** Aho and Corasick's machine, with every transition filled in: one table look-up per character. */
export function automatonOf(keywords: readonly string[]): Automaton {
  const classes = classesOf(keywords);
  const { next, endings } = completed(trieOf(keywords, classes));
  const lengths = keywords.map(({ length }) => length);
  const { of, width } = classes;
  return {
    scan(text, found) {
      let row = 0;
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        row = next[(row & ROW) + (code < ASCII ? (of[code] ?? 0) : 0)] ?? 0;
        if (row < ENDS) continue;
        for (const keyword of endings[(row & ROW) / width] ?? [])
          found(keyword, index + 1 - (lengths[keyword] ?? 0));
      }
    },
  };
}

const ASCII = 128;
// A transition holds where the row of the next state begins, and whether a keyword ends there.
const ENDS = 1 << 30;
const ROW = ENDS - 1;

/** Characters that no keyword holds are all alike: class 0. */
interface Classes {
  readonly of: Uint8Array;
  readonly width: number;
}

function classesOf(keywords: readonly string[]): Classes {
  const of = new Uint8Array(ASCII);
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
function completed({ children, endings, width }: Trie): {
  next: Int32Array;
  endings: Trie['endings'];
} {
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
  return { next: next.map((state) => (state * width) | (endings[state] ? ENDS : 0)), endings };
}
