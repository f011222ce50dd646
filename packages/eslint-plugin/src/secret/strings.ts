import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { nodesOf } from '../rule/tree.js';

/** A constant text of the program: a string, a part of a template, text of JSX. */
export interface StringNode {
  readonly node: TSESTree.StringLiteral | TSESTree.TemplateElement | TSESTree.JSXText;
  readonly value: string;
}

/** The nodes of a file that matter for secrets, in source order. */
export interface Strings {
  readonly strings: readonly StringNode[];
  /** Expressions that put a text together: sums, templates with holes, `join` and its kin. */
  readonly sums: readonly TSESTree.Expression[];
  /** Expressions whose value is given a name: `{ password: pw }`, `this.token = load()`. */
  readonly named: readonly TSESTree.Node[];
}

const known = new WeakMap<SourceCode, Strings>();

/** Walks the tree once. */
export function stringsOf(sourceCode: SourceCode): Strings {
  const strings = known.get(sourceCode) ?? walk(sourceCode);
  known.set(sourceCode, strings);
  return strings;
}

function walk(sourceCode: SourceCode): Strings {
  const strings: StringNode[] = [];
  const sums: TSESTree.Expression[] = [];
  const named: TSESTree.Node[] = [];
  for (const node of nodesOf(sourceCode)) {
    const value = textOfNode(node);
    if (value !== undefined) strings.push(value);
    else if (isSum(node)) sums.push(node);
    else if (isReference(node) && isGivenName(node)) named.push(node);
  }
  return { strings, sums, named };
}

function textOfNode(node: TSESTree.Node): StringNode | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return isModuleName(node) ? undefined : { node, value: node.value };
  }
  // An escape that is none leaves a tagged template without text.
  if (node.type === 'TemplateElement') return { node, value: node.value.cooked ?? '' };
  return node.type === 'JSXText' ? { node, value: node.value } : undefined;
}

function isModuleName({ parent }: TSESTree.Node): boolean {
  return /^(?:Import|Export(?:All|Named))Declaration$/.test(parent?.type ?? '');
}

const joins: ReadonlySet<string> = new Set(
  'join concat reverse replace replaceAll slice substring trim'.split(' '),
);

function isSum(node: TSESTree.Node): node is TSESTree.Expression {
  if (node.type === 'BinaryExpression')
    return node.operator === '+' && !isOperand(node, node.parent);
  if (node.type === 'TemplateLiteral') return node.expressions.length > 0;
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property, computed } = node.callee;
  return !computed && property.type === 'Identifier' && joins.has(property.name);
}

function isReference({ type }: TSESTree.Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression';
}

function isGivenName(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
    case 'PropertyDefinition':
      return parent.value === node;
    case 'VariableDeclarator':
      return parent.init === node;
    case 'AssignmentExpression':
      return parent.right === node;
    default:
      return parent?.type === 'JSXExpressionContainer';
  }
}

function isOperand(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  return parent.type === 'BinaryExpression' && parent.operator === '+' && parent.right !== node;
}
