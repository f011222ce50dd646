import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { textOf } from './source.js';
import { definitionOf } from './variable.js';

/** The expression as the string that a concatenation made of it, for functions that take strings only. */
export function stringText(sourceCode: SourceCode, node: TSESTree.Expression): string {
  const text = textOf(sourceCode, node);
  return isString(sourceCode, node) ? text : `String(${text})`;
}

/** Whether an expression surely gives a string, whoever calls. */
function isString(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const has = (each: TSESTree.Node) => isString(sourceCode, each);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string';
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return node.operator === '+' && (has(node.left) || has(node.right));
    case 'ConditionalExpression':
      return has(node.consequent) && has(node.alternate);
    case 'LogicalExpression':
      return has(node.left) && has(node.right);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return node.typeAnnotation.type === 'TSStringKeyword';
    case 'TSNonNullExpression':
      return has(node.expression);
    case 'CallExpression':
      return givesString(sourceCode, node);
    case 'Identifier':
      return isStringName(sourceCode, node);
    default:
      return false;
  }
}

/** Methods that only strings have, or that give a string whatever they are called on. */
const stringMethods =
  /^(?:trim|trimStart|trimEnd|toLowerCase|toUpperCase|toString|toFixed|toISOString|join|replace|replaceAll|padStart|padEnd|repeat|substring|charAt|normalize)$/;
const pathMethods = /^(?:join|resolve|normalize|basename|dirname|extname|relative)$/;

function givesString(sourceCode: SourceCode, { callee }: TSESTree.CallExpression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'String';
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return false;
  const { object, property } = callee;
  if (property.type !== 'Identifier') return false;
  if (stringMethods.test(property.name)) return true;
  return (
    object.type === 'Identifier' && pathMethods.test(property.name) && isPath(sourceCode, object)
  );
}

function isPath(sourceCode: SourceCode, name: TSESTree.Identifier): boolean {
  const parent = definitionOf(sourceCode, name)?.node.parent;
  return parent?.type === 'ImportDeclaration' && /^(?:node:)?path$/.test(parent.source.value);
}

/** `name: string`, or a constant that holds a string. */
function isStringName(sourceCode: SourceCode, identifier: TSESTree.Identifier): boolean {
  if (/^__(?:dir|file)name$/.test(identifier.name)) return true;
  const { node, name } = definitionOf(sourceCode, identifier) ?? {};
  if (name?.type !== 'Identifier') return false;
  // Oxlint says null for a type that is not written.
  const type = (name.typeAnnotation ?? undefined)?.typeAnnotation.type;
  if (type !== undefined) return type === 'TSStringKeyword' && !name.optional;
  if (node?.type !== 'VariableDeclarator' || node.id !== name) return false;
  return node.parent.kind === 'const' && node.init !== null && isString(sourceCode, node.init);
}
