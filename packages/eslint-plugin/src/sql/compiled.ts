import { listNodes, staticKey, unwrap, type Hole, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Reading } from '../rule/define-rule.js';

type Node = TSESTree.Node;
type Read = Pick<Reading, 'analysis' | 'sourceCode'>;

/**
 * A part of a statement that was compiled elsewhere: its text, whose values go beside the text of the whole
 * (`sub.sql` with `sub.bindings`), what a function made of both (`format(sub.sql, sub.params)`), or a placeholder.
 */
export function isCompiled(hole: Hole, use: SinkUse<'sql'>, read: Read): boolean {
  if (hole.certainty === 'untrusted') return false;
  const beside = 'arguments' in use.node ? use.node.arguments.slice(1) : [];
  return (
    isTextWithValues(unwrap(hole.node), beside, read) ||
    hole.path.some(({ node }) => takesTextAndValues(unwrap(node), read)) ||
    isPlaceholder(hole, beside, read)
  );
}

const texts: ReadonlySet<string> = new Set(['sql']);
const values: ReadonlySet<string> = new Set(['bindings', 'params', 'parameters', 'values']);

/** `sub.sql` or, of `const { sql, params } = sub`, `sql`, with the values of `sub` among what stands beside it. */
function isTextWithValues(
  text: Node,
  beside: readonly Node[],
  { analysis, sourceCode }: Read,
): boolean {
  const isGiven = (isMeant: (node: Node) => boolean) =>
    beside.some((argument) => listNodes(argument, sourceCode.visitorKeys).some(isMeant));
  if (isMember(text, texts)) {
    return isGiven((node) => isMember(node, values) && isSameObject(node, text, sourceCode));
  }
  if (text.type !== 'Identifier') return false;
  const names = patternsOf(text, analysis).flatMap(namesOfValues);
  const isName = (node: Node) =>
    node.type === 'Identifier' && analysis.namesOf(node).some((name) => names.includes(name));
  return names.length > 0 && isGiven(isName);
}

/** `format(sub.sql, sub.params)`: a statement with its values in it, made by what knows both. */
function takesTextAndValues(node: Node, { sourceCode }: Read): boolean {
  if (node.type !== 'CallExpression') return false;
  return node.arguments.some(
    (text) =>
      isMember(text, texts) &&
      node.arguments.some((each) => isMember(each, values) && isSameObject(each, text, sourceCode)),
  );
}

/** `driver.parameter(name, values.length)`: a placeholder, told the number of values that go beside the text. */
function isPlaceholder(
  { certainty, path }: Hole,
  beside: readonly Node[],
  { analysis, sourceCode }: Read,
): boolean {
  const origin = path[0] === undefined ? undefined : unwrap(path[0].node);
  if (certainty !== 'unknown' || origin?.type !== 'CallExpression') return false;
  const lists = beside.flatMap((node) =>
    node.type === 'Identifier' ? analysis.namesOf(node) : [],
  );
  const isCount = (node: Node) =>
    isMember(node, lengths) &&
    node.object.type === 'Identifier' &&
    analysis.namesOf(node.object).some((name) => lists.includes(name));
  return origin.arguments.some((argument) =>
    listNodes(argument, sourceCode.visitorKeys).some(isCount),
  );
}

const lengths: ReadonlySet<string> = new Set(['length']);

function isMember(node: Node, keys: ReadonlySet<string>): node is TSESTree.MemberExpression {
  return (
    node.type === 'MemberExpression' && keys.has(staticKey(node.property, node.computed) ?? '')
  );
}

function isSameObject(
  one: TSESTree.MemberExpression,
  other: TSESTree.MemberExpression,
  sourceCode: Read['sourceCode'],
): boolean {
  return sourceCode.getText(one.object as never) === sourceCode.getText(other.object as never);
}

/** The patterns that take a name out of an object as the text of a statement. */
function patternsOf(
  name: TSESTree.Identifier,
  analysis: Read['analysis'],
): readonly TSESTree.ObjectPattern[] {
  return analysis.namesOf(name).flatMap(({ parent }) => {
    if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectPattern') return [];
    return isUnder(parent, texts) ? [parent.parent] : [];
  });
}

/** What a pattern calls the values of a statement. */
function namesOfValues({ properties }: TSESTree.ObjectPattern): readonly Node[] {
  return properties.flatMap((each) =>
    each.type === 'Property' && isUnder(each, values) ? [each.value] : [],
  );
}

function isUnder({ key, computed }: TSESTree.Property, keys: ReadonlySet<string>): boolean {
  return keys.has(staticKey(key, computed) ?? '');
}
