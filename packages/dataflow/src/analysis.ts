import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf } from './ast.js';
import type { Analysis, SinkEscape, SinkUse } from './analysis-types.js';
import type { ModelIndex } from './compile.js';
import { createEngine } from './create-engine.js';
import { lazy } from './lazy.js';
import type { SinkKind } from './model.js';
import type { Project } from './project/module.js';
import type { Types } from './types.js';
import { searchesOf } from './searches.js';
import { ownFields } from './resolve/own-fields.js';
import { readsOf, receiversOf } from './resolve/reads.js';
import { acceptedBy } from './trace/validated.js';
import { declaredFields, declaredType } from './trace/declared.js';
import { destinationsOf } from './trace/destinations.js';

/** The part of ESLint's `SourceCode` that is read; ESLint 9 and 10, any parser for ESTree. */
export interface AnalyzedSource {
  readonly ast: object;
  readonly text: string;
  readonly scopeManager: object | null;
  readonly visitorKeys: object;
}

const analyses = new WeakMap<AnalyzedSource, WeakMap<ModelIndex, Analysis>>();

/**
 * What one file's code means to these models. Computed once per file, when it is asked for. With a
 * project, functions and objects of its other files are known here, too; with types, what the type checker
 * says of expressions of which the file itself tells nothing.
 */
export function analyze(
  sourceCode: AnalyzedSource,
  index: ModelIndex,
  project?: Project,
  types?: Types,
): Analysis {
  const byIndex = analyses.get(sourceCode) ?? new WeakMap<ModelIndex, Analysis>();
  analyses.set(sourceCode, byIndex);
  const known = byIndex.get(index);
  if (known !== undefined) return known;
  const analysis = createAnalysis(sourceCode, index, project, types);
  byIndex.set(index, analysis);
  return analysis;
}

function createAnalysis(
  sourceCode: AnalyzedSource,
  index: ModelIndex,
  project: Project | undefined,
  types: Types | undefined,
): Analysis {
  const { text } = sourceCode;
  // ESLint types these by ESTree, without TypeScript's nodes; they are the same objects.
  const ast = sourceCode.ast as TSESTree.Program;
  const scopeManager = sourceCode.scopeManager as ScopeManager | null;
  const visitorKeys = sourceCode.visitorKeys as Readonly<Record<string, readonly string[]>>;
  const engine = lazy(() =>
    createEngine({ ast, scopeManager, visitorKeys, text, index, project, types }),
  );
  const searches = searchesOf({ text, scopeManager, index, project, types, engine });
  const named = (node: TSESTree.Node) =>
    engine()
      .denote(node)
      .flatMap((each) => (each.kind === 'api' ? [each.path] : []));
  return {
    // The compiler cannot see that an equal kind means an equal type of sink.
    sinks: <K extends SinkKind>(kind: K) =>
      searches
        .uses(kind)
        .filter((use) => use.sink.kind === kind) as unknown as readonly SinkUse<K>[],
    escapes: <K extends SinkKind>(kind: K) =>
      searches
        .escapes()
        .filter((each) => each.sink.kind === kind) as unknown as readonly SinkEscape<K>[],
    canReachSinks: () => searches.canReachSinks(),
    canBring: (label) => searches.canBring() && engine().canBring(label),
    namesOfSinks: (kind) => index.namesOf(kind),
    valueOf: (node) => engine().value(node),
    destinations: (node) => destinationsOf(engine(), node),
    namesOf: (identifier) =>
      engine()
        .origins(identifier)
        .map(({ name }) => name),
    readOf: (identifier) => readsOf(engine(), identifier),
    givenTo: (identifier) => receiversOf(engine(), identifier),
    referencesOf: (identifier) =>
      (engine().scopes.variable(identifier)?.references ?? []).map((each) => each.identifier),
    fieldsOf: (node) => ownFields(engine(), node),
    declared: (node) => declaredType(engine(), node),
    declaredFields: (node) => declaredFields(engine(), node),
    named: (node) => named(node),
    called: (node) => named(calleeOf(node)),
    accepted: (node) => acceptedBy(engine(), node),
    get stats() {
      return engine().stats();
    },
  };
}
