import { methodName, type Analysis, type SinkUse, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { ancestorsOf } from '../rule/ancestors.js';

/** Whether an answer was said to be a page: by the call itself, or before by others on the same object. */
export function isPage(use: SinkUse<'html'>, analysis: Analysis): boolean {
  const { typedAt = [], typedBy = [] } = use.sink;
  if (use.arguments(typedAt).some((value) => typeIn(value) === 'page')) return true;
  if (typedBy.length === 0 || use.node.type !== 'CallExpression') return false;
  const types = typings(use.node, typedBy, analysis).map((call) => typeOf(call, analysis));
  return types.find((type) => type !== undefined) === 'page';
}

/** The calls of these methods that come before, the last of them first. */
function typings(
  call: TSESTree.CallExpression,
  methods: readonly string[],
  analysis: Analysis,
): readonly TSESTree.CallExpression[] {
  const { calls: chain, root } = chained(call);
  const before = root?.type === 'Identifier' ? earlier(root, call, analysis) : [];
  return [...chain, ...before].filter((each) => methods.includes(methodName(each.callee) ?? ''));
}

/** `res.status(200).type('html')` before `.send(text)`, and `res`. */
function chained(call: TSESTree.CallExpression) {
  const calls: TSESTree.CallExpression[] = [];
  let root = receiverOf(call);
  while (root?.type === 'CallExpression') {
    calls.push(root);
    root = receiverOf(root);
  }
  return { calls, root };
}

/** Calls on the same variable, in statements that the program comes through on its way here. */
function earlier(
  root: TSESTree.Identifier,
  call: TSESTree.CallExpression,
  analysis: Analysis,
): readonly TSESTree.CallExpression[] {
  const around = new Set(ancestorsOf(call));
  return analysis
    .referencesOf(root)
    .filter(({ range }) => range[0] < root.range[0])
    .flatMap((name) => statementCalls(name, around))
    .toReversed();
}

/** All calls of a chain that begins with this name, if it is a statement beside one around the place. */
function statementCalls(
  name: TSESTree.Node,
  around: ReadonlySet<TSESTree.Node>,
): readonly TSESTree.CallExpression[] {
  const calls: TSESTree.CallExpression[] = [];
  for (const each of ancestorsOf(name)) {
    if (each.type === 'CallExpression') calls.push(each);
    else if (each.type === 'ExpressionStatement') return around.has(each.parent) ? calls : [];
    else if (each.type !== 'MemberExpression' && each.type !== 'AwaitExpression') return [];
  }
  return [];
}

function receiverOf({ callee }: TSESTree.CallExpression): TSESTree.Node | undefined {
  return callee.type === 'MemberExpression' ? callee.object : undefined;
}

/** What a call says of the content: a page, something else, or nothing. */
function typeOf(call: TSESTree.CallExpression, analysis: Analysis): 'page' | 'other' | undefined {
  const types = call.arguments.map((each) => typeIn(analysis.valueOf(each)));
  return types.includes('page') ? 'page' : types.find((type) => type !== undefined);
}

/** `html`, `text/html; charset=utf-8`, or an object of headers with one of them. */
function typeIn({ constants, texts, properties }: Value): 'page' | 'other' | undefined {
  if (properties !== undefined) {
    const types = [...properties.values()].map(typeIn);
    return types.includes('page') ? 'page' : types.find((type) => type !== undefined);
  }
  const [beginning] = texts[0] ?? constants ?? [];
  if (typeof beginning !== 'string') return undefined;
  if (/^\.?html$|^text\/html\b|^application\/xhtml/i.test(beginning)) return 'page';
  return /^(?:text|application|image|audio|video)\/|^(?:txt|text|json)$/i.test(beginning)
    ? 'other'
    : undefined;
}
