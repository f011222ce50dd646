import { calleeOf, staticKey, unwrap, walk, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { isSame, type Fact, type Subject } from './facts.js';
import { sourceOf } from './last-part.js';

const hosts: ReadonlySet<string> = new Set(['host', 'hostname', 'origin']);

/** What a test of the host of an address says of the address: `ALLOWED.has(url.hostname)`. */
export function hostFact(
  engine: Engine,
  subject: Subject,
  test: Node,
  wanted: boolean,
): Fact | undefined {
  if (!/host|origin/.test(engine.text.slice(...test.range))) {
    const [origin] = test.type === 'Identifier' ? engine.origins(test) : [];
    if (origin?.source.is !== 'value' || origin.path.length > 0) return undefined;
    return hostFact(engine, subject, origin.source.node, wanted);
  }
  return holds(engine, subject, test, wanted) ? { within: 'host' } : undefined;
}

/** That the host is one of those that are listed, whatever list it is; that it is none of them says little. */
function holds(engine: Engine, subject: Subject, node: Node, wanted: boolean): boolean {
  const test = unwrap(node);
  const again = (other: Node, outcome = wanted) => holds(engine, subject, other, outcome);
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' && again(test.argument, !wanted);
    case 'LogicalExpression': {
      const isBoth = test.operator === (wanted ? '&&' : '||');
      return isBoth ? again(test.left) || again(test.right) : again(test.left) && again(test.right);
    }
    case 'BinaryExpression': {
      if (!namesHost(engine, subject, test)) return false;
      if (test.operator === '>=' || test.operator === '>') return wanted;
      const isEqual = test.operator === '===' || test.operator === '==';
      const isIndex = test.left.type === 'CallExpression';
      return isIndex ? isEqual !== wanted : isEqual === wanted && !test.operator.startsWith('<');
    }
    case 'CallExpression':
      return wanted && namesHost(engine, subject, test);
    default:
      return false;
  }
}

/** Whether the host of the address is read in an expression. */
function namesHost(engine: Engine, subject: Subject, test: Node): boolean {
  for (const node of walk(test, engine.visitorKeys)) {
    if (node.type === 'Identifier' && isHostOf(engine, sourceOf(engine, node), subject))
      return true;
    if (isHostOf(engine, node, subject)) return true;
  }
  return false;
}

function isHostOf(engine: Engine, node: Node, subject: Subject): boolean {
  if (node.type !== 'MemberExpression') return false;
  const key = staticKey(node.property, node.computed);
  if (key === undefined || !hosts.has(key)) return false;
  if (isSame(engine, node.object, subject)) return true;
  // `new URL(address).hostname` speaks of the address, too.
  const made = sourceOf(engine, node.object);
  if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return false;
  const [address] = made.arguments;
  const isUrl = engine
    .denote(calleeOf(made))
    .some((each) => each.kind === 'api' && /(?:^|\.)(?:URL|parse)$/.test(each.path));
  return isUrl && address !== undefined && isSame(engine, address, subject);
}
