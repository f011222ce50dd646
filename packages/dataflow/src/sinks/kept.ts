import {
  calleeOf,
  declaredField,
  isCall,
  staticKey,
  unwrap,
  walk,
  type CallLike,
  type ClassNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';

/**
 * Whether a class of the file calls what its constructor is given at a position: at once, or from a field. What it is
 * called with is seen there.
 */
export function isCalledWithin(engine: Engine, call: CallLike, at: number): boolean {
  if (call.type !== 'NewExpression') return false;
  return engine
    .denote(call.callee)
    .some((each) => each.kind === 'class' && callsGiven(engine, each.node, at));
}

function callsGiven(engine: Engine, owner: ClassNode, at: number): boolean {
  const parameter = parameterAt(owner, at);
  const given = parameter === undefined ? undefined : engine.scopes.variable(parameter);
  if (given === undefined) return false;
  const isGiven = (node: Node) =>
    node.type === 'Identifier' && engine.scopes.variable(node) === given;
  const fields = [...engine.assignedFields(owner)].flatMap(([name, values]) =>
    values.some((value) => isGiven(unwrap(value))) ? [name] : [],
  );
  if (parameter?.parent?.type === 'TSParameterProperty') fields.push(given.name);
  const isKept = (node: Node) =>
    isGiven(node) || fields.includes((node.type === 'MemberExpression' && ownKey(node)) || '');
  for (const node of walk(owner.body, engine.visitorKeys)) {
    if (!isCall(node)) continue;
    const callee = unwrap(calleeOf(node));
    if (isKept(callee) || isKept(initialOf(engine, callee) ?? callee)) return true;
  }
  return false;
}

function parameterAt({ body }: ClassNode, at: number): Node | undefined {
  for (const each of body.body) {
    if (each.type !== 'MethodDefinition' || each.kind !== 'constructor') continue;
    const parameter = each.value.params[at];
    return parameter?.type === 'TSParameterProperty' ? declaredField(parameter) : parameter;
  }
  return undefined;
}

/** `this.name` */
function ownKey({ object, property, computed }: Extract<Node, { type: 'MemberExpression' }>) {
  return object.type === 'ThisExpression' ? staticKey(property, computed) : undefined;
}

/** `const run = this.run;` */
function initialOf(engine: Engine, name: Node): Node | undefined {
  const [definition] = engine.scopes.variable(name)?.defs ?? [];
  const { node } = definition ?? {};
  if (node?.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return undefined;
  return node.init === null ? undefined : unwrap(node.init);
}
