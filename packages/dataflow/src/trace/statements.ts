import type { TSESTree } from '@typescript-eslint/types';
import { isAwaited, staticKey, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { isBuiltin } from '../resolve/builtin.js';

/** The program does not go on after the statement. */
export function ends(engine: Engine, statement: Node | undefined): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return ends(engine, statement.body.at(-1));
    case 'ExpressionStatement':
      return leaves(engine, statement.expression);
    default:
      return false;
  }
}

/** The function does not go on after the statement, and neither does who called it. */
export function throws(engine: Engine, statement: Node | undefined): boolean {
  if (statement?.type === 'BlockStatement') return throws(engine, statement.body.at(-1));
  if (statement?.type === 'ThrowStatement') return true;
  return statement?.type === 'ExpressionStatement' && ends(engine, statement);
}

/** `process.exit(1)`, `ctx.throw(404)`, `fail('…')` of this file that always throws. */
function leaves(engine: Engine, expression: Node): boolean {
  const call = unwrap(expression);
  if (call.type !== 'CallExpression') return false;
  if (isExit(engine, call.callee)) return true;
  const called = engine.denote(call.callee);
  return (
    called.length > 0 &&
    called.every((each) => {
      if (each.kind === 'api')
        return each.nodes.some((node) => node.assertions.includes('nothing'));
      return each.kind === 'function' && neverReturns(each.node, call);
    })
  );
}

function isExit(engine: Engine, callee: Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    isBuiltin(engine, callee.object, 'process') &&
    staticKey(callee.property, callee.computed) === 'exit'
  );
}

/** All it does is make an error and throw it; what an asynchronous function throws has to be awaited. */
function neverReturns(fn: FunctionNode, call: TSESTree.CallExpression): boolean {
  if (fn.generator || (fn.async && !isAwaited(call)) || fn.body.type !== 'BlockStatement') {
    return false;
  }
  const [last, ...others] = fn.body.body.toReversed();
  return last?.type === 'ThrowStatement' && others.every(({ type }) => straight.has(type));
}

/** Statements that return nothing on the way. */
const straight: ReadonlySet<string> = new Set(['ExpressionStatement', 'VariableDeclaration']);
