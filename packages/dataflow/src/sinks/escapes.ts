import type { SinkEscape } from '../analysis-types.js';
import { inOrder, isCall, staticKey, unwrap, wrapped, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { apiStep, moduleApi } from '../resolve/api.js';
import type { Denotation } from '../resolve/denotation.js';
import { isMaker } from '../resolve/language-made.js';
import { isCalling } from '../resolve/list-methods.js';
import { isExportTarget } from '../resolve/function-uses.js';
import { isCalledWithin } from './kept.js';

/** One entry of a long table of functions is looked at, wherever it goes; where it is called, that is found. */
const maximalChoices = 4;

/** Sinks that leave the file's sight as values, in source order. */
export function findEscapes(engine: Engine): readonly SinkEscape[] {
  const escapes: SinkEscape[] = [];
  const seen = new Set<Node>();
  for (const node of inOrder(engine.candidates()?.values) ?? engine.nodes()) {
    const denoted = leaving(engine, node);
    if (denoted.length > maximalChoices) continue;
    for (const { sink, name } of denoted.flatMap(sinksOf)) {
      if (seen.has(node)) continue;
      seen.add(node);
      escapes.push({ node, sink, name });
    }
  }
  return escapes;
}

function sinksOf(denoted: Denotation): readonly Pick<SinkEscape, 'sink' | 'name'>[] {
  if (denoted.kind === 'bound') {
    return denoted.how === 'promisified' || denoted.how === 'bound' ? sinksOf(denoted.target) : [];
  }
  return denoted.kind === 'api' ? denoted.nodes.flatMap((node) => node.calls) : [];
}

const staying: ReadonlySet<string> = new Set(
  'MemberExpression ImportSpecifier ImportDefaultSpecifier BinaryExpression LogicalExpression TemplateLiteral TSTypeReference TSQualifiedName TSPropertySignature ExpressionStatement IfStatement UnaryExpression UpdateExpression ObjectPattern FunctionDeclaration ArrowFunctionExpression'.split(
    ' ',
  ),
);

/** What a node hands over, if it stands where values leave: an export or an unknown call. */
function leaving(engine: Engine, node: Node): readonly Denotation[] {
  if (node.type === 'ExportSpecifier') return exported(engine, node);
  if (node.type === 'ExportAllDeclaration') return [everything(engine, node.source.value)];
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') {
    if (node.type !== 'CallExpression') return [];
    const isMade = isExportTarget(wrapped(node), engine.scopes);
    return isMade ? engine.denote(node) : [];
  }
  // Most names are read, declared or called where they stand.
  if (staying.has(node.parent?.type ?? '')) return [];
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent === undefined || outer.parent?.type === 'ExportSpecifier') return [];
  if (parent.type === 'Property' && parent.shorthand && parent.key === node) return [];
  if (isCall(parent) && parent.type !== 'TaggedTemplateExpression') {
    const at = parent.arguments.indexOf(outer as (typeof parent.arguments)[number]);
    const isFollowed =
      at < 0 || !isUnknownCall(engine, parent.callee) || isCalledWithin(engine, parent, at);
    return isFollowed ? [] : engine.denote(node);
  }
  return isExportTarget(outer, engine.scopes) ? engine.denote(node) : [];
}

function exported(
  engine: Engine,
  node: Extract<Node, { type: 'ExportSpecifier' }>,
): readonly Denotation[] {
  const { source } = node.parent;
  // What a declaration gives to the name is reported there.
  if (source === null) return isDeclared(engine, node.local) ? [] : engine.denote(node.local);
  const key = staticKey(node.local, false);
  return key === undefined ? [] : [apiStep(moduleApi(engine, source.value), `.${key}`)];
}

function isDeclared(engine: Engine, local: Node): boolean {
  return engine.origins(local).some(({ name: { parent } }) => {
    if (parent?.type !== 'VariableDeclarator' || parent.init === null) return false;
    return leaving(engine, unwrap(parent.init)).length > 0;
  });
}

/** All functions of a module at once. */
function everything(engine: Engine, module: string): Denotation {
  const { nodes, ...rest } = moduleApi(engine, module);
  return { ...rest, nodes: nodes.flatMap((node) => [...node.children.values()]) };
}

/** Functions of this file and functions that only wrap are followed; all others are not. */
function isUnknownCall(engine: Engine, callee: Node): boolean {
  return !engine.denote(callee).some((each) => {
    if (each.kind === 'function' || each.kind === 'bound') return true;
    // What a list keeps is found where it is taken out; what it calls at once is not.
    if (each.kind === 'method') return !isCalling(each);
    if (each.kind !== 'api') return false;
    const isWrapper = each.nodes.some((one) => one.propagators.length > 0);
    return isWrapper || each.path === 'global.Reflect.apply' || isMaker(each.path);
  });
}
