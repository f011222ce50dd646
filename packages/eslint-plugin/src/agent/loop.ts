import { listNodes } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';

type Node = TSESTree.Node;
type Loop = TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForStatement;

/**
 * The loop around a node, or around a call of the function that it is in, that ends only when what is
 * asked in it says so: nothing is counted.
 */
export function endlessLoop(
  node: Node,
  sourceCode: SourceCode,
  depth = MOST_CALLS,
): Loop | undefined {
  let each = node.parent;
  for (; each !== undefined && !isFunction(each); each = each.parent) {
    if (!isLoop(each)) continue;
    return counts(each, sourceCode.visitorKeys) ? undefined : each;
  }
  if (each === undefined || depth === 0) return undefined;
  return callsOf(each, sourceCode)
    .map((call) => endlessLoop(call, sourceCode, depth - 1))
    .find((loop) => loop !== undefined);
}

/** How many functions of the file lie between the loop and the call. */
const MOST_CALLS = 3;

/** Where a function that has a name is called by it. */
function callsOf(fn: Node, { scopeManager }: SourceCode): readonly Node[] {
  const declared = fn.type === 'FunctionDeclaration' ? fn : fn.parent;
  if (declared?.type !== 'FunctionDeclaration' && declared?.type !== 'VariableDeclarator')
    return [];
  // ESLint types nodes by ESTree; they are the same objects.
  const variables = scopeManager.getDeclaredVariables(declared as never);
  return variables
    .filter(({ defs }) => defs.every(({ type }) => type !== 'Parameter'))
    .flatMap(({ references }) => references.map(({ identifier }) => identifier as Node))
    .filter(
      ({ parent, range }) => parent?.type === 'CallExpression' && parent.callee.range === range,
    );
}

function isLoop(node: Node): node is Loop {
  const { type } = node;
  return type === 'WhileStatement' || type === 'DoWhileStatement' || type === 'ForStatement';
}

function isFunction({ type }: Node): boolean {
  return /Function|^StaticBlock$|^Program$/.test(type);
}

/** Whether a number, a clock or a signal ends it: in its own test, or in one that leaves it. */
function counts(loop: Loop, visitorKeys: SourceCode['visitorKeys']): boolean {
  const nodes = listNodes(loop.body, visitorKeys);
  const leaving = nodes.filter((each) => each.type === 'IfStatement' && leaves(each, visitorKeys));
  const tests = [
    loop.test,
    ...leaving.map((each) => (each.type === 'IfStatement' ? each.test : null)),
  ];
  return tests.some(
    (test) => test !== null && listNodes(test, visitorKeys).some((each) => isCounting(each)),
  );
}

function leaves(
  { consequent, alternate }: TSESTree.IfStatement,
  visitorKeys: SourceCode['visitorKeys'],
): boolean {
  const branches = alternate === null ? [consequent] : [consequent, alternate];
  return branches.some((branch) =>
    listNodes(branch, visitorKeys).some(({ type }) =>
      /^(?:Break|Return|Throw)Statement$/.test(type),
    ),
  );
}

/** `turns < 10`, `--left`, `signal.aborted`, `seen.has(x)` of a set that grows is none. */
function isCounting(node: Node): boolean {
  if (node.type === 'BinaryExpression') return /^[<>]=?$/.test(node.operator);
  if (node.type === 'UpdateExpression') return true;
  return node.type === 'Identifier' && /^(?:aborted|throwIfAborted)$/.test(node.name);
}
