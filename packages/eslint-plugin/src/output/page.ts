import { methodName, type Analysis, type SinkUse, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { ancestorsOf } from '../rule/ancestors.js';

/** Whether an answer was said to be a page: by the call itself, or before by others on the same object. */
export function isPage(use: SinkUse<'html'>, analysis: Analysis): boolean {
  const { typedAt = [], typedBy = [] } = use.sink;
  if (use.arguments(typedAt).some((value) => typeIn(value) === 'page')) return true;
  const [first] = typedAt.map((position) => String(position).split('.').slice(0, -1).join('.'));
  if (first !== undefined && use.arguments([first]).some(areOfPage)) return true;
  if (first !== undefined && isTypedLater(use, analysis)) return true;
  if (typedBy.length === 0 || use.node.type !== 'CallExpression') return false;
  const types = typings(use.node, typedBy, analysis).map((call) => typeOf(call, analysis));
  return types.find((type) => type !== undefined) === 'page';
}

/** Whether nobody told the object what it answers: then a text is a page. */
export function isPageByDefault(use: SinkUse<'html'>, analysis: Analysis): boolean {
  const { typedBy = [] } = use.sink;
  if (use.node.type !== 'CallExpression') return false;
  const { calls: chain, root } = chained(use.node);
  if (root?.type !== 'Identifier') return false;
  const others = analysis.referencesOf(root).flatMap(callsOn);
  return ![...chain, ...others].some((each) => typedBy.includes(methodName(each.callee) ?? ''));
}

/** The calls of a chain that begins with this name. */
function callsOn(name: TSESTree.Node): readonly TSESTree.CallExpression[] {
  const calls: TSESTree.CallExpression[] = [];
  let node = name;
  for (const each of ancestorsOf(name)) {
    const isChain =
      (each.type === 'MemberExpression' && each.object === node) ||
      (each.type === 'CallExpression' && each.callee === node);
    if (!isChain) break;
    if (each.type === 'CallExpression') calls.push(each);
    node = each;
  }
  return calls;
}

/** `headers.set('Content-Type', 'text/html')` of the headers it is given, or of its own. */
function isTypedLater({ node }: SinkUse<'html'>, analysis: Analysis): boolean {
  if (node.type !== 'NewExpression') return false;
  const made = node.parent.type === 'VariableDeclarator' ? node.parent.id : undefined;
  return [made, headersIn(node.arguments[1])]
    .filter((each) => each?.type === 'Identifier')
    .flatMap((name) => analysis.referencesOf(name).flatMap(callsOn))
    .some((call) => setsType(call, analysis));
}

function headersIn(options: TSESTree.Node | undefined): TSESTree.Node | undefined {
  if (options?.type !== 'ObjectExpression') return undefined;
  const headers = options.properties.find(
    (each) =>
      each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === 'headers',
  );
  return headers?.type === 'Property' ? headers.value : undefined;
}

function setsType(call: TSESTree.CallExpression, analysis: Analysis): boolean {
  const [name, value] = call.arguments;
  if (!['set', 'append'].includes(methodName(call.callee) ?? '')) return false;
  if (name === undefined || value === undefined) return false;
  const isType = analysis.valueOf(name).constants?.some((each) => isContentType(String(each)));
  return isType === true && typeIn(analysis.valueOf(value)) === 'page';
}

function isContentType(name: string): boolean {
  return name.toLowerCase() === 'content-type';
}

/** Whether headers say that what they belong to is a page. */
export function areOfPage({ properties, elements = [] }: Value): boolean {
  const named = [...(properties ?? [])].some(
    ([key, value]) => isContentType(key) && typeIn(value) === 'page',
  );
  return (
    named ||
    elements.some(({ elements: [key, value] = [] }) => {
      const isType = key?.constants?.some((each) => isContentType(String(each))) === true;
      return isType && value !== undefined && typeIn(value) === 'page';
    })
  );
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
