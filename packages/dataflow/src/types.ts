import type { TSESTree } from '@typescript-eslint/types';

/**
 * What a type checker says of the expressions of the file, where one is asked. Types are claims: what comes
 * from outside and was cast can be anything.
 */
export interface Types {
  /** What of packages the expression may be: instances of their types, bases included, functions, modules. */
  originsOf(node: TSESTree.Node): readonly NamedType[];
  /** What its type leaves open when that is no text. */
  limitsOf(node: TSESTree.Node): TypeLimits | undefined;
  /** The checker knows nothing of it. */
  isAny(node: TSESTree.Node): boolean;
}

/** Something of a package by the name under which the package exports it. */
export interface NamedType {
  readonly is: 'instance' | 'function' | 'module';
  readonly name: string;
  /** What it may be imported from, the most likely first: `mysql2/promise`, `mysql2`. */
  readonly modules: readonly string[];
}

/** A number or boolean, or one of these constants. */
export type TypeLimits =
  | { readonly is: 'number' | 'boolean' }
  | { readonly is: 'listed'; readonly constants: readonly (string | number | boolean)[] };
