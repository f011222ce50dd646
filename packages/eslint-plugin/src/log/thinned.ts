import { staticKey, type Analysis } from '@magi-guardrail/dataflow';
import { classifyName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import type { Printed } from './printed.js';

/**
 * Whether something by its name secret was taken out of what a variable or a literal copied, or each key was asked:
 * `delete env.API_KEY`, `const { cookie, ...headers } = request.headers`. Somebody has thought of what is left.
 */
export function isThinned(part: Pick<Printed, 'node' | 'without'>, analysis: Analysis): boolean {
  const { node } = part;
  if (isWithoutSecret(part)) return true;
  if (node.type === 'ObjectExpression') return node.properties.some(overwrites);
  if (node.type !== 'Identifier') return false;
  return (
    analysis.referencesOf(node).some(isTakenFrom) || analysis.namesOf(node).some(isRestOfSecret)
  );
}

/** `...creds` of `{ ...creds, password: '***' }`: its name no longer says what is printed of it. */
export function isWithoutSecret({ without }: Pick<Printed, 'without'>): boolean {
  return without !== undefined && [...without].some(isSecret);
}

/** `{ ...headers, authorization: '***' }`, from the key on. */
function overwrites(property: TSESTree.ObjectLiteralElement, at: number): boolean {
  if (at === 0 || property.type !== 'Property') return false;
  return isSecretKey(property.key, property.computed);
}

/** `delete env.API_KEY`, `env[key] = '***'` */
function isTakenFrom(reference: TSESTree.Node): boolean {
  const { parent: read } = reference;
  if (read?.type !== 'MemberExpression' || read.object !== reference) return false;
  const { parent: change } = read;
  const isChanged =
    (change.type === 'UnaryExpression' && change.operator === 'delete') ||
    (change.type === 'AssignmentExpression' && change.left === read);
  const isAnyKey = read.computed && read.property.type !== 'Literal';
  return isChanged && (isAnyKey || isSecretKey(read.property, read.computed));
}

/** `headers` of `const { authorization, ...headers } = request.headers` */
function isRestOfSecret({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'RestElement' || parent.parent.type !== 'ObjectPattern') return false;
  return parent.parent.properties.some(
    (each) => each.type === 'Property' && isSecretKey(each.key, each.computed),
  );
}

function isSecretKey(key: TSESTree.Node, isComputed: boolean): boolean {
  const name = staticKey(key, isComputed);
  return name !== undefined && isSecret(name);
}

const isSecret = (name: string) => holders.has(name) || classifyName(name) === 'secret';

/** Where an error or a request keeps what is secret about it. */
const holders: ReadonlySet<string> = new Set('config request headers'.split(' '));
