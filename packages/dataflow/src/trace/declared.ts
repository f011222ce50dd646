import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { around, isClass, staticKey, unwrap, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { parameterProperty } from '../resolve/members.js';
import { annotationOf } from '../resolve/types.js';
import { typeValue } from './parameters.js';

type TypeNode = TSESTree.TypeNode;

const maximalDepth = 6;

/** What the types that are written in the file say of an expression; callers elsewhere may not heed them. */
export function declaredType(engine: Engine, node: Node): Value['type'] {
  const type = writtenType(engine, node, 0);
  if (type?.type === 'TSStringKeyword') return 'string';
  return type === undefined ? undefined : typeValue(engine, type, node)?.type;
}

/** The names of the fields of an object, or of those in a list, by the type in the file that it was given. */
export function declaredFields(engine: Engine, node: Node): readonly string[] {
  const type = writtenType(engine, node, 0) ?? resultType(engine, node, 0);
  const one = type?.type === 'TSArrayType' ? type.elementType : type;
  return membersOf(engine, one, 0).flatMap((each) => {
    const key =
      each.type === 'TSPropertySignature' ? staticKey(each.key, each.computed) : undefined;
    return key ?? [];
  });
}

/** `const patient = await load(id)`, where the function of the file says what it gives. */
function resultType(engine: Engine, node: Node, depth: number): TypeNode | undefined {
  const inner = unwrap(node);
  if (depth > maximalDepth) return undefined;
  if (inner.type === 'Identifier') {
    const [origin, ...others] = engine.origins(inner);
    const isWhole = origin?.source.is === 'value' && origin.path.length === 0;
    return isWhole && others.length === 0
      ? resultType(engine, origin.source.node, depth + 1)
      : undefined;
  }
  if (inner.type !== 'CallExpression') return undefined;
  for (const each of engine.denote(inner.callee)) {
    if (each.kind === 'function') return settled(each.node.returnType?.typeAnnotation);
  }
  return undefined;
}

/** What a promise is of. */
function settled(type: TypeNode | undefined): TypeNode | undefined {
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return type;
  return type.typeName.name === 'Promise' ? type.typeArguments?.params[0] : type;
}

function writtenType(engine: Engine, node: Node, depth: number): TypeNode | undefined {
  const inner = unwrap(node);
  if (depth > maximalDepth) return undefined;
  if (inner.type === 'Identifier') return ofName(engine, inner, depth);
  if (inner.type !== 'MemberExpression') return undefined;
  const key = staticKey(inner.property, inner.computed);
  if (key === undefined) return undefined;
  if (unwrap(inner.object).type === 'ThisExpression') return ofField(inner, key);
  return memberType(engine, writtenType(engine, inner.object, depth + 1), key, depth);
}

function ofName(engine: Engine, name: Node, depth: number): TypeNode | undefined {
  const [origin, ...others] = engine.origins(name);
  if (origin === undefined || others.some((other) => other.name !== origin.name)) return undefined;
  const { source, path } = origin;
  if (path.length === 0) return annotationOf(origin.name);
  const pattern = source.is === 'parameter' ? source.fn.params[source.at] : undefined;
  const whole = pattern === undefined ? undefined : annotationOf(pattern);
  return path.reduce<TypeNode | undefined>(
    (type, key) => memberType(engine, type, String(key), depth),
    whole,
  );
}

/** `private token: number`, or a parameter of the constructor that is a field. */
function ofField(node: Node, key: string): TypeNode | undefined {
  const owner = around(node, isClass);
  const field = owner?.body.body.find(
    (each) => each.type === 'PropertyDefinition' && staticKey(each.key, each.computed) === key,
  );
  if (field?.type === 'PropertyDefinition') return field.typeAnnotation?.typeAnnotation;
  const parameter = owner === undefined ? undefined : parameterProperty(owner, key);
  return parameter === undefined ? undefined : annotationOf(parameter);
}

function memberType(
  engine: Engine,
  type: TypeNode | undefined,
  key: string,
  depth: number,
): TypeNode | undefined {
  for (const each of membersOf(engine, type, depth)) {
    if (each.type === 'TSPropertySignature' && staticKey(each.key, each.computed) === key) {
      return each.typeAnnotation?.typeAnnotation;
    }
  }
  return undefined;
}

function membersOf(
  engine: Engine,
  type: TypeNode | undefined,
  depth: number,
): readonly TSESTree.TypeElement[] {
  if (type?.type === 'TSTypeLiteral') return type.members;
  if (type?.type !== 'TSTypeReference' || depth > maximalDepth) return [];
  const definition = engine.scopes.variable(type.typeName)?.defs[0]?.node;
  if (definition?.type === 'TSInterfaceDeclaration') return definition.body.body;
  return definition?.type === 'TSTypeAliasDeclaration'
    ? membersOf(engine, definition.typeAnnotation, depth + 1)
    : [];
}
