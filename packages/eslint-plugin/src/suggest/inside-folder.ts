import type { Hole, SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import type { Suggestion } from '../rule/define-rule.js';
import { pathFunction, pathFunctionOf } from './path-function.js';
import { partsOf } from './parts.js';
import { textOf } from './source.js';
import { stringText } from './string-text.js';

/** Of these, `..` is a name that does harm: it stands for a folder. */
const ofFolders =
  /(?:^|\.)(?:rm|rmdir|remove|rimraf|empty|del|move|rename|cp|copy|link|symlink|ch)/i;

/**
 * `join('/srv', name)` → `join('/srv', basename(name))`, and `res.sendFile(join('/srv', name))` →
 * `res.sendFile(name, { root: '/srv' })`, where the name is the end of the path.
 */
export function suggestInsideFolder(
  use: SinkUse<'file'>,
  hole: Hole,
  sourceCode: SourceCode,
): readonly Suggestion[] {
  if (use.via !== undefined) return [];
  const name = [hole.node, ...hole.path.map(({ node }) => node)].find(isEndOfPath);
  if (name === undefined) return [];
  return [...rooted(use, name, sourceCode), ...named(use, name, sourceCode)];
}

function named(
  use: SinkUse<'file'>,
  name: TSESTree.Expression,
  sourceCode: SourceCode,
): readonly Suggestion[] {
  const basename = ofFolders.test(use.name) ? undefined : pathFunction(sourceCode, 'basename');
  if (basename === undefined) return [];
  const call = `${basename.name}(${stringText(sourceCode, name)})`;
  const edits = [...basename.edits, { range: name.range, text: call }];
  return [{ messageId: 'useBaseName', data: { call }, edits }];
}

function rooted(
  { node, sink }: SinkUse<'file'>,
  name: TSESTree.Expression,
  sourceCode: SourceCode,
): readonly Suggestion[] {
  if (node.type !== 'CallExpression' || sink.root?.includes('1.root') !== true) return [];
  const [file, ...others] = node.arguments;
  if (file?.type !== 'CallExpression' || others.length > 0 || name.parent !== file) return [];
  const [folder, ...parts] = file.arguments;
  if (folder === undefined || folder.type === 'SpreadElement' || parts.length !== 1) return [];
  if (pathFunctionOf(sourceCode, file.callee) !== 'join') return [];
  const options = `{ root: ${textOf(sourceCode, folder)} }`;
  const text = `${stringText(sourceCode, name)}, ${options}`;
  return [{ messageId: 'useRoot', data: { options }, edits: [{ range: file.range, text }] }];
}

/** The last argument of a function that joins paths, or what follows the last slash of a text. */
function isEndOfPath(node: TSESTree.Node): node is TSESTree.Expression {
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression': {
      const { callee, arguments: given } = parent;
      const called = callee.type === 'MemberExpression' ? callee.property : callee;
      const joins = called.type === 'Identifier' && /^(?:join|resolve)$/.test(called.name);
      return joins && given.length > 1 && given.at(-1) === node;
    }
    case 'TemplateLiteral': {
      const at = parent.expressions.findIndex((each) => each === node);
      const isLast = at === parent.expressions.length - 1;
      return isLast && isEnd(parent.quasis[at]?.value.cooked, parent.quasis[at + 1]?.value.cooked);
    }
    case 'BinaryExpression': {
      const isRight = parent.operator === '+' && parent.right === node;
      return isRight && isEnd(partsOf(parent.left)?.at(-1), textAfter(parent));
    }
    default:
      return false;
  }
}

function isEnd(before: unknown, after: string | null | undefined): boolean {
  return typeof before === 'string' && before.endsWith('/') && /^[^/\\]*$/.test(after ?? '/');
}

/** The constant text that is added to a sum, if nothing else is. */
function textAfter(sum: TSESTree.BinaryExpression): string | undefined {
  const { parent } = sum;
  if (parent.type !== 'BinaryExpression' || parent.operator !== '+' || parent.left !== sum)
    return '';
  const { right } = parent;
  const after = textAfter(parent);
  const isText = right.type === 'Literal' && typeof right.value === 'string';
  return isText && after !== undefined ? `${right.value}${after}` : undefined;
}
