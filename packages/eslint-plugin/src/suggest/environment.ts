import { wordsOf } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import type { Suggestion } from '../rule/define-rule.js';
import { escapeTemplate, textOf } from './source.js';

interface Secret {
  readonly node: TSESTree.Node;
  readonly range?: readonly [number, number];
  /** The variable of the environment that usually holds it. */
  readonly variable?: string | undefined;
  /** What the program calls it. */
  readonly name?: string | undefined;
}

/** `'secret'` → `process.env.NAME || fail()`: a missing variable is seen at the start, not at night. */
export function suggestEnvironment(secret: Secret, sourceCode: SourceCode): readonly Suggestion[] {
  const node = expressionOf(secret.node);
  const replaced = node && variableReplaced(node);
  const variable = replaced ?? secret.variable ?? variableNamed(secret.name);
  if (variable === undefined || node === undefined || isForBrowsers(sourceCode)) return [];
  const fail = `(() => { throw new Error('${variable} is not set.'); })()`;
  const read = `process.env.${variable} || ${fail}`;
  const [before, after] = around(node, secret.range, sourceCode);
  const isWhole = before === '' && after === '';
  const whole = replaced !== undefined ? fail : standsAlone(node) ? read : `(${read})`;
  const text = isWhole ? whole : `\`${escapeTemplate(before)}\${${read}}${escapeTemplate(after)}\``;
  return [
    { messageId: 'useEnvironment', data: { variable }, edits: [{ range: node.range, text }] },
  ];
}

/** `jwtSecret` → `JWT_SECRET`. */
function variableNamed(name = ''): string | undefined {
  const words = wordsOf(name.split('.').at(-1) ?? '');
  const variable = words.join('_').toUpperCase();
  return /^[A-Z][A-Z\d_]{2,40}$/.test(variable) ? variable : undefined;
}

/** The expression that is the text; none of what must be constant: keys, types, members of an enum. */
function expressionOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const whole = node.type === 'TemplateElement' ? node.parent : node;
  const { parent } = whole;
  if (whole.type === 'TemplateLiteral' && whole.expressions.length > 0) return undefined;
  if (whole.type !== 'Literal' && whole.type !== 'TemplateLiteral') return undefined;
  switch (parent?.type) {
    case 'Property':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === whole ? whole : undefined;
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return parent.typeAnnotation.type === 'TSStringKeyword' ? whole : undefined;
    case 'VariableDeclarator':
    case 'AssignmentExpression':
    case 'AssignmentPattern':
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'CallExpression':
    case 'NewExpression':
    case 'ArrayExpression':
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
    case 'MemberExpression':
    case 'TSSatisfiesExpression':
      return whole;
    case 'BinaryExpression':
      return parent.operator === '+' ? undefined : whole;
    default:
      return undefined;
  }
}

const binding: ReadonlySet<string> = new Set([
  'LogicalExpression',
  'MemberExpression',
  'BinaryExpression',
  'TSAsExpression',
  'TSTypeAssertion',
  'TSSatisfiesExpression',
]);

function standsAlone({ parent }: TSESTree.Node): boolean {
  return parent !== undefined && !binding.has(parent.type);
}

/** The variable that is not set where the secret is used: `process.env.NAME ?? 'secret'`. */
function variableReplaced(node: TSESTree.Node): string | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'LogicalExpression':
    case 'AssignmentPattern':
      return parent.right === node ? variableOf(parent.left) : undefined;
    case 'AssignmentExpression':
      return parent.operator === '=' ? undefined : variableOf(parent.left);
    default:
      return undefined;
  }
}

function variableOf(node: TSESTree.Node): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node;
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : '';
  return typeof name === 'string' && /^[A-Z][A-Z\d_]+$/.test(name) ? name : undefined;
}

/** What a program in a browser reads from its environment was put into it by the build, and is as public. */
function isForBrowsers({ text }: SourceCode): boolean {
  return /\bimport\.meta\.env\b|^\s*['"]use client['"]/m.test(text);
}

/** The constant text before and after the secret in the same string; nothing when it has escapes. */
function around(
  node: TSESTree.Node,
  range: Secret['range'],
  sourceCode: SourceCode,
): readonly [string, string] {
  const all = textOf(sourceCode, node).slice(1, -1);
  if (range === undefined || all.includes('\\')) return ['', ''];
  const start = Math.max(0, range[0] - node.range[0] - 1);
  return [all.slice(0, start), all.slice(start + range[1] - range[0])];
}
