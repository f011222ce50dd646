import type { Reference, ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import type { Node } from './ast.js';

/** Which variable an identifier means. Built once per file. */
export interface Scopes {
  /** The variable declared in this file that the identifier reads, writes or declares. */
  variable(identifier: Node): Variable | undefined;
  /** The identifier is a global that this file does not declare. */
  isGlobal(identifier: Node): boolean;
  /** All identifiers that name globals. */
  globals(): Iterable<Node>;
}

export function createScopes(scopeManager: ScopeManager): Scopes {
  const variables = new Map<Node, Variable>();
  const globals = new Set<Node>();
  const note = (reference: Reference) => {
    const { identifier, resolved } = reference;
    if (resolved === null || resolved.defs.length === 0 || isAmbient(resolved))
      globals.add(identifier);
    else variables.set(identifier, outerOf(resolved));
  };
  for (const scope of scopeManager.scopes) {
    scope.references.forEach(note);
    for (const variable of scope.variables) {
      for (const identifier of variable.identifiers) {
        // The name of a class is declared twice: around it, where it is used, and within.
        if (!variables.has(identifier)) variables.set(identifier, variable);
      }
    }
  }
  return {
    variable: (identifier) => variables.get(identifier),
    isGlobal: (identifier) => globals.has(identifier),
    globals: () => globals,
  };
}

/**
 * `declare const chrome: any`, which only tells the compiler that there is a global. One whose type has a name is left:
 * that tells what it is.
 */
export function isAmbient({ defs }: Variable): boolean {
  return defs.length > 0 && defs.every(({ node, name }) => isDeclaredOnly(node, name));
}

function isDeclaredOnly(node: Node, name: Node): boolean {
  if (node.type === 'TSDeclareFunction') return node.declare;
  if (node.type !== 'VariableDeclarator' || !node.parent.declare) return false;
  const annotation = name.type === 'Identifier' ? name.typeAnnotation : undefined;
  return annotation === undefined || vague.has(annotation.typeAnnotation.type);
}

const vague: ReadonlySet<string> = new Set(
  'TSAnyKeyword TSUnknownKeyword TSObjectKeyword TSTypeLiteral TSTypeQuery TSFunctionType'.split(
    ' ',
  ),
);

/** The name of a class within is the one around it: what is written to one is read from the other. */
function outerOf(variable: Variable): Variable {
  const { scope, name, defs } = variable;
  const outer = scope.type === 'class' ? scope.upper?.set.get(name) : undefined;
  return outer !== undefined && outer.defs[0]?.node === defs[0]?.node ? outer : variable;
}
