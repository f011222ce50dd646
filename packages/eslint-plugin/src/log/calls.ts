import type { Analysis, Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { iteratedOver } from './iterated.js';

/** Methods that keep the text of a string, and `export` of a key. */
const keepsText: ReadonlySet<string> = new Set(
  'toString toJSON trim trimStart trimEnd toLowerCase toUpperCase normalize padStart padEnd concat valueOf export'.split(
    ' ',
  ),
);

/** Functions of the language whose result holds all of what they are given. */
const keepsContent: ReadonlySet<string> = new Set(
  `String Buffer.from Object.entries Object.values Object.fromEntries Object.freeze Array.from btoa
   encodeURIComponent encodeURI escape structuredClone Error`
    .split(/\s+/)
    .map((name) => `global.${name}`),
);

const errors = /^global\.(?:\w*Error)$/;

/** What the result of a call prints of its receiver and arguments; undefined when it is a value of its own. */
export function contentOf(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  analysis: Analysis,
): readonly TSESTree.Node[] | undefined {
  const called = analysis.called(node);
  if (called.some((name) => errors.test(name) || keepsContent.has(name))) {
    return node.arguments.slice(0, 1);
  }
  if (node.type === 'NewExpression') return undefined;
  if (isFiltered(node, analysis)) return [];
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const { name } = callee.property;
  if (!keepsText.has(name)) return undefined;
  return name === 'concat' ? [callee.object, ...node.arguments] : [callee.object];
}

/** The calls that a value went through and whose result still holds all they were given, the last first. */
export function madeOf({ node, path }: Hole, analysis: Analysis): readonly TSESTree.Node[] {
  const made = [node];
  for (const step of [...path].reverse()) {
    const list = iteratedOver(step.node);
    if (list?.type === 'CallExpression' && (contentOf(list, analysis) ?? []).length > 0) {
      made.push(list);
    }
    if (step.node.type !== 'CallExpression' && step.node.type !== 'NewExpression') continue;
    if (contentOf(step.node, analysis) === undefined) break;
    made.push(step.node);
  }
  return made;
}

/** `error.message`, where the program itself made the error. */
export function messageOf(
  { object, property, computed }: TSESTree.MemberExpression,
  analysis: Analysis,
): TSESTree.Node | undefined {
  const isMessage =
    !computed && property.type === 'Identifier' && ['message', 'stack'].includes(property.name);
  if (!isMessage) return undefined;
  const holes = analysis.valueOf(object).texts.flat();
  const steps = holes.flatMap((part) => (typeof part === 'string' ? [] : part.path));
  return steps.find(({ node }) => node.type === 'NewExpression' && contentOf(node, analysis))?.node;
}

/** `JSON.stringify(user, ['id'])`: what is left out is not known, but somebody thought of it. */
export function isFiltered(node: TSESTree.Node, analysis: Analysis): boolean {
  if (node.type !== 'CallExpression') return false;
  const [, filter] = node.arguments;
  if (filter === undefined || !analysis.called(node).includes('global.JSON.stringify'))
    return false;
  const { constants } = analysis.valueOf(filter);
  return (
    constants?.every((each) => each === null || each === undefined) !== true && !isNull(filter)
  );
}

function isNull(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && node.value === null;
}
