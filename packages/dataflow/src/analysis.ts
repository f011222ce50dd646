import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf } from './ast.js';
import type { Analysis, SinkEscape, SinkUse } from './analysis-types.js';
import type { ModelIndex } from './compile.js';
import { isConcerned } from './concern.js';
import { caller, searchFor, strangers } from './flow-kinds.js';
import {
  answersErrors,
  namesCaller,
  namesStranger,
  takesCredentials,
  takesFiles,
} from './triggers/may-reach.js';
import { createEngine } from './create-engine.js';
import type { SinkKind } from './model.js';
import type { Project } from './project/module.js';
import type { Types } from './types.js';
import { ownFields } from './resolve/own-fields.js';
import { readsOf } from './resolve/reads.js';
import { acceptedBy } from './trace/validated.js';
import { declaredType } from './trace/declared.js';
import { destinationsOf } from './trace/destinations.js';
import { findEscapes } from './sinks/escapes.js';
import { findUses } from './sinks/uses.js';

/** The part of ESLint's `SourceCode` that is read; ESLint 9 and 10, any parser for ESTree. */
export interface AnalyzedSource {
  readonly ast: object;
  readonly text: string;
  readonly scopeManager: object | null;
  readonly visitorKeys: object;
}

const localImport = /['"`]\.{1,2}\//;
/** What comes from another file can be an instance of anything. */
const anyImport = /\bimport\b|\brequire\s*\(/;

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
  const isOpen = lazy(
    () =>
      (project !== undefined && localImport.test(text)) ||
      (types !== undefined && anyImport.test(text)),
  );
  const canReach = lazy(() => isOpen() || isConcerned({ text, scopeManager, index }));
  const uses = lazy(() => findUses(engine(), 'always'));
  const isGiven = lazy(() => namesStranger(text, index.triggers));
  const canFlow = lazy(
    () => (types !== undefined || isGiven()) && strangers.some((each) => engine().canBring(each)),
  );
  const flows = lazy(() => (canFlow() ? findUses(engine(), 'flow') : []));
  const canAnswer = lazy(() => answersErrors(text, index.triggers));
  const answers = lazy(() => (canAnswer() ? findUses(engine(), 'answer') : []));
  const canCall = lazy(
    () =>
      (isOpen() || takesFiles(text, index.triggers)) &&
      (types !== undefined || namesCaller(text, index.triggers)),
  );
  const files = lazy(() =>
    canFlow() || (canCall() && engine().canBring(caller)) ? findUses(engine(), 'file') : [],
  );
  const takesCredential = lazy(() => types !== undefined || takesCredentials(text, index.triggers));
  const escapes = lazy(() => (canReach() ? findEscapes(engine()) : []));
  const found = (kind: SinkKind) => {
    const search = searchFor(kind);
    if (search !== 'always') return { flow: flows, file: files, answer: answers }[search]();
    return (kind === 'credential' ? takesCredential() : canReach()) ? uses() : [];
  };
  const named = (node: TSESTree.Node) =>
    engine()
      .denote(node)
      .flatMap((each) => (each.kind === 'api' ? [each.path] : []));
  return {
    // The compiler cannot see that an equal kind means an equal type of sink.
    sinks: <K extends SinkKind>(kind: K) =>
      found(kind).filter((use) => use.sink.kind === kind) as unknown as readonly SinkUse<K>[],
    escapes: <K extends SinkKind>(kind: K) =>
      escapes().filter((each) => each.sink.kind === kind) as unknown as readonly SinkEscape<K>[],
    canReachSinks: () => canReach() || isGiven() || canCall() || canAnswer(),
    canBring: (label) => (canReach() || isGiven() || canCall()) && engine().canBring(label),
    namesOfSinks: (kind) => index.namesOf(kind),
    valueOf: (node) => engine().value(node),
    destinations: (node) => destinationsOf(engine(), node),
    namesOf: (identifier) =>
      engine()
        .origins(identifier)
        .map(({ name }) => name),
    readOf: (identifier) => readsOf(engine(), identifier),
    fieldsOf: (node) => ownFields(engine(), node),
    declared: (node) => declaredType(engine(), node),
    named: (node) => named(node),
    called: (node) => named(calleeOf(node)),
    accepted: (node) => acceptedBy(engine(), node),
    get stats() {
      return engine().stats();
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
