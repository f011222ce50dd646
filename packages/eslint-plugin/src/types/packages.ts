import type { NamedType } from '@magi-guardrail/dataflow';
import type { Node, SourceFile } from 'typescript';

/** Where a type is declared: a module that a declaration names, or the file of a package. */
export interface TypeOrigin {
  /** The name of a package, or what `declare module` says. */
  readonly module: string;
  /** The path of the file within the package, without its ending. */
  readonly file?: string;
}

/** The package that declares a type; undefined for those of the project itself and of the language. */
export function originOf(declaration: Node): TypeOrigin | undefined {
  const declared = ambientModule(declaration);
  if (declared !== undefined) return { module: declared };
  return packageOf(declaration.getSourceFile());
}

/** `declare module 'node:fs'` around a declaration. */
function ambientModule(declaration: Node): string | undefined {
  for (let node: Node | undefined = declaration; node !== undefined; node = node.parent) {
    const name = quotedName(node);
    if (name !== undefined) return plain(name);
  }
  return undefined;
}

/** Of a module; a namespace has a name without quotation marks. */
function quotedName(node: Node): string | undefined {
  if (!('name' in node && 'body' in node)) return undefined;
  const name = node.name as Node | undefined;
  const isQuoted = name !== undefined && 'text' in name && /^['"]/.test(name.getText());
  return isQuoted ? String(name.text) : undefined;
}

function plain(module: string): string {
  return module.replace(/^node:/, '');
}

/** The last package on the way to a file: `node_modules/.pnpm/pg@8/node_modules/@types/pg/index.d.ts`. */
function packageOf({ fileName }: SourceFile): TypeOrigin | undefined {
  const [, inside] = /^.*\/node_modules\/(.+)$/.exec(fileName.replaceAll('\\', '/')) ?? [];
  if (inside === undefined) return undefined;
  const [, name = '', file = ''] = /^((?:@[^/]+\/|\.prisma\/)?[^/]+)\/(.+)$/.exec(inside) ?? [];
  const module = runtimeName(name);
  // The language's own library and its compiler are no libraries of the project.
  if (module === '' || module === 'typescript' || module === 'node') return undefined;
  return { module, file: file.replace(/\.d\.[cm]?ts$|\.[cm]?tsx?$/, '') };
}

/** `@types/pg`, `@types/scope__name`, and what Prisma generates beside its package. */
function runtimeName(name: string): string {
  const typed = /^@types\/(.+)$/.exec(name)?.[1];
  if (typed !== undefined) return typed.replace(/^(.+)__(.+)$/, '@$1/$2');
  return name.startsWith('.prisma/') ? `@prisma/${name.slice('.prisma/'.length)}` : name;
}

/** What a type may be imported from, the closest first: `mysql2/promise`, `mysql2`. */
export function modulesOf({ module, file }: TypeOrigin): readonly string[] {
  return file === undefined || file === 'index' ? [module] : [`${module}/${file}`, module];
}

/** What a declaration makes; undefined for parts of other things, such as methods. */
export function kindOf(declaration: Node): NamedType['is'] | undefined {
  if (isModule(declaration)) return 'module';
  const isCalled = 'parameters' in declaration;
  if (!isCalled) return 'members' in declaration ? 'instance' : undefined;
  const { parent } = declaration;
  return isModule(parent) || isModule(parent.parent) ? 'function' : undefined;
}

/** A file, or `declare module 'node:fs'`. */
function isModule(node: Node): boolean {
  return 'statements' in node ? 'fileName' in node : quotedName(node) !== undefined;
}
