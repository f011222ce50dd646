/** What has no type, no modifier and no body says so by `undefined`; the native parser says `null`. */
export function leaveOut(node: { readonly type: string }): void {
  const keys = OPTIONAL.get(node.type);
  if (keys === undefined) return;
  for (const key of keys) if (Reflect.get(node, key) === null) Reflect.set(node, key, undefined);
}

const GENERIC = ['typeParameters'];
const FUNCTION = ['typeParameters', 'returnType'];
const CLASS = ['typeParameters', 'superTypeArguments'];
const CALL = ['typeArguments'];
const TYPED = ['typeAnnotation'];
const MEMBER = ['accessibility'];
const FIELD = ['accessibility', 'typeAnnotation'];
const SIGNATURE = ['accessibility', 'typeParameters', 'returnType'];

const OPTIONAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Program: ['hashbang'],
    ExpressionStatement: ['directive'],
    Identifier: TYPED,
    ObjectPattern: TYPED,
    ArrayPattern: TYPED,
    AssignmentPattern: TYPED,
    RestElement: ['typeAnnotation', 'value'],
    CallExpression: CALL,
    NewExpression: CALL,
    TaggedTemplateExpression: CALL,
    JSXOpeningElement: CALL,
    ImportExpression: CALL,
    FunctionDeclaration: FUNCTION,
    FunctionExpression: FUNCTION,
    ArrowFunctionExpression: FUNCTION,
    TSDeclareFunction: ['body', ...FUNCTION],
    TSEmptyBodyFunctionExpression: FUNCTION,
    ClassDeclaration: CLASS,
    ClassExpression: CLASS,
    MethodDefinition: MEMBER,
    TSAbstractMethodDefinition: MEMBER,
    TSParameterProperty: MEMBER,
    PropertyDefinition: FIELD,
    AccessorProperty: FIELD,
    TSAbstractPropertyDefinition: FIELD,
    TSAbstractAccessorProperty: FIELD,
    TSPropertySignature: FIELD,
    TSIndexSignature: FIELD,
    TSMethodSignature: SIGNATURE,
    TSCallSignatureDeclaration: FUNCTION,
    TSConstructSignatureDeclaration: FUNCTION,
    TSFunctionType: FUNCTION,
    TSConstructorType: FUNCTION,
    TSTypeAliasDeclaration: GENERIC,
    TSInterfaceDeclaration: GENERIC,
    TSTypeParameter: ['constraint', 'default'],
    TSTypeReference: CALL,
    TSTypeQuery: CALL,
    TSInterfaceHeritage: CALL,
    TSClassImplements: CALL,
    TSInstantiationExpression: CALL,
    TSMappedType: ['readonly', 'optional', 'typeAnnotation'],
    TSEnumMember: ['initializer'],
  }),
);
