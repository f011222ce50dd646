import { readFileSync } from 'node:fs';

/** What the advisory of a package says is wrong. */
export type Weakness =
  | 'command-injection'
  | 'code-eval'
  | 'module-loading'
  | 'path-traversal'
  | 'log-secret'
  | 'sql-injection'
  | 'excessive-agency'
  | 'prompt-injection'
  | 'prompt-secret';

/** What a public source says of one published vulnerability. */
export interface Vulnerability {
  readonly name: string;
  readonly vulnerable: string;
  readonly fixed: string | null;
  readonly weakness: Weakness;
  readonly file: string | null;
  readonly line: number | null;
  readonly advisory: string | null;
  /** Why the place is not the one the source states. */
  readonly corrected?: string;
}

/** A popular package that is taken to be sound. */
export interface CleanPackage {
  readonly name: string;
  readonly version: string;
  readonly trueUses?: readonly TrueUse[];
}

/** A file that really does what one of our rules reports. */
export interface TrueUse {
  /** Without the prefix of the plugin. */
  readonly rule: string;
  readonly file: string;
  readonly what: string;
}

/** The packages with a published vulnerability. */
export const vulnerabilities = () =>
  read<{ packages: readonly Vulnerability[] }>('vulnerable-packages.json').packages;

/** The packages without one. */
export const cleanPackages = () =>
  read<{ packages: readonly CleanPackage[] }>('clean-packages.json').packages;

function read<Content>(name: string): Content {
  const file = new URL(`../../data/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
