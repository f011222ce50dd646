import { isCallOrNew, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Scope, SourceCode } from 'eslint';
import type { Check } from '../rule/define-rule.js';
import { variableOf } from '../suggest/variable.js';
import { isErrorName, isErrorParameter } from './error-name.js';
import { keyOf, textMethods } from './told.js';

/**
 * Whether an error stands where an answer could take it up. Nearly every file catches errors and hardly any gives one
 * away: the places of the names show it, at a small part of what looking for all answers costs.
 */
export function mayTell({ sourceCode, analysis }: Check<object>): boolean {
  const answers = analysis.namesOfSinks('response');
  const holders = new Set<Scope.Variable>();
  let made: ReadonlySet<string> | undefined;
  const isMade = (name: string) => (made ??= namesMadeIn(sourceCode.text)).has(name);
  for (const { variables } of sourceCode.scopeManager.scopes) {
    for (const variable of variables) if (isError(variable, analysis)) holders.add(variable);
  }
  for (const { references } of holders) {
    for (const { identifier } of references) {
      const taker = takerOf(identifier as TSESTree.Node, sourceCode);
      if (taker === undefined) continue;
      if (answers.has(nameOf(targetOf(taker)))) return true;
      if (isCallOrNew(taker)) {
        if (isOwn(taker, sourceCode, isMade)) return true;
      } else {
        const holder = holderIn(targetOf(taker), sourceCode);
        if (holder !== undefined) holders.add(holder);
      }
    }
  }
  return false;
}

function isError({ defs: [definition] }: Scope.Variable, analysis: Analysis): boolean {
  if (definition?.type !== 'CatchClause' && definition?.type !== 'Parameter') return false;
  const name = definition.name as TSESTree.Node;
  return isErrorName(name, analysis) || isErrorParameter(name);
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;
type Taker = Call | TSESTree.VariableDeclarator | TSESTree.AssignmentExpression;

function targetOf(taker: Taker): TSESTree.Node {
  if (isCallOrNew(taker)) return taker.callee;
  if (taker.type === 'VariableDeclarator') return taker.id;
  return taker.left;
}

/** The variable that holds what is written there: `body` for `body.stack`, if it is one of the file's own. */
function holderIn(target: TSESTree.Node, sourceCode: SourceCode): Scope.Variable | undefined {
  if (target.type !== 'MemberExpression') return variableIn(target, sourceCode);
  const holder = variableIn(target.object, sourceCode);
  return holder?.defs[0]?.type === 'Variable' ? holder : undefined;
}

/** What takes up the outermost expression that still tells of a value. */
function takerOf(value: TSESTree.Node, sourceCode: SourceCode): Taker | undefined {
  let inner = value;
  for (let { parent } = inner; parent !== undefined; { parent } = inner) {
    if (isCallOrNew(parent)) {
      if (parent.callee !== inner && !mayPassOn(parent, sourceCode)) return parent;
    } else if (parent.type === 'VariableDeclarator') {
      return parent;
    } else if (parent.type === 'AssignmentExpression') {
      return parent.right === inner ? parent : undefined;
    } else if (!passesOn(parent, inner)) {
      return undefined;
    }
    inner = parent;
  }
  return undefined;
}

/** Whether an expression tells what a part of it tells. */
function passesOn(whole: TSESTree.Node, part: TSESTree.Node): boolean {
  switch (whole.type) {
    case 'MemberExpression':
      return whole.object === part && (keyOf(whole) === 'stack' || textMethods.has(keyOf(whole)));
    case 'BinaryExpression':
      return whole.operator === '+';
    case 'ConditionalExpression':
      return whole.test !== part;
    case 'Property':
      return whole.value === part;
    default:
      return transparent.has(whole.type);
  }
}

const transparent: ReadonlySet<string> = new Set(
  'ArrayExpression AwaitExpression ChainExpression LogicalExpression ObjectExpression SequenceExpression SpreadElement TemplateLiteral TSAsExpression TSNonNullExpression TSSatisfiesExpression TSTypeAssertion'.split(
    ' ',
  ),
);

const dumps: ReadonlySet<string> = new Set(['stringify', 'inspect', 'format']);

/** A call that can make a text of what it is given: what the language and other files bring, any of it. */
function mayPassOn({ type, callee }: Call, sourceCode: SourceCode): boolean {
  if (type === 'NewExpression') return false;
  if (callee.type !== 'Identifier') return dumps.has(nameOf(callee));
  const [definition] = variableIn(callee, sourceCode)?.defs ?? [];
  return definition === undefined || definition.type === 'ImportBinding';
}

/** A call of what this file itself may have made, which can answer with what it is given. */
function isOwn(
  { callee }: Call,
  sourceCode: SourceCode,
  isMade: (name: string) => boolean,
): boolean {
  if (callee.type === 'Identifier') {
    const [definition] = variableIn(callee, sourceCode)?.defs ?? [];
    return definition?.type === 'FunctionName' || definition?.type === 'Variable';
  }
  return isMade(nameOf(callee));
}

/** What a text gives a name to: `name =`, `name:`, `name(…) {`. */
function namesMadeIn(text: string): ReadonlySet<string> {
  return new Set(text.match(MADE));
}

// The parts are bounded, because nearly every call begins as the head of a method does.
const MADE = /(?<![.\w$])[\w$]+(?=\s*(?:[=:]|\([^)]{0,500}\)[^;{]{0,200}\{))/g;

function variableIn(node: TSESTree.Node, sourceCode: SourceCode): Scope.Variable | undefined {
  return node.type === 'Identifier' ? variableOf(sourceCode, node) : undefined;
}

function nameOf(node: TSESTree.Node): string {
  if (node.type === 'MemberExpression') return keyOf(node);
  return node.type === 'Identifier' ? node.name : '';
}
