import { isFunction, methodName, staticKey, unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { nodesOf } from '../rule/tree.js';
import { entriesOf, isHarmless } from './entries.js';
import { localFunction, type FunctionNode } from './local.js';
import type { Reading } from './region.js';

/** A function that a framework calls with requests. */
export interface Handler {
  readonly fn: FunctionNode;
  /** Functions of the file that run before it. */
  readonly before: readonly FunctionNode[];
  /** What else runs before it, of which the file does not tell what it does. */
  readonly unseen: readonly TSESTree.Node[];
  /** Where it is reached, as far as the file or its name says. */
  readonly paths: readonly string[];
}

/** Functions of the file that answer requests which reach them from nowhere else. */
export function* handlersIn(reading: Reading): Generator<Handler> {
  const nodes = nodesOf(reading.sourceCode);
  const calls = nodes.filter((node) => node.type === 'CallExpression');
  const used = calls.filter(isUse);
  for (const call of calls) {
    const handler = registered(call, used, reading);
    if (handler !== undefined) yield handler;
  }
  for (const node of nodes) {
    if (node.type === 'MethodDefinition') yield* ofController(node, reading);
    else if (isFunction(node)) yield* exported(node, exportedAs(node), reading);
    else if (node.type === 'ExportDefaultDeclaration' && node.declaration.type === 'Identifier') {
      const fn = localFunction(node.declaration, reading.analysis);
      if (fn !== undefined) yield* exported(fn, 'default', reading);
    }
  }
}

/** Frameworks whose hooks can check a request before its handler, and are not known here. */
const hooked = /^elysia\./;

/** `app.post('/webhook', express.json(), (req, res) => …)` */
function registered(
  call: TSESTree.CallExpression,
  used: readonly TSESTree.CallExpression[],
  reading: Reading,
): Handler | undefined {
  const called = reading.analysis.called(call);
  if (called.length === 0 || call.arguments.length === 0) return undefined;
  if (called.some((name) => hooked.test(name))) return undefined;
  const entries = entriesOf(call.arguments, reading);
  const fn = entries.functions.at(-1);
  if (fn === undefined || entries.hasOpenPath || !isCalledBack(fn, called, reading)) {
    return undefined;
  }
  const last = call.arguments.at(-1);
  if (last !== undefined && entries.unseen.includes(unwrap(last))) return undefined;
  const earlier = chainOf(call).map((each) => entriesOf(each.arguments, reading));
  const paths = [...entries.paths, ...earlier.flatMap((each) => each.paths)];
  const around = used
    .filter((use) => concerns(use, call, paths))
    .map((use) => {
      const entries = entriesOf(use.arguments, reading);
      // A plugin of Fastify registers routes and hooks of its own.
      return methodName(use.callee) === 'register' ? { ...entries, functions: [] } : entries;
    });
  const all = [entries, ...earlier, ...around];
  return {
    fn,
    before: all.flatMap(({ functions }) => functions).filter((each) => each !== fn),
    unseen: all.flatMap(({ unseen }) => unseen),
    paths,
  };
}

/** Whether the models say that this call makes the function a callback with a request. */
function isCalledBack(
  { params: [first] }: FunctionNode,
  called: readonly string[],
  { analysis }: Reading,
): boolean {
  if (first === undefined) return false;
  const names = namesIn(first).flatMap((name) => analysis.named(name));
  return names.some((name) => called.some((path) => name.startsWith(`${path}(`)));
}

/** `({ request })` */
function namesIn(parameter: TSESTree.Node): readonly TSESTree.Node[] {
  if (parameter.type === 'AssignmentPattern') return namesIn(parameter.left);
  if (parameter.type !== 'ObjectPattern') return [parameter];
  return parameter.properties.flatMap((each) =>
    each.type === 'Property' ? namesIn(each.value) : [],
  );
}

const usedBefore: ReadonlySet<string> = new Set('use all addHook pre register route on'.split(' '));

/** `router.route('/webhook').all(check).post(…)`, `new Hono().use(check).post(…)` */
function chainOf(call: TSESTree.CallExpression): readonly TSESTree.CallExpression[] {
  const chain: TSESTree.CallExpression[] = [];
  let node = receiverOf(call);
  while (node?.type === 'CallExpression') {
    if (usedBefore.has(methodName(node.callee) ?? '')) chain.push(node);
    node = receiverOf(node);
  }
  return [...chain, ...afterwards(call)];
}

/** `middy(handler).use(check())` */
function afterwards(call: TSESTree.CallExpression): readonly TSESTree.CallExpression[] {
  const { parent } = call;
  if (parent.type !== 'MemberExpression' || parent.object !== call) return [];
  const next = parent.parent;
  if (next.type !== 'CallExpression' || next.callee !== parent) return [];
  return methodName(next.callee) === 'use' ? [next, ...afterwards(next)] : afterwards(next);
}

function receiverOf({ callee }: TSESTree.CallExpression): TSESTree.Node | undefined {
  return callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
}

const uses: ReadonlySet<string> = new Set(
  'use all register addHook addContentTypeParser'.split(' '),
);
/** Of a whole server, wherever they stand and whatever their first argument says. */
const ofServer: ReadonlySet<string> = new Set(['addHook', 'addContentTypeParser']);

function isUse(call: TSESTree.CallExpression): boolean {
  return uses.has(methodName(call.callee) ?? '');
}

/** Whether what is used runs before this handler: for its address, and earlier where both are of one router. */
function concerns(
  use: TSESTree.CallExpression,
  call: TSESTree.CallExpression,
  paths: readonly string[],
): boolean {
  if (use === call) return false;
  if (
    ofServer.has(methodName(use.callee) ?? '') ||
    nameOf(receiverOf(use)) !== nameOf(receiverOf(call))
  ) {
    return true;
  }
  if (use.range[1] > call.range[0]) return false;
  const [first] = use.arguments;
  if (first?.type !== 'Literal' || typeof first.value !== 'string') return true;
  const prefix = first.value.replace(/[:*({].*$/, '');
  return paths.length === 0 || paths.some((path) => path.startsWith(prefix));
}

function nameOf(node: TSESTree.Node | undefined): string | undefined {
  return node?.type === 'Identifier' ? node.name : undefined;
}

/** Names under which frameworks find handlers. */
const EXPORTS = /^(?:POST|PUT|PATCH|handler|lambdaHandler|fetch|action)$/;
/** Files that are routes by where they are: of Next.js, and of Vercel. */
const PAGES = /(?:^|\/)pages\/api\/|^api\//;

/** `export async function POST(request) {}`, `exports.handler = async (event) => {}`, a route of a file. */
function* exported(
  fn: FunctionNode,
  name: string | undefined,
  { file }: Reading,
): Generator<Handler> {
  if (name === undefined) return;
  if (!EXPORTS.test(name) && !(name === 'default' && PAGES.test(file))) return;
  yield { fn, before: [], unseen: [], paths: [`/${file}`] };
}

function exportedAs(fn: FunctionNode): string | undefined {
  const { parent } = fn;
  if (fn.type === 'FunctionDeclaration') {
    if (parent.type === 'ExportDefaultDeclaration') return 'default';
    return parent.type === 'ExportNamedDeclaration' ? fn.id?.name : undefined;
  }
  switch (parent.type) {
    case 'ExportDefaultDeclaration':
      return 'default';
    case 'VariableDeclarator': {
      const isExported = parent.parent.parent.type === 'ExportNamedDeclaration';
      return isExported && parent.id.type === 'Identifier' ? parent.id.name : undefined;
    }
    case 'AssignmentExpression':
      return assignedTo(parent.left);
    case 'Property': {
      const object = parent.parent.parent;
      const isModule = object?.type === 'ExportDefaultDeclaration';
      return isModule ? staticKey(parent.key, parent.computed) : undefined;
    }
    default:
      return undefined;
  }
}

/** `exports.handler =`, `module.exports.handler =`, `module.exports =` */
function assignedTo(left: TSESTree.Node): string | undefined {
  if (left.type !== 'MemberExpression') return undefined;
  const key = staticKey(left.property, left.computed);
  const { object } = left;
  if (object.type === 'Identifier') {
    if (object.name === 'module' && key === 'exports') return 'default';
    return object.name === 'exports' ? key : undefined;
  }
  const isExports = object.type === 'MemberExpression' && assignedTo(object) === 'default';
  return isExports ? key : undefined;
}

const ROUTES = /^@nestjs\/common\.(?:Post|Put|Patch|All)$/;

/** A method of a controller of NestJS, which decorators put where it is. */
function* ofController(method: TSESTree.MethodDefinition, reading: Reading): Generator<Handler> {
  const { value, parent } = method;
  const own = decoratorsOf(method);
  if (value.type !== 'FunctionExpression') return;
  if (!own.some((each) => calledBy(each, reading).some((name) => ROUTES.test(name)))) return;
  const all = [...own, ...decoratorsOf(parent.parent)];
  const paths = all.flatMap((each) =>
    each.type === 'CallExpression' ? entriesOf(each.arguments, reading).paths : [],
  );
  yield {
    fn: value,
    before: [],
    unseen: all.filter((each) => !isHarmless(each, reading)),
    paths: [`/${paths.join('/')}`],
  };
}

/** Parsers without types know of none. */
function decoratorsOf(node: TSESTree.Node): readonly TSESTree.Expression[] {
  const decorators = 'decorators' in node ? (node.decorators ?? []) : [];
  return decorators.map(({ expression }) => expression);
}

function calledBy(node: TSESTree.Node, { analysis }: Reading): readonly string[] {
  return node.type === 'CallExpression' ? analysis.called(node) : [];
}

/** Whether a function hands a request on to what comes after it. */
export function passesOn({ params }: FunctionNode, region: ReadonlySet<TSESTree.Node>): boolean {
  const nexts = params
    .slice(1)
    .filter((each) => each.type === 'Identifier')
    .map(({ name }) => name);
  return [...region].some(
    (node) =>
      node.type === 'CallExpression' &&
      node.callee.type === 'Identifier' &&
      nexts.includes(node.callee.name) &&
      node.arguments.length === 0,
  );
}
