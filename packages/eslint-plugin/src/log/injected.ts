import { unwrap, type Analysis, type Hole, type Text, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { destructured } from './destructured.js';

/** The part of a logged text by which a stranger can begin a new line, and so a false entry. */
export function injected({ texts }: Value, analysis: Analysis): Hole | undefined {
  for (const text of texts) {
    for (const part of text) {
      if (typeof part !== 'string' && canBreakLines(part) && isText(part, text, analysis)) {
        return part;
      }
    }
  }
  return undefined;
}

function canBreakLines({ certainty, labels, safeFor }: Hole): boolean {
  return certainty === 'untrusted' && labels.has('remote') && !safeFor.has('log-line');
}

/** Loggers print an object with its line breaks escaped; a part of a text is text. */
function isText({ node, path }: Hole, text: Text, analysis: Analysis): boolean {
  if (isSize(unwrap(node))) return false;
  if (text.length > 1 || analysis.valueOf(node).type === 'string') return true;
  const steps = [...path.map((step) => step.node), node].reverse().map(unwrap);
  const read = steps.find((step) => step.type !== 'Identifier' || destructured(step) !== undefined);
  return read !== undefined && isPart(read, analysis);
}

/** Only of a text, a list or bytes does anybody log it, and then it is a number. */
function isSize(node: TSESTree.Node): boolean {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return false;
  return !node.computed && ['length', 'size', 'byteLength'].includes(node.property.name);
}

/** One of what a stranger sent, `req.query.name`: all of it, `req.query`, is an object. */
function isPart(read: TSESTree.Node, analysis: Analysis): boolean {
  switch (read.type) {
    case 'Identifier': {
      const from = destructured(read)?.from;
      return from !== undefined && from !== 'pattern' && isRemote(from, analysis);
    }
    case 'MemberExpression':
      return isRemote(read.object, analysis);
    case 'CallExpression': {
      const { callee } = read;
      const isLookup = callee.type === 'MemberExpression' && read.arguments.length === 1;
      return isLookup && isRemote(callee.object, analysis) && isKey(read, analysis);
    }
    default:
      return false;
  }
}

/** `searchParams.get('name')` */
function isKey({ callee, arguments: [key] }: TSESTree.CallExpression, analysis: Analysis): boolean {
  if (key === undefined || callee.type !== 'MemberExpression') return false;
  const isGet = callee.property.type === 'Identifier' && callee.property.name === 'get';
  return isGet && analysis.valueOf(key).constants !== undefined;
}

function isRemote(node: TSESTree.Node, analysis: Analysis): boolean {
  return analysis
    .valueOf(node)
    .texts.some((text) =>
      text.some((part) => typeof part !== 'string' && part.labels.has('remote')),
    );
}
