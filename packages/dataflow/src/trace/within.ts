import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, staticKey, unwrap, walk, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { isSame, type Fact, type Subject } from './facts.js';
import { sourceOf } from './last-part.js';
import { tellsOfAddress } from './told-of-address.js';

const hosts: ReadonlySet<string> = new Set(['host', 'hostname', 'origin']);

/** What a test of the host of an address says of the address: `ALLOWED.has(url.hostname)`. */
export function hostFact(
  engine: Engine,
  subject: Subject,
  test: Node,
  wanted: boolean,
): Fact | undefined {
  if (!/host|origin|ur[li]|address|domain|link|IP/i.test(engine.text.slice(...test.range))) {
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
      return (
        (wanted && namesHost(engine, subject, test)) ||
        (tellsOfAddress(engine, test, wanted ? 'good' : 'bad') &&
          isAbout(engine, subject, test.arguments))
      );
    default:
      return false;
  }
}

/** Whether a function is given the address, its host, or a `URL` of it. */
function isAbout(engine: Engine, subject: Subject, given: readonly Node[]): boolean {
  return given.some((each) => {
    if (isSame(engine, each, subject) || namesHost(engine, subject, each)) return true;
    const [address] = addressOf(engine, sourceOf(engine, each)) ?? [];
    return address !== undefined && isSame(engine, address, subject);
  });
}

/** What is known of an address because a function of another file did not throw. */
export function assertedHost(
  engine: Engine,
  subject: Subject,
  call: TSESTree.CallExpression,
): Fact | undefined {
  const isTold =
    tellsOfAddress(engine, call, 'checked') && isAbout(engine, subject, call.arguments);
  return isTold ? { within: 'host' } : undefined;
}

/** Whether the host of the address is read in an expression. */
function namesHost(engine: Engine, subject: Subject, test: Node): boolean {
  for (const node of walk(test, engine.visitorKeys)) {
    if (node.type === 'MemberExpression') {
      const key = staticKey(node.property, node.computed);
      if (isHostOf(engine, node.object, key, subject)) return true;
    }
    if (node.type === 'Identifier' && holdsHost(engine, node, subject)) return true;
  }
  return false;
}

/** `const host = url.hostname` and `const { hostname } = url` */
function holdsHost(engine: Engine, name: TSESTree.Identifier, subject: Subject): boolean {
  const made = sourceOf(engine, name);
  if (made.type === 'MemberExpression') {
    return isHostOf(engine, made.object, staticKey(made.property, made.computed), subject);
  }
  const [origin, ...others] = made === name ? engine.origins(name) : [];
  if (origin?.source.is !== 'value' || others.length > 0 || origin.path.length !== 1) return false;
  return isHostOf(engine, origin.source.node, origin.path[0], subject);
}

/** Whether what is read under this key is the host of the address. */
function isHostOf(
  engine: Engine,
  object: Node,
  key: string | number | undefined,
  subject: Subject,
): boolean {
  if (key === undefined || !hosts.has(String(key))) return false;
  if (isSame(engine, object, subject)) return true;
  // `new URL(address).hostname` speaks of the address, too.
  const [address] = addressOf(engine, sourceOf(engine, object)) ?? [];
  return address !== undefined && isSame(engine, address, subject);
}

/** What `new URL(…)` and `parse(…)` are given. */
function addressOf(engine: Engine, made: Node): readonly Node[] | undefined {
  if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return undefined;
  const isUrl = engine
    .denote(calleeOf(made))
    .some((each) => each.kind === 'api' && /(?:^|\.)(?:URL|parse)$/.test(each.path));
  return isUrl ? made.arguments : undefined;
}
