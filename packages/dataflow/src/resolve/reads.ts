import { staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';

/** The properties that are read of a name, wherever it is in scope, or that a pattern takes. */
export function readsOf(engine: Engine, identifier: Node): readonly string[] {
  if (identifier.type === 'ObjectPattern') return taken(identifier);
  const references = engine.scopes.variable(identifier)?.references ?? [];
  return references.flatMap(({ identifier: { parent }, identifier: own }): readonly string[] => {
    if (parent?.type === 'VariableDeclarator' && parent.init === own) return taken(parent.id);
    if (parent?.type !== 'MemberExpression' || parent.object !== own) return [];
    const key = staticKey(parent.property, parent.computed);
    return key === undefined ? [] : [key];
  });
}

/** What is called with a name as it is, wherever that is in scope: `vault.get` of `vault.get(name)`. */
export function receiversOf(engine: Engine, identifier: Node): readonly Node[] {
  const references = engine.scopes.variable(identifier)?.references ?? [];
  return references.flatMap(({ identifier: own }) => {
    const { parent } = own;
    return parent?.type === 'CallExpression' && parent.callee !== own
      ? [unwrap(parent.callee)]
      : [];
  });
}

/** What the pattern of a declaration takes; a name that is declared takes nothing. */
function taken(pattern: Node): readonly string[] {
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((each) =>
    each.type === 'Property' ? [staticKey(each.key, each.computed) ?? ''] : [],
  );
}
