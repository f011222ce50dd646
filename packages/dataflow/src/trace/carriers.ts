import { methodName, staticKey, unwrap, type CallLike, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Denotation } from '../resolve/denotation.js';

/** Functions of the language whose result is made of their arguments. */
const makers =
  /^(?:global|buffer)\.(?:Math\.\w+|String|Number|BigInt|parseInt|parseFloat|Number\.parse\w+|Buffer\.from|btoa|atob|encodeURIComponent|Object\.freeze|Array\.(?:from|of)|Promise\.resolve|JSON\.stringify|Uint8Array(?:\.from)?|String\.from(?:CharCode|CodePoint))$/;

const ofText: ReadonlySet<string> = new Set(['charAt', 'charCodeAt', 'concat', 'join']);
const ofParts: ReadonlySet<string> = new Set(['at', 'slice', 'substr', 'substring']);
const ofReplacement: ReadonlySet<string> = new Set(['replace', 'replaceAll']);
const keepers: ReadonlySet<string> = new Set(['push', 'unshift', 'fill', 'add']);
const callers: ReadonlySet<string> = new Set([
  'from',
  'map',
  'flatMap',
  'reduce',
  'replace',
  'replaceAll',
  'then',
  'times',
]);

/** Whether what a call gives is made of, or chosen by, what it is given. */
export function carriesArgument(
  engine: Engine,
  call: CallLike,
  denoted: readonly Denotation[],
): boolean {
  for (const each of denoted) {
    if (each.kind !== 'api') continue;
    if (makers.test(each.path) || each.nodes.some(isDigest)) return true;
  }
  const callee = unwrap(call.type === 'TaggedTemplateExpression' ? call.tag : call.callee);
  const method = methodName(callee);
  if (method === undefined || callee.type !== 'MemberExpression') return false;
  if (ofText.has(method) || ofReplacement.has(method)) return true;
  return ofParts.has(method) && isAlphabet(engine, callee.object);
}

/** What was hashed is as easy to guess as before. */
function isDigest({ calls }: { readonly calls: readonly { readonly sink: { kind: string } }[] }) {
  return calls.some(({ sink }) => sink.kind === 'digest');
}

/** A method that puts what it is given into the list it is called on. */
export function keeps(callee: Node): callee is Extract<Node, { type: 'MemberExpression' }> {
  return keepers.has(methodName(callee) ?? '');
}

/** Whether the result of a call is made of what the function gives that it is given. */
export function makesOfCallback(call: CallLike): boolean {
  if (call.type === 'TaggedTemplateExpression') return false;
  const callee = unwrap(call.callee);
  return callers.has(methodName(callee) ?? nameOf(callee) ?? '');
}

/** Letters of which texts are made, and not a list of things of which one is chosen. */
export function isAlphabet(engine: Engine, node: Node): boolean {
  const inner = unwrap(node);
  const name =
    inner.type === 'MemberExpression' ? staticKey(inner.property, inner.computed) : nameOf(inner);
  if (name !== undefined && alphabets.test(name)) return true;
  const { texts, elements, complete } = engine.value(inner);
  if (elements !== undefined && complete === true) {
    return elements.length > 0 && elements.every((each) => isShort(each.constants?.[0]));
  }
  return texts.some(
    (text) => text.length === 1 && typeof text[0] === 'string' && !/\s/.test(text[0]),
  );
}

const alphabets = /char|alphabet|letters?|digits|symbols?|possible|hex|base(?:36|62|64)|pool/i;

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined;
}

function isShort(constant: unknown): boolean {
  return typeof constant === 'number' || (typeof constant === 'string' && constant.length <= 2);
}
