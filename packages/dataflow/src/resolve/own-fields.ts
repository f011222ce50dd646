import { declaredField, isClass, staticKey, type ClassNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';

/** What says itself how an object is printed. */
const printers: ReadonlySet<string> = new Set(['toJSON', 'toString']);

/** The public fields of what `this` stands for, each with an expression that is given to it. */
export function ownFields(engine: Engine, node: Node): ReadonlyMap<string, Node> {
  const owners = engine
    .denote(node)
    .flatMap((each) => (each.kind === 'instance' && isClass(each.node) ? [each.node] : []));
  return new Map(owners.flatMap((owner) => (saysItself(owner) ? [] : fieldsOf(engine, owner))));
}

function saysItself({ body }: ClassNode): boolean {
  return body.body.some(
    (each) =>
      each.type === 'MethodDefinition' &&
      // `[util.inspect.custom]() {}`
      (each.computed || printers.has(staticKey(each.key, each.computed) ?? '')),
  );
}

function fieldsOf(engine: Engine, owner: ClassNode): readonly (readonly [string, Node])[] {
  const initial = owner.body.body.flatMap((each) => {
    if (each.type === 'PropertyDefinition' && !each.static && each.value !== null) {
      return [[staticKey(each.key, each.computed) ?? '', each.value] as const];
    }
    if (each.type !== 'MethodDefinition' || each.kind !== 'constructor') return [];
    return each.value.params.flatMap((parameter) => {
      const id = parameter.type === 'TSParameterProperty' ? declaredField(parameter) : undefined;
      return id === undefined ? [] : [[id.name, id] as const];
    });
  });
  const assigned = [...engine.assignedFields(owner)].flatMap(([name, [value]]) =>
    value === undefined || name.startsWith('static ') ? [] : [[name, value] as const],
  );
  return [...initial, ...assigned].filter(([name]) => name !== '' && !name.startsWith('#'));
}
