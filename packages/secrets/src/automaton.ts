/** Called for every keyword that ends at a place of the text, with its index in the list and where it began. */
export type OnKeyword = (keyword: number, start: number) => void;

/** Finds any number of lower-case keywords in one pass, in whatever case they are written. */
export interface Automaton {
  scan(text: string, found: OnKeyword): void;
}

/**
 * Aho and Corasick's machine: one table look-up per character. A transition is filled in when it is first
 * taken, because few ever are: all of them take longer than a small text.
 */
export function automatonOf(keywords: readonly string[]): Automaton {
  const classes = classesOf(keywords);
  const machine = machineOf(trieOf(keywords, classes));
  const lengths = keywords.map(({ length }) => length);
  return {
    scan: (text, found) =>
      run(machine, classes, text, (keyword, end) => found(keyword, end - (lengths[keyword] ?? 0))),
  };
}

/** Twice as fast with everything in variables of its own. */
function run(machine: Machine, classes: Classes, text: string, found: OnKeyword): void {
  const { next, endings, firstEnding, unknown } = machine;
  const { of, width } = classes;
  const { length } = text;
  let state = 0;
  for (let index = 0; index < length; index++) {
    const symbol = of[text.charCodeAt(index)] ?? 0;
    const before = state;
    state = next[before * width + symbol] ?? 0;
    if (state < firstEnding) continue;
    if (state === unknown) state = machine.step(before, symbol);
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

interface Machine {
  /** By state and class of the character: the next state, or `unknown`. */
  readonly next: Uint16Array | Int32Array;
  /** By state: the keywords that end there. */
  readonly endings: readonly (readonly number[] | undefined)[];
  /** States from here on end a keyword, those before do not: one comparison tells. */
  readonly firstEnding: number;
  /** Greater than every state. */
  readonly unknown: number;
  /** The state after a character of a class, for a transition that is taken for the first time. */
  step(state: number, symbol: number): number;
}

function machineOf(trie: Trie): Machine {
  const { children, width } = trie;
  const { fallback, states } = linked(trie);
  const plain = states.filter((state) => trie.endings[state] === undefined);
  const order = [...plain, ...states.filter((state) => trie.endings[state] !== undefined)];
  const numbers = new Int32Array(order.length);
  order.forEach((state, number) => (numbers[state] = number));
  const isSmall = order.length < 65_535;
  const unknown = isSmall ? 65_535 : 2 ** 31 - 1;
  const size = order.length * width;
  const next = (isSmall ? new Uint16Array(size) : new Int32Array(size)).fill(unknown);
  return {
    next,
    endings: order.map((state) => trie.endings[state]),
    firstEnding: plain.length,
    unknown,
    step(state, symbol) {
      const to = numbers[followed(children, fallback, order[state] ?? 0, symbol)] ?? 0;
      next[state * width + symbol] = to;
      return to;
    },
  };
}

/** Breadth first: a state falls back to the longest other beginning of a keyword that it ends with. */
function linked({ children, endings }: Trie) {
  const fallback = new Int32Array(children.length);
  const states = [0];
  for (const state of states) {
    for (const [symbol, child] of children[state] ?? []) {
      const other = state === 0 ? 0 : followed(children, fallback, fallback[state] ?? 0, symbol);
      fallback[child] = other;
      const inherited = endings[other];
      if (inherited) endings[child] = [...(endings[child] ?? []), ...inherited];
      states.push(child);
    }
  }
  return { fallback, states };
}

/** The state of the trie after a character of a class. */
function followed(
  children: Trie['children'],
  fallback: Int32Array,
  from: number,
  symbol: number,
): number {
  for (let state = from; ; state = fallback[state] ?? 0) {
    const child = children[state]?.get(symbol);
    if (child !== undefined) return child;
    if (state === 0) return 0;
  }
}
