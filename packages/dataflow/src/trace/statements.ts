import { staticKey, type Node } from '../ast.js';
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
    case 'ExpressionStatement': {
      const { expression } = statement;
      if (expression.type !== 'CallExpression') return false;
      const { callee } = expression;
      return (
        callee.type === 'MemberExpression' &&
        isBuiltin(engine, callee.object, 'process') &&
        staticKey(callee.property, callee.computed) === 'exit'
      );
    }
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
