import { parseForESLint } from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';

/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type VisitorKeys = ReturnType<typeof parseForESLint>['visitorKeys'];

/** Everything that can be cut out of a program, in the order of the tree. */
export interface Parts {
  readonly expressions: readonly string[];
  readonly ranges: readonly (readonly [number, number])[];
}

export function partsOf(code: string, jsx: boolean): Parts {
  const { ast, visitorKeys } = parseForESLint(code, { ecmaFeatures: { jsx } });
  const nodes = [...below(ast, visitorKeys)].filter(({ range: [start, end] }) => end > start);
  return {
    expressions: nodes.filter(isExpression).map(({ range }) => code.slice(...range)),
    ranges: nodes.map(({ range }) => range),
  };
}

function* below(node: TSESTree.Node, visitorKeys: VisitorKeys): Iterable<TSESTree.Node> {
  yield node;
  for (const key of visitorKeys[node.type] ?? []) {
    const children: unknown = Reflect.get(node, key);
    for (const child of [children].flat()) if (isNode(child)) yield* below(child, visitorKeys);
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isExpression({ type }: TSESTree.Node): boolean {
  return /(?:Expression|Literal|Identifier)$/.test(type) && !/^(?:TS(?!As)|JSX|Private)/.test(type);
}

/** Where a value becomes dangerous, and what it can be confused with. */
const sinks = [
  'eval',
  'new Function',
  'console.log',
  "require('child_process').exec",
  "require('child_process').spawn",
  "new (require('pg').Pool)().query",
] as const;

/** One to three edits of a program: wrapped in a sink, replaced, doubled, swapped or cut. */
export function mutated(
  code: string,
  { expressions, ranges }: Parts,
  random: (below: number) => number,
): string {
  const edits = Array.from({ length: 1 + random(3) }, () => pick(ranges, random));
  return edits
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end]) => {
      const part = text.slice(start, end);
      return text.slice(0, start) + edited(part, expressions, random) + text.slice(end);
    }, code);
}

function edited(
  part: string,
  expressions: readonly string[],
  random: (below: number) => number,
): string {
  switch (random(8)) {
    case 0:
      return '';
    case 1:
      return `${part}${part}`;
    case 2:
      return pick(expressions, random);
    case 3:
      return pick(sinks, random);
    case 4:
      return `${part} + ${pick(expressions, random)}`;
    default:
      return `${pick(sinks, random)}(${part})`;
  }
}

export function pick<T>(list: readonly T[], random: (below: number) => number): T {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}
