import { leaveOut } from './left-out.js';
import { type Lines, Place, type Ranged } from './places.js';
import { byStart, type Word, wordOf } from './words.js';

interface Parsed {
  readonly program: object;
  readonly text: string;
  readonly lines: Lines;
  readonly visitorKeys: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes the tree what @typescript-eslint/parser would have made, in one walk: every node knows its
 * place. Gives the words of the file in order.
 */
export function complete({ program, text, lines, visitorKeys }: Parsed): Word[] {
  const words: Word[] = [];
  const stack: unknown[] = [program];
  while (stack.length > 0) {
    const each = stack.pop();
    if (Array.isArray(each)) {
      for (let index = each.length - 1; index >= 0; index--) stack.push(each[index]);
    } else if (isNode(each)) {
      const node = Object.assign(each, { loc: new Place(each.range, lines) });
      leaveOut(node);
      if (PARAMETER.has(node.type)) withoutDecorators(node, text);
      const word = wordOf(node, text);
      if (word !== undefined) words.push(word);
      const keys = visitorKeys[node.type] ?? [];
      for (let at = keys.length - 1; at >= 0; at--) stack.push(Reflect.get(node, keys[at] ?? ''));
    }
  }
  return words.sort(byStart);
}

const PARAMETER = new Set(['Identifier', 'AssignmentPattern', 'ObjectPattern', 'ArrayPattern']);

/** A parameter begins behind its decorators. */
function withoutDecorators(node: Node, text: string): void {
  const last: Ranged | undefined = node.decorators?.at(-1);
  if (last === undefined) return;
  const [, end] = last.range;
  node.range[0] = end + (/^\s*/.exec(text.slice(end, node.range[1]))?.[0].length ?? 0);
}

type Node = Ranged & { readonly type: string; readonly decorators?: readonly Ranged[] };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
