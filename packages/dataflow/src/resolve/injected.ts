import { around, isClass, staticKey, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { ModelNode } from '../model-node.js';
import type { Api } from './denotation.js';

const known = new WeakMap<ModelNode, boolean>();

/** Whether the models know parameters by their names there: `Injected#$scope`. */
export function takesByName({ nodes }: Api): boolean {
  return nodes.some((node) => {
    const answer =
      known.get(node) ?? [...node.children.keys()].some((edge) => /^#[^\d*]/.test(edge));
    known.set(node, answer);
    return answer;
  });
}

/**
 * The name by which a parameter is filled: from the list in which the function stands last, from its `$inject`, or its
 * own, as AngularJS does it.
 */
export function injectedName(engine: Engine, fn: FunctionNode, at: number): string | undefined {
  const parameter = fn.params[at];
  const own = parameter?.type === 'Identifier' ? parameter.name : undefined;
  const list = fn.parent.type === 'ArrayExpression' ? fn.parent : injectedInto(engine, fn);
  if (list === undefined) return own;
  const name = list.elements[at];
  return name?.type === 'Literal' && typeof name.value === 'string' ? name.value : undefined;
}

/** `Controller.$inject = ['$scope']`, `static $inject = ['$scope']` */
function injectedInto(engine: Engine, fn: FunctionNode) {
  const owner = fn.parent.type === 'MethodDefinition' ? around(fn, isClass) : fn;
  const value = owner === undefined ? undefined : (writtenTo(engine, owner) ?? declaredIn(owner));
  const list = value === undefined ? undefined : unwrap(value);
  return list?.type === 'ArrayExpression' ? list : undefined;
}

function writtenTo(engine: Engine, owner: Node): Node | undefined {
  const { parent } = owner;
  const isNamed = parent?.type === 'VariableDeclarator' && parent.init === owner;
  const name = isNamed ? parent.id : 'id' in owner ? owner.id : undefined;
  const variable = name?.type === 'Identifier' ? engine.scopes.variable(name) : undefined;
  const writes = variable === undefined ? [] : (engine.census().writes.get(variable) ?? []);
  return writes.find(({ key }) => key === '$inject')?.value;
}

function declaredIn(owner: Node): Node | undefined {
  if (!isClass(owner)) return undefined;
  for (const each of owner.body.body) {
    const isField = each.type === 'PropertyDefinition' && each.static;
    if (isField && staticKey(each.key, each.computed) === '$inject') return each.value ?? undefined;
  }
  return undefined;
}
