import { staticKey, type Node } from '../ast.js';

/** The program does not go on after the statement. */
export function ends(statement: Node | undefined): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return ends(statement.body.at(-1));
    case 'ExpressionStatement': {
      const { expression } = statement;
      if (expression.type !== 'CallExpression') return false;
      const { callee } = expression;
      return (
        callee.type === 'MemberExpression' &&
        callee.object.type === 'Identifier' &&
        callee.object.name === 'process' &&
        staticKey(callee.property, callee.computed) === 'exit'
      );
    }
    default:
      return false;
  }
}

/** The function does not go on after the statement, and neither does who called it. */
export function throws(statement: Node | undefined): boolean {
  if (statement?.type === 'BlockStatement') return throws(statement.body.at(-1));
  if (statement?.type === 'ThrowStatement') return true;
  return statement?.type === 'ExpressionStatement' && ends(statement);
}
