import type { Edge } from './access-path.js';
import { addModel, type Building, type Shape } from './add-model.js';
import { checkModel, libraryOf } from './check-model.js';
import { searchOf } from './flow-kinds.js';
import { independentModels } from './independent-models.js';
import type { CodeCondition, LibraryModel, SinkKind } from './model.js';
import { createNode, isEvidenced, unknownObject, type ModelNode } from './model-node.js';
import { moduleKey } from './module-key.js';
import { compileTriggers, lastName, type Triggers } from './triggers/compile-triggers.js';

/** Models made ready for the engine. Compile once, use for every file. */
export interface ModelIndex {
  readonly modules: Modules;
  /** The global object, as far as models describe it. */
  readonly globals: ModelNode;
  /** Modules by the global names they define when they are loaded. */
  readonly definitions: ReadonlyMap<string, readonly string[]>;
  /** Names of unknown functions and objects, and what else has to speak for them. */
  readonly unknownNames: ReadonlyMap<string, 'evidence' | 'nothing'>;
  readonly shapes: readonly Shape[];
  /** Names of properties that are sinks when they are written. */
  readonly written: ReadonlySet<string>;
  /** Names of calls and properties that are looked for by these names alone, with what each sink asks for. */
  readonly named: ReadonlyMap<string, readonly (CodeCondition | undefined)[]>;
  readonly triggers: Triggers;
  /** The last names of the calls and properties that are sinks of a kind: `json` of `Response.json`. */
  namesOf(kind: SinkKind): ReadonlySet<string>;
}

/** By module name, without `node:`. */
interface Modules {
  get(name: string): ModelNode | undefined;
}

/**
 * Joins models into one index; throws a {@link ModelError} for the first mistake. `tested` come first. They
 * are known to hold no mistake and are not checked again, and most of them are made ready when a file first
 * asks for a module of theirs: hardly any file asks for more than a few.
 */
export function compileModels(
  models: readonly LibraryModel[],
  tested: readonly LibraryModel[] = [],
): ModelIndex {
  const building: Building = { modules: new Map(), globals: createNode(), shapes: [] };
  const all = [...tested, ...models];
  const later = independentModels(tested, models);
  const isLater = new Set([...later.values()].flat());
  all.forEach((model, position) => {
    if (isLater.has(model)) return;
    const library = libraryOf(model, position);
    if (position >= tested.length) checkModel(model, library);
    addModel(building, model, library);
  });
  return {
    ...building,
    modules: { get: (name) => moduleOf(name, building, later) },
    definitions: definitionsOf(all),
    unknownNames: unknownNamesOf(building.globals),
    written: writtenIn(all),
    named: namedIn(all),
    triggers: compileTriggers(all),
    namesOf: namesBy(all),
  };
}

function namesBy(models: readonly LibraryModel[]): ModelIndex['namesOf'] {
  const known = new Map<SinkKind, ReadonlySet<string>>();
  return (kind) => {
    const names = known.get(kind) ?? namesOf(kind, models);
    known.set(kind, names);
    return names;
  };
}

function namesOf(kind: SinkKind, models: readonly LibraryModel[]): ReadonlySet<string> {
  const sinks = models.flatMap((model) => (model.sinks ?? []).filter((each) => each.kind === kind));
  return new Set(sinks.flatMap(({ calls }) => calls.map(lastName)));
}

function moduleOf(
  name: string,
  building: Building,
  later: Map<string, readonly LibraryModel[]>,
): ModelNode | undefined {
  const models = later.get(name) ?? [];
  for (const model of models) {
    addModel(building, model, libraryOf(model, 0));
    for (const each of model.modules ?? []) later.delete(moduleKey(each));
  }
  return building.modules.get(name);
}

function namedIn(models: readonly LibraryModel[]): ModelIndex['named'] {
  const found = new Map<string, (CodeCondition | undefined)[]>();
  for (const sink of models.flatMap(({ sinks = [] }) => sinks)) {
    if (sink.kind !== 'code' || sink.byName !== true) continue;
    for (const name of sink.calls.map(lastName)) {
      found.set(name, [...(found.get(name) ?? []), sink.when]);
    }
  }
  return found;
}

function writtenIn(models: readonly LibraryModel[]): ReadonlySet<string> {
  const sinks = models.flatMap((model) => model.sinks ?? []);
  const paths = sinks.flatMap((sink) => (searchOf(sink) === 'named' ? [] : sink.calls));
  const written = paths.filter((path) => path.endsWith('='));
  return new Set(written.flatMap((path) => /([\w$]+)=$/.exec(path)?.[1] ?? []));
}

function unknownNamesOf(globals: ModelNode): ModelIndex['unknownNames'] {
  const unknown = globals.children.get(`.${unknownObject}`)?.children ?? new Map<Edge, ModelNode>();
  return new Map(
    [...unknown].flatMap(([edge, node]) => {
      if (isNamed(node)) return [];
      const isObject = node.children.size + node.instances.length > 0;
      return [[edge.slice(1), !isObject && isEvidenced(node) ? 'evidence' : 'nothing']];
    }),
  );
}

/** Nothing but sinks that are looked for by their own names. */
function isNamed({ calls, children, instances }: ModelNode): boolean {
  const below = [...children.values()];
  const isAny = calls.length + below.length > 0 && instances.length === 0;
  return isAny && calls.every(({ sink }) => searchOf(sink) === 'named') && below.every(isNamed);
}

function definitionsOf(models: readonly LibraryModel[]): ReadonlyMap<string, readonly string[]> {
  const definitions = new Map<string, readonly string[]>();
  for (const { definesGlobals = [], modules = [] } of models) {
    for (const name of definesGlobals) {
      definitions.set(name, [...(definitions.get(name) ?? []), ...modules.map(moduleKey)]);
    }
  }
  return definitions;
}
