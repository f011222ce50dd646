import { unwrap, type Analysis, type Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { iteratedOver } from '../log/iterated.js';
import type { Reading } from '../rule/define-rule.js';
import { wholePattern } from '../rule/whole-pattern.js';

/** Who speaks was looked at: `messages.filter(({ role }) => role === 'user')`, `messages.some(…)`. */
export function isSifted(
  { path, node }: Hole,
  { analysis, sourceCode: { text } }: Reading,
): boolean {
  const steps = [...path.map((step) => step.node), node];
  return [...steps, ...madeOf(node, analysis, 0)].some((each) => {
    if (each.type === 'CallExpression') return siftsRoles(each, analysis, text);
    return each.type === 'Identifier' && testsRoles.test(text) && isAsked(each, analysis);
  });
}

const maximalDepth = 12;

/** What an element or a part of a list was made of, back to what was sent. */
function* madeOf(node: TSESTree.Node, analysis: Analysis, depth: number): Generator<TSESTree.Node> {
  const inner = unwrap(node);
  yield inner;
  if (depth > maximalDepth) return;
  for (const each of before(inner, analysis)) yield* madeOf(each, analysis, depth + 1);
}

function before(node: TSESTree.Node, analysis: Analysis): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'Identifier':
      return analysis.namesOf(node).flatMap((name) => givenTo(name) ?? []);
    case 'MemberExpression':
      return [node.object];
    case 'CallExpression':
      return node.callee.type === 'MemberExpression' ? [node.callee.object] : [];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'SpreadElement':
      return [node.argument];
    default:
      return [];
  }
}

/** What a name is taken out of: an initial value, the list of a loop, or that of a callback. */
function givenTo(name: TSESTree.Node): TSESTree.Node | undefined {
  const node = wholePattern(name);
  const { parent } = node;
  const initial = parent?.type === 'VariableDeclarator' ? parent.init : undefined;
  return initial ?? iteratedOver(node);
}

function siftsRoles(
  { callee, arguments: [by] }: TSESTree.CallExpression,
  analysis: Analysis,
  text: string,
): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  if (callee.property.name !== 'filter' || by === undefined) return false;
  const named = by.type === 'Identifier' ? analysis.namesOf(by) : [];
  const tests = [by, ...named.flatMap(({ parent }) => parent ?? [])];
  return tests.some((test) => looksAtRole(text.slice(...test.range)));
}

/** That a role is a text says nothing of which it is. */
function looksAtRole(code: string): boolean {
  return /\brole\b/i.test(code.replace(typeOfRole, ''));
}

const typeOfRole = /typeof\s[\w$.?!]*\brole\s*[!=]==?\s*["'`]string["'`]/g;

const testsRoles = /\brole\b\s*[!=]==?|\((?:[\w$]+\.)?role\)/;
const questions: ReadonlySet<string> = new Set(['some', 'every', 'find', 'findIndex']);

function isAsked(name: TSESTree.Identifier, analysis: Analysis): boolean {
  return analysis.readOf(name).some((key) => questions.has(key));
}
