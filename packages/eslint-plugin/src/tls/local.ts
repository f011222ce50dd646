import { staticKey, unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whether options are those of a connection that never leaves the machine. */
export function isLocal(option: TSESTree.Node, analysis: Analysis): boolean {
  let node = option;
  while (node.parent?.type === 'Property' || node.parent?.type === 'ObjectExpression') {
    node = node.parent;
    if (
      node.type === 'ObjectExpression' &&
      node.properties.some((each) => namesHost(each, analysis))
    )
      return true;
  }
  const { parent: call } = node;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return false;
  return call.arguments.some((each) => each !== node && leadsHome(each, analysis));
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
