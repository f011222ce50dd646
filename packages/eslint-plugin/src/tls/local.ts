import { isCallOrNew, staticKey, unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whether options are those of a connection that never leaves the machine. */
export function isLocal(option: TSESTree.Node, analysis: Analysis): boolean {
  let node = option;
  while (node.parent !== undefined && isPartOfOptions(node, node.parent)) {
    node = node.parent;
    if (
      node.type === 'ObjectExpression' &&
      node.properties.some((each) => namesHost(each, analysis))
    )
      return true;
  }
  const { parent } = node;
  return isCall(parent) ? connectsHome(parent, node, analysis) : isKeptForHome(node, analysis);
}

/** Written into options, or put in by a condition: `{ host: 'localhost', ...(tls ? { … } : {}) }`. */
function isPartOfOptions(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  if (parent.type === 'Property' || parent.type === 'ObjectExpression') return true;
  if (parent.type === 'SpreadElement') return parent.parent.type === 'ObjectExpression';
  const isChosen = parent.type === 'ConditionalExpression' || parent.type === 'LogicalExpression';
  return isChosen && node.type === 'ObjectExpression' && isPartOfOptions(parent, parent.parent);
}

/** Whether options say beside it that there is no TLS: `{ tls: false, rejectUnauthorized: false }`. */
export function isWithoutTls({ parent }: TSESTree.Node, analysis: Analysis): boolean {
  if (parent?.type !== 'ObjectExpression') return false;
  return parent.properties.some((each) => {
    if (each.type !== 'Property') return false;
    const name = staticKey(each.key, each.computed);
    return (
      (name === 'tls' || name === 'ssl') &&
      analysis.valueOf(each.value).constants?.every((value) => value === false) === true
    );
  });
}

const isCall = (node: TSESTree.Node | undefined) => node !== undefined && isCallOrNew(node);

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

const connectsHome = (call: Call, options: TSESTree.Node, analysis: Analysis) =>
  call.arguments.some((each) => each !== options && leadsHome(each, analysis));

/** `const options = {…}` that only calls get which connect to the machine itself, and that is told no other host. */
function isKeptForHome(object: TSESTree.Node, analysis: Analysis): boolean {
  const { parent } = object;
  if (object.type !== 'ObjectExpression' || parent?.type !== 'VariableDeclarator') return false;
  const { id } = parent;
  if (id.type !== 'Identifier') return false;
  const uses = analysis.referencesOf(id).filter((use) => use !== id);
  const calls = uses.filter((use) => isCall(use.parent) && use.parent.callee !== use);
  return (
    calls.length > 0 &&
    uses.every((use) =>
      isCall(use.parent)
        ? use.parent.callee !== use && connectsHome(use.parent, use, analysis)
        : setsNoHost(use),
    )
  );
}

/** `options.headers = {…}` */
function setsNoHost(use: TSESTree.Node): boolean {
  const { parent } = use;
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
  const name = staticKey(parent.property, parent.computed);
  return name !== undefined && !HOSTS.has(name);
}

const HOSTS: ReadonlySet<string> = new Set(
  'host hostname servername server url uri path'.split(' '),
);

function namesHost(property: TSESTree.ObjectLiteralElement, analysis: Analysis): boolean {
  if (property.type !== 'Property') return false;
  const name = staticKey(property.key, property.computed);
  return name !== undefined && HOSTS.has(name) && leadsHome(property.value, analysis);
}

function leadsHome(node: TSESTree.Node, analysis: Analysis): boolean {
  const { type } = unwrap(node);
  if (type === 'SpreadElement' || type === 'ObjectExpression') return false;
  const { texts } = analysis.valueOf(node);
  return texts.length > 0 && texts.every(([start]) => typeof start === 'string' && isHome(start));
}

/** Whether a host, or the address that begins with this text, is the machine itself. */
export function isHome(text: string): boolean {
  return HOME.test(text);
}

const HOME =
  /^(?:\w+:\/\/)?(?:[^/?#@]*@)?(?:localhost|[\w-]+\.localhost|127(?:\.\d+){3}|\[?::1\]?|0\.0\.0\.0)(?=[:/?#]|$)/i;
