import { parentOf, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';

/** Whether a place in a function is behind a test that this call of the function never passes: `f(file, null)`. */
export function isBehindFailingTest(engine: Engine, place: Node, frame: Frame): boolean {
  for (let node = place; node !== frame.fn;) {
    const parent = parentOf(node);
    if (parent === undefined) return false;
    const isNever = (test: Node, outcome: boolean) => isAlways(engine, frame, test, !outcome);
    switch (parent.type) {
      case 'IfStatement':
      case 'ConditionalExpression':
        if (parent.consequent === node && isNever(parent.test, true)) return true;
        if (parent.alternate === node && isNever(parent.test, false)) return true;
        break;
      case 'LogicalExpression': {
        const isRight = parent.right === node && parent.operator !== '??';
        if (isRight && isNever(parent.left, parent.operator === '&&')) return true;
        break;
      }
    }
    node = parent;
  }
  return false;
}

/** Whether a test always has this outcome because of the constants that the call gives. */
function isAlways(engine: Engine, frame: Frame, node: Node, outcome: boolean): boolean {
  const test = unwrap(node);
  const again = (other: Node, wanted = outcome) => isAlways(engine, frame, other, wanted);
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' && again(test.argument, !outcome);
    case 'LogicalExpression': {
      const isEither = test.operator === (outcome ? '||' : '&&');
      if (test.operator === '??') return false;
      return isEither
        ? again(test.left) || again(test.right)
        : again(test.left) && again(test.right);
    }
    case 'Identifier': {
      if (!isParameter(engine, test, frame.fn)) return false;
      const { constants } = engine.value(test, frame);
      return constants?.every((each) => Boolean(each) === outcome) === true;
    }
    default:
      return false;
  }
}

/** A name that has nothing but what the call gives it. */
function isParameter(engine: Engine, name: Node, fn: FunctionNode): boolean {
  const [origin, ...others] = engine.origins(name);
  const source = origin?.source;
  return source?.is === 'parameter' && source.fn === fn && !source.rest && others.length === 0;
}
