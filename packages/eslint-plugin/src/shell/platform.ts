import { unwrap, type Analysis, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isGuarded } from '../rule/guards.js';

type Node = TSESTree.Node;

/** What a test asks of the platform, which stays what it is as long as a program runs. */
interface Asked {
  readonly platform: string;
  readonly isIt: boolean;
}

/**
 * Whether what sets an option cannot have run, or gives nothing, where the use stands: `if (process.platform === 'win32')`
 * sets it, and the use is in the `else` of the same test.
 */
export function isOfOtherPlatform(use: Node, setting: Value, analysis: Analysis): boolean {
  // What is put together of several settings stands at one of them only.
  if (analysis.valueOf(setting.node) !== setting) return false;
  const isExcluded = (asked: Asked) => passes(use, (other) => excludes(asked, other), analysis);
  const own = askedBy(setting.node, true, analysis);
  return (own !== undefined && isExcluded(own)) || passes(setting.node, isExcluded, analysis);
}

/** Whether a test of the platform that was passed on the way to a node says what is asked for. */
function passes(node: Node, says: (asked: Asked) => boolean, analysis: Analysis): boolean {
  return isGuarded(node, (test, wanted) => {
    const asked = askedBy(test, wanted, analysis);
    return asked !== undefined && says(asked);
  });
}

/** Both cannot be: it is `win32` and is not, or is `win32` and `darwin`. */
function excludes(one: Asked, other: Asked): boolean {
  const isSame = one.platform === other.platform;
  return isSame ? one.isIt !== other.isIt : one.isIt && other.isIt;
}

/** `process.platform === 'win32'`, also by the name it is kept under. */
function askedBy(node: Node, wanted: boolean, analysis: Analysis): Asked | undefined {
  const test = keptAs(unwrap(node), analysis);
  if (test.type !== 'BinaryExpression' || !/^[!=]==?$/.test(test.operator)) return undefined;
  const sides = [test.left, test.right].map(unwrap);
  const named = sides.find((side) => side.type === 'Literal');
  const platform = named?.type === 'Literal' ? named.value : undefined;
  if (typeof platform !== 'string' || !sides.some((side) => isPlatform(side, analysis))) {
    return undefined;
  }
  return { platform, isIt: test.operator.startsWith('=') === wanted };
}

/** What a name stands for that is given one value. */
function keptAs(node: Node, analysis: Analysis): Node {
  const [name, ...others] = node.type === 'Identifier' ? analysis.namesOf(node) : [];
  const { parent } = name ?? {};
  const isOne = others.length === 0 && parent?.type === 'VariableDeclarator' && parent.id === name;
  return isOne && parent.init !== null ? unwrap(parent.init) : node;
}

/** `process.platform`, `os.platform()` */
function isPlatform(node: Node, analysis: Analysis): boolean {
  const read = keptAs(node, analysis);
  return read.type === 'CallExpression'
    ? analysis.called(read).some((name) => /^os\.(?:default\.)?platform$/.test(name))
    : analysis
        .named(read)
        .some((name) => /^(?:global\.)?process\.(?:default\.)?platform$/.test(name));
}
