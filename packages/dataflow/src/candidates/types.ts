import { around, isFunction, staticKey, type Node } from '../ast.js';
import { reachParameters } from './arguments.js';
import { reachKey, reachPattern } from './flow.js';
import { reach, reachVariable, takeVariable, type Trail } from './trail.js';

const typeNodes: ReadonlySet<string> = new Set(
  'TSTypeReference TSQualifiedName TSUnionType TSIntersectionType TSTypeParameterInstantiation TSArrayType TSTypeQuery TSTypeOperator TSTypeAnnotation TSInterfaceHeritage'.split(
    ' ',
  ),
);

export function isTypePosition({ type }: Node): boolean {
  return typeNodes.has(type);
}

/** Takes a dangerous type to what is declared to have it. */
export function followType(trail: Trail, name: Node): void {
  let node = name;
  while (node.parent !== undefined && isTypePosition(node.parent)) node = node.parent;
  const { parent: holder } = node;
  switch (holder?.type) {
    case 'Identifier':
    case 'ObjectPattern':
    case 'ArrayPattern':
      reachPattern(trail, holder.parent.type === 'TSParameterProperty' ? holder.parent : holder);
      if (holder.parent.type === 'VariableDeclarator' && holder.parent.init !== null)
        reachParameters(trail, [holder.parent.init]);
      return;
    case 'AssignmentPattern':
    case 'TSParameterProperty':
    case 'RestElement':
      reachPattern(trail, holder);
      return;
    case 'PropertyDefinition':
    case 'TSPropertySignature': {
      const key = staticKey(holder.key, holder.computed);
      if (key === undefined) trail.isLost = true;
      else reachKey(trail, key);
      if (holder.type === 'PropertyDefinition' && holder.value !== null)
        reachParameters(trail, [holder.value]);
      return;
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      reach(trail, holder);
      reachParameters(trail, [holder.expression]);
      return;
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      takeNamed(trail, holder.id);
      return;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (isFunction(holder) && holder.type === 'FunctionDeclaration' && holder.id !== null)
        reachVariable(trail, holder.id);
      else reach(trail, holder);
      return;
    default:
      // A type argument of a call says nothing to this search; a function type names parameters.
      if (holder === undefined || around(node, isFunctionType) !== undefined) trail.isLost = true;
  }
}

/** A name of a type, which stands for nothing that is called. */
function takeNamed(trail: Trail, id: Node): void {
  const variable = trail.engine.scopes.variable(id);
  if (variable !== undefined) takeVariable(trail, variable);
}

function isFunctionType(node: Node): node is Node {
  return (
    node.type === 'TSFunctionType' ||
    node.type === 'TSMethodSignature' ||
    node.type === 'TSCallSignatureDeclaration'
  );
}
