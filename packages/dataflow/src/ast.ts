import type { TSESTree } from '@typescript-eslint/types';

export type Node = TSESTree.Node;
export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
export type CallLike =
  TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;
/** Everything that hands over arguments; `import(x)` calls the global `import`. */
export type CallSite = CallLike | TSESTree.ImportExpression;
/** What counts as a call besides: a property that is written, and an element of JSX. */
export type Site = CallSite | TSESTree.AssignmentExpression | TSESTree.JSXOpeningElement;

export function isFunction(node: Node | undefined | null): node is FunctionNode {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression'
  );
}

/** A function with `arguments` of its own. */
export function hasArguments(node: Node): node is FunctionNode {
  return isFunction(node) && node.type !== 'ArrowFunctionExpression';
}

export function isClass(node: Node | undefined | null): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The expression inside parts that do not change it: types, `!`, chains, `await`, `(0, x)`. */
export function unwrap(node: Node): Node {
  let inner = node;
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression;
        break;
      case 'AwaitExpression':
        inner = inner.argument;
        break;
      case 'SequenceExpression': {
        const last = inner.expressions.at(-1);
        if (last === undefined) return inner;
        inner = last;
        break;
      }
      default:
        return inner;
    }
  }
}

/** The outermost node that only wraps this one. */
export function wrapped(node: Node): Node {
  let outer = node;
  for (;;) {
    const { parent } = outer;
    if (parent === undefined || parent.type === 'Program' || unwrap(parent) !== unwrap(outer)) {
      return outer;
    }
    outer = parent;
  }
}

/** `await x`, also around types and such. */
export function isAwaited(node: Node): boolean {
  const inner = unwrap(node);
  for (let outer = parentOf(node); outer && unwrap(outer) === inner; outer = parentOf(outer)) {
    if (outer.type === 'AwaitExpression') return true;
  }
  return false;
}

/** The name of the field that `constructor(private readonly db = open())` declares. */
export function declaredField({
  parameter,
}: TSESTree.TSParameterProperty): TSESTree.Identifier | undefined {
  const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return name.type === 'Identifier' ? name : undefined;
}

/** What is called or made, or the tag of a template. */
export function calleeOf(call: CallLike): Node {
  return call.type === 'TaggedTemplateExpression' ? call.tag : call.callee;
}

/** A call, a construction or a tag. */
export function isCall(node: Node): node is CallLike {
  return (
    node.type === 'CallExpression' ||
    node.type === 'NewExpression' ||
    node.type === 'TaggedTemplateExpression'
  );
}

/** A call or a construction. */
export function isCallOrNew(node: Node): node is TSESTree.CallExpression | TSESTree.NewExpression {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

/** The node around this one; ESLint gives the program a parent of null. */
export function parentOf(node: Node): Node | undefined {
  return node.type === 'Program' ? undefined : node.parent;
}

/** The nearest node around this one for which the test holds. */
export function around<T extends Node>(
  node: Node,
  test: (candidate: Node) => candidate is T,
): T | undefined {
  let outer = parentOf(node);
  while (outer !== undefined && !test(outer)) outer = parentOf(outer);
  return outer;
}

/** A name written as a key without computation: `a`, `'a'`, `1`, `#a`. */
export function staticKey(key: Node, isComputed: boolean): string | undefined {
  if (!isComputed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) {
    return key.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

/** The name under which a method is read: `a.b`, `a['b']`. */
export function methodName(callee: Node): string | undefined {
  return callee.type === 'MemberExpression'
    ? staticKey(callee.property, callee.computed)
    : undefined;
}

/** The last name of what is called: `f`, `a.f`, `a['f']`. */
export function calleeName(callee: Node): string | undefined {
  const inner = unwrap(callee);
  return inner.type === 'Identifier' ? inner.name : methodName(inner);
}

/** Every node of the tree, in source order, without recursion. */
export function* walk(
  root: Node,
  visitorKeys: Readonly<Record<string, readonly string[]>>,
  enter: (node: Node) => boolean = () => true,
): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (node !== root && !enter(node)) continue;
    pushChildren(stack, node, visitorKeys[node.type] ?? []);
  }
}

/** Every node of the tree as a list, in source order: the fastest way to see them all. */
export function listNodes(
  root: Node,
  visitorKeys: Readonly<Record<string, readonly string[]>>,
): readonly Node[] {
  const list: Node[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    list.push(node);
    pushChildren(stack, node, visitorKeys[node.type] ?? []);
  }
  return list;
}

const lists = new WeakMap<Node, readonly Node[]>();

/** Every node of a program as a list, in source order. It is made once, whoever asks. */
export function nodesIn(
  program: Node,
  visitorKeys: Readonly<Record<string, readonly string[]>>,
): readonly Node[] {
  const list = lists.get(program) ?? listNodes(program, visitorKeys);
  lists.set(program, list);
  return list;
}

type Children = Readonly<Record<string, Node | readonly (Node | null)[] | null | undefined>>;

/**
 * The last child first, so that the first one is taken next. Whole files are walked: no lists are made,
 * and what stands under a visitor key is taken at its word.
 */
function pushChildren(stack: Node[], node: Node, keys: readonly string[]): void {
  const children = node as unknown as Children;
  for (let index = keys.length - 1; index >= 0; index--) {
    const value = children[keys[index]!];
    if (typeof value !== 'object' || value === null) continue;
    if ('type' in value) stack.push(value);
    else pushReversed(stack, value);
  }
}

function pushReversed(stack: Node[], values: readonly (Node | null)[]): void {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    if (value !== null && value !== undefined) stack.push(value);
  }
}

/** Nodes as they stand in the source, the outer ones first. */
export function inOrder<T extends Node>(
  nodes: ReadonlySet<T> | undefined,
): readonly T[] | undefined {
  return nodes && [...nodes].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

/** The nodes under one key. */
export function childrenOf(node: Node, key: string): Node[] {
  const value: unknown = Reflect.get(node, key);
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}
