import { methodName, unwrap, type Analysis, type Hole, type Text } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { isHole } from './line.js';

type Node = TSESTree.Node;

/** What a program put into Base64 for PowerShell, which reads UTF-16; undefined when that is not known. */
export function encodedScripts(parts: Text, analysis: Analysis): readonly Text[] | undefined {
  const [hole, ...rest] = parts;
  if (
    hole === undefined ||
    !isHole(hole) ||
    rest.some((part) => isHole(part) || part.trim() !== '')
  ) {
    return undefined;
  }
  const encoded = hole.path.map(({ node }) => unwrap(node)).findLast(isMade);
  const script = encoded === undefined ? undefined : scriptIn(encoded, analysis);
  if (script === undefined) return undefined;
  // Within the function that encodes it, nothing is known of who calls that.
  const isStrange = hole.certainty === 'untrusted';
  const texts = analysis.valueOf(script).texts;
  return texts.length === 0 ? undefined : texts.map((text) => (isStrange ? text.map(doubt) : text));
}

const doubt = (part: string | Hole) =>
  isHole(part) ? { ...part, certainty: 'untrusted' as const } : part;

/** Not only a name for what was made before. */
const isMade = ({ type }: Node) => type !== 'Identifier' && type !== 'MemberExpression';

/** `Buffer.from(script, 'utf16le').toString('base64')` */
function scriptIn(node: Node, analysis: Analysis): Node | undefined {
  if (node.type !== 'CallExpression' || methodName(node.callee) !== 'toString') return undefined;
  const [form] = node.arguments;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || !isText(form, /^base64$/i, analysis)) return undefined;
  const call = bytesOf(unwrap(callee.object), analysis);
  if (call?.type !== 'CallExpression') return undefined;
  const isFrom = analysis.called(call).some((name) => /(?:^|\.)Buffer\.from$/.test(name));
  const [script, encoding] = call.arguments;
  return isFrom && isText(encoding, /^(?:utf-?16le|ucs-?2)$/i, analysis) ? script : undefined;
}

/** What a constant is made by, or the expression itself. */
function bytesOf(node: Node, analysis: Analysis): Node | undefined {
  if (node.type !== 'Identifier') return node;
  const [only, ...others] = analysis.namesOf(node);
  const { parent } = only ?? {};
  if (parent?.type !== 'VariableDeclarator' || others.length > 0) return undefined;
  return parent.parent.kind === 'const' && parent.init !== null ? unwrap(parent.init) : undefined;
}

function isText(node: Node | undefined, wanted: RegExp, analysis: Analysis): boolean {
  if (node === undefined) return false;
  const { constants = [] } = analysis.valueOf(node);
  return (
    constants.length > 0 && constants.every((each) => typeof each === 'string' && wanted.test(each))
  );
}
