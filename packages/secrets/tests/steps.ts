import { parseShape, type Node } from '../src/shape/parse.js';

/** Counts the steps that a backtracking matcher takes, so that a test need not look at a clock. */
export class StepCounter {
  steps = 0;
  readonly #trees = new Map<string, Node>();

  /** Runs a sticky pattern at one place, and counts. */
  run({ source, ignoreCase }: RegExp, text: string, index: number): boolean {
    const tree = this.#trees.get(source) ?? parseShape(source, ignoreCase);
    this.#trees.set(source, tree);
    return this.#match(tree, text, index, () => true);
  }

  #match(node: Node, text: string, at: number, next: (at: number) => boolean): boolean {
    this.steps++;
    switch (node.type) {
      case 'set':
        return at < text.length && node.characters.includes(text.charAt(at)) && next(at + 1);
      case 'sequence':
        return this.#sequence(node.parts, 0, text, at, next);
      case 'choice':
        return node.options.some((option) => this.#match(option, text, at, next));
      case 'repeat':
        return this.#repeat(node, 0, text, at, next);
      case 'look':
        return this.#look(node, text, at) && next(at);
    }
  }

  #sequence(
    parts: readonly Node[],
    index: number,
    text: string,
    at: number,
    next: (at: number) => boolean,
  ): boolean {
    const part = parts[index];
    if (part === undefined) return next(at);
    return this.#match(part, text, at, (after) =>
      this.#sequence(parts, index + 1, text, after, next),
    );
  }

  #repeat(
    node: Extract<Node, { type: 'repeat' }>,
    times: number,
    text: string,
    at: number,
    next: (at: number) => boolean,
  ): boolean {
    if (node.part.type === 'set')
      return this.#repeatSet(node, node.part.characters, text, at, next);
    const again =
      times < node.max &&
      this.#match(
        node.part,
        text,
        at,
        (after) => after > at && this.#repeat(node, times + 1, text, after, next),
      );
    return again || (times >= node.min && next(at));
  }

  /** A loop, because a run of thousands would be too deep for the stack. */
  #repeatSet(
    { min, max }: Extract<Node, { type: 'repeat' }>,
    characters: string,
    text: string,
    at: number,
    next: (at: number) => boolean,
  ): boolean {
    let end = at;
    while (end - at < max && end < text.length && characters.includes(text.charAt(end))) end++;
    this.steps += end - at;
    for (; end >= at + min; end--) {
      this.steps++;
      if (next(end)) return true;
    }
    return false;
  }

  #look(node: Extract<Node, { type: 'look' }>, text: string, at: number): boolean {
    const starts = node.isAhead ? [at] : [at, at - 1, at - 2, at - 3].filter((one) => one >= 0);
    const found = starts.some((start) =>
      this.#match(node.part, text, start, (end) => node.isAhead || end === at),
    );
    return found === node.isWanted;
  }
}
