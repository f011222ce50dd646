import { createRequire } from 'node:module';
import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { childrenOf, staticKey, walk, type Node } from '../ast.js';
import { isExports } from '../resolve/census.js';
import { createScopes, type Scopes } from '../scopes.js';

/** A file of the project as its parser gave it; without scopes they are made here. */
export interface ParsedModule {
  readonly filename: string;
  readonly text: string;
  readonly ast: TSESTree.Program;
  readonly scopeManager?: ScopeManager | null;
}

/** Finds the other files of a project. */
export interface Project {
  /** The file being analysed. */
  readonly filename: string;
  /**
   * The local module that a file names; undefined when there is none, when it cannot be read, or
   * when its text is not of interest, which saves parsing it.
   */
  load(
    specifier: string,
    from: string,
    isOfInterest: (text: string) => boolean,
  ): ProjectModule | undefined;
}

/** A file of the project, ready to be asked what it exports. */
export interface ProjectModule {
  readonly filename: string;
  readonly text: string;
  readonly ast: TSESTree.Program;
  readonly scopes: Scopes;
  readonly exports: ReadonlyMap<string, Exported>;
  /** What `export *` passes on. */
  readonly passedOn: readonly string[];
}

/** A name or expression of that file, or something it takes from another one. */
export type Exported =
  | { readonly node: Node; readonly module?: undefined }
  | { readonly module: string; readonly name: string; readonly node?: undefined };

type VisitorKeys = Readonly<Record<string, readonly string[]>>;

/** Makes a parsed file ready: parents, scopes and the table of its exports. Do it once per file. */
export function createModule(parsed: ParsedModule, visitorKeys: VisitorKeys): ProjectModule {
  const { ast, text, filename } = parsed;
  for (const node of walk(ast, visitorKeys)) {
    const children = (visitorKeys[node.type] ?? []).flatMap((key) => childrenOf(node, key));
    for (const child of children) {
      // Parsers leave this to ESLint, which does it for the file it lints.
      Object.assign(child, { parent: node });
    }
  }
  const scopeManager = parsed.scopeManager ?? analyzeScopes(ast, visitorKeys);
  const table = exportsOf(ast);
  return { filename, text, ast, scopes: createScopes(scopeManager), ...table };
}

interface ScopeAnalyzer {
  analyze(ast: TSESTree.Program, options: object): ScopeManager;
}

/** Loaded only for parsers that make no scopes, and only in projects that ask for other files. */
function analyzeScopes(ast: TSESTree.Program, visitorKeys: VisitorKeys): ScopeManager {
  const { analyze } = createRequire(import.meta.url)('eslint-scope') as ScopeAnalyzer;
  return analyze(ast, {
    ecmaVersion: 2024,
    sourceType: ast.sourceType,
    childVisitorKeys: visitorKeys,
    fallback: 'none',
  });
}

function exportsOf({ body }: TSESTree.Program): Pick<ProjectModule, 'exports' | 'passedOn'> {
  const exports = new Map<string, Exported>();
  const passedOn: string[] = [];
  for (const statement of body) {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        for (const [name, exported] of named(statement)) exports.set(name, exported);
        break;
      case 'ExportDefaultDeclaration':
        exports.set('default', { node: statement.declaration });
        break;
      case 'TSExportAssignment':
        exports.set('=', { node: statement.expression });
        break;
      case 'ExportAllDeclaration':
        if (statement.exported === null) passedOn.push(statement.source.value);
        break;
      case 'ExpressionStatement':
        commonJs(statement.expression, exports);
        break;
      default:
    }
  }
  return { exports, passedOn };
}

function named(
  statement: TSESTree.ExportNamedDeclaration,
): readonly (readonly [string, Exported])[] {
  const { declaration, specifiers, source } = statement;
  const listed = specifiers.map((each) => {
    const name = staticKey(each.exported, false) ?? '';
    const exported: Exported =
      source === null
        ? { node: each.local }
        : { module: source.value, name: staticKey(each.local, false) ?? '' };
    return [name, exported] as const;
  });
  if (declaration?.type === 'VariableDeclaration') {
    const ids = declaration.declarations.flatMap(({ id }) =>
      id.type === 'Identifier' ? [id] : [],
    );
    return [...listed, ...ids.map((id) => [id.name, { node: id }] as const)];
  }
  const id = declaration !== null && 'id' in declaration ? declaration.id : null;
  return id?.type === 'Identifier' ? [...listed, [id.name, { node: id }]] : listed;
}

/** `module.exports = x`, `module.exports = { a, b }`, `exports.a = x` */
function commonJs(expression: TSESTree.Expression, exports: Map<string, Exported>): void {
  if (expression.type !== 'AssignmentExpression') return;
  const { left, right } = expression;
  if (isExports(left)) {
    exports.set('=', { node: right });
    if (right.type !== 'ObjectExpression') return;
    for (const property of right.properties) {
      const key =
        property.type === 'Property' ? staticKey(property.key, property.computed) : undefined;
      if (property.type === 'Property' && key !== undefined) {
        exports.set(key, { node: property.value });
      }
    }
  } else if (left.type === 'MemberExpression' && isExports(left.object)) {
    const key = staticKey(left.property, left.computed);
    if (key !== undefined) exports.set(key, { node: right });
  }
}
