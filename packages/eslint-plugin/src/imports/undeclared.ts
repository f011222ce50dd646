import path from 'node:path';
import { isAlias, mentions } from './aliases.js';
import { isShipped, presenceOf, type Presence } from './installed.js';
import { type Manifests, manifestsFor } from './manifest.js';
import { packageNameOf } from './package-name.js';
import { isProvided } from './provided.js';
import { isOfWorkspace } from './workspaces.js';

/** A package that is imported and that nothing declares, or only for work on the package itself. */
export interface Undeclared {
  readonly name: string;
  readonly presence: Exclude<Presence, 'workspace'>;
  /** Its package.json, an absolute path. */
  readonly manifest: string;
  readonly declared: readonly string[];
}

/** What is asked about an import. */
export interface Question {
  readonly specifier: string;
  readonly isType: boolean;
  readonly isTypeScript: boolean;
}

/** Judges the imports of one file; undefined where no package.json says anything about it. */
export class ImportJudge {
  readonly #folder: string;
  readonly #manifests: Manifests;

  private constructor(folder: string, manifests: Manifests) {
    this.#folder = folder;
    this.#manifests = manifests;
  }

  static for(file: string): ImportJudge | undefined {
    if (!path.isAbsolute(file)) return undefined;
    const folder = path.dirname(file);
    const manifests = manifestsFor(folder);
    if (manifests === undefined || isSample(path.relative(manifests.folder, file)))
      return undefined;
    return new ImportJudge(folder, manifests);
  }

  /** Whether it may be undeclared, going by the package.json files alone. */
  isSuspicious({ specifier, isTypeScript }: Omit<Question, 'isType'>): boolean {
    const name = packageNameOf(specifier);
    return name !== undefined && !this.#isDeclared(name, isTypeScript);
  }

  undeclared(question: Question): Undeclared | undefined {
    const { specifier, isType } = question;
    const name = packageNameOf(specifier);
    if (name === undefined || !this.isSuspicious(question)) return undefined;
    const { all, folder, folders } = this.#manifests;
    const declared = all.flatMap((manifest) => [...manifest.declared]);
    if (isProvided(name, (each) => this.#isDeclared(each, true), declared)) return undefined;
    if (all.some(({ aliases }) => mentions(aliases, name))) return undefined;
    const presence = presenceOf(name, folders);
    // Types are gone when the program runs; what they come from need only exist.
    if (presence === 'workspace' || (isType && presence !== 'absent')) return undefined;
    if (isShipped(name, this.#folder, folder)) return undefined;
    if (this.#isOfWorkspace(name) || isAlias(specifier, name, folders)) return undefined;
    return { name, presence, manifest: path.join(folder, 'package.json'), declared };
  }

  /** Declared for work on a package that others install, and for nothing else. */
  isForDevelopment(specifier: string): boolean {
    const name = packageNameOf(specifier);
    const { own, all } = this.#manifests;
    if (name === undefined || own.isPrivate || own.name === undefined) return false;
    return (
      own.development.has(name) && !all.some((each) => each !== own && each.declared.has(name))
    );
  }

  #isDeclared(name: string, isTypeScript: boolean): boolean {
    const { all } = this.#manifests;
    if (all.some((manifest) => manifest.name === name || manifest.declared.has(name))) return true;
    return isTypeScript && all.some(({ declared }) => declared.has(typesOf(name)));
  }

  #isOfWorkspace(name: string): boolean {
    const { all, folders } = this.#manifests;
    const globs = all.flatMap(({ workspaces = [] }) => workspaces);
    return isOfWorkspace(name, folders.at(-1) ?? this.#folder, globs);
  }
}

/** `@scope/name` has its types in `@types/scope__name`. */
function typesOf(name: string): string {
  return `@types/${name.replace(/^@/, '').replace('/', '__')}`;
}

/** Samples for tests and for copies need not run where they lie. */
function isSample(file: string): boolean {
  return /(?:^|[\\/])(?:__)?(?:test)?(?:fixtures?|testdata|templates?|blueprints?)(?:__)?[\\/]/i.test(
    file,
  );
}
