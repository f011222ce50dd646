import { parseAccessPath, type Edge, type ParsedPath } from './access-path.js';
import { checkModel, libraryOf } from './check-model.js';
import type { LibraryModel, ShapeModel, SinkModel } from './model.js';
import { ModelError } from './model-error.js';
import { createNode, grow, isEvidenced, unknownObject, type ModelNode } from './model-node.js';

/** Models made ready for the engine. Compile once, use for every file. */
export interface ModelIndex {
  /** By module name, without `node:`. */
  readonly modules: ReadonlyMap<string, ModelNode>;
  /** The global object, as far as models describe it. */
  readonly globals: ModelNode;
  /** Modules by the global names they define when they are loaded. */
  readonly definitions: ReadonlyMap<string, readonly string[]>;
  /** Names of unknown functions and objects, and what else has to speak for them. */
  readonly unknownNames: ReadonlyMap<string, 'evidence' | 'nothing'>;
  readonly shapes: readonly Shape[];
  readonly triggers: Triggers;
}

/** A file without any of this cannot reach a sink. */
export interface Triggers {
  /** Modules, and ways to reach something without its name: apart, for together they are slower. */
  readonly words: readonly RegExp[];
  /** Calls of objects known by their name alone. Each has to match; the first is the fastest. */
  readonly objects: readonly RegExp[];
  /** Texts that begin like some evidence. */
  readonly evidence: RegExp;
  /** The globals, as words in a text; comments use them, too. */
  readonly globals: RegExp;
  /** The same as names. */
  readonly globalNames: ReadonlySet<string>;
  /** Any of the libraries that take credentials: most files load none. */
  readonly takers: RegExp;
  readonly credentials: readonly Taker[];
}

/** What a file must hold to give something to a function that takes credentials. */
interface Taker {
  readonly library: RegExp;
  readonly names: RegExp;
}

/** A shape, and the type that a value of it has. */
interface Shape {
  readonly shape: ShapeModel;
  readonly node: ModelNode;
}

/** Ways of the language to reach something without writing its name. */
const disguises = [
  String.raw`\b(?:globalThis|window|self|global)\s*(?:\?\.)?\s*\[`,
  String.raw`\b(?:require|import|getBuiltinModule)\s*\(\s*(?!(?:'[^']*'|"[^"]*"|\x60[^\x60$]*\x60)\s*\))`,
  String.raw`\bimport\s*\(\s*['"\x60]\s*data:`,
  String.raw`=\s*(?:require|globalThis|global|window|self)\s*(?:[;,)]|$)`,
  String.raw`[(,]\s*(?:globalThis|global)\s*[,)]`,
  String.raw`\b(?:module|mainModule)\s*(?:\?\.)?\s*\[`,
  String.raw`\brequire\s*\.\s*(?:call|apply|bind|resolve)\b`,
  String.raw`\b_(?:compile|load)\s*\(`,
  String.raw`\.constructor\b|['"\x60]constructor['"\x60]`,
  String.raw`\{\s*constructor\s*:`,
  String.raw`\bReflect\s*\.\s*get\b`,
] as const;

/** Every module has these; only with a name that is not plain text are they of interest. */
const loaders: ReadonlySet<string> = new Set([
  'require',
  'import',
  'module',
  // Other windows: what is reached through them has a name of its own.
  'top',
  'parent',
  'frames',
]);

interface Building {
  readonly modules: Map<string, ModelNode>;
  readonly globals: ModelNode;
  readonly shapes: Shape[];
}

/** Checks models and joins them into one index; throws a {@link ModelError} for the first mistake. */
export function compileModels(models: readonly LibraryModel[]): ModelIndex {
  const building: Building = { modules: new Map(), globals: createNode(), shapes: [] };
  models.forEach((model, position) => {
    const library = libraryOf(model, position);
    checkModel(model, library);
    addModel(building, model, library);
  });
  return {
    ...building,
    definitions: definitionsOf(models),
    unknownNames: unknownNamesOf(building.globals),
    triggers: triggersOf(models),
  };
}

function unknownNamesOf(globals: ModelNode): ModelIndex['unknownNames'] {
  const unknown = globals.children.get(`.${unknownObject}`)?.children ?? new Map<Edge, ModelNode>();
  return new Map(
    [...unknown].map(([edge, node]) => {
      const isObject = node.children.size + node.instances.length > 0;
      return [edge.slice(1), !isObject && isEvidenced(node) ? 'evidence' : 'nothing'];
    }),
  );
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

/** Without one of these a file cannot reach a sink: sources and sanitizers alone do no harm. */
function triggersOf(models: readonly LibraryModel[]): Triggers {
  const dangerous = models.filter(({ sinks = [] }) =>
    sinks.some((each) => !isCredential(each) && !isFile(each)),
  );
  const takers = models.filter(({ sinks = [] }) => sinks.some(isCredential));
  const hasFiles = models.some(({ sinks = [] }) => sinks.some(isFile));
  const modules = dangerous.flatMap(({ modules: names = [] }) => names.map(moduleKey));
  const globals = dangerous
    .flatMap(({ globals: names = [] }) => names)
    .filter((name) => !loaders.has(name) && name !== unknownObject);
  const named = dangerous.filter(({ globals: names = [] }) => names.includes(unknownObject));
  const objects = named.flatMap(({ types = {} }) => Object.values(types).flat());
  const evidence = dangerous.flatMap(({ sinks = [] }) => sinks.flatMap(evidenceOf));
  // Files are written everywhere, logs seldom.
  const disguised = [...disguises, ...(hasFiles ? [String.raw`\.log['"\x60]`] : [])];
  return {
    words: [anyIn(loading(modules)), anyIn(disguised)],
    objects: objectsOf(objects),
    globals: new RegExp(
      globals.length === 0 ? '(?!)' : String.raw`(?<![\w$])(?:${anyOf(globals)})(?![\w$])`,
    ),
    evidence: new RegExp(
      evidence.length === 0
        ? '(?!)'
        : String.raw`['"\x60](?:[\s(]|\\[nrt])*(?:${evidence.join('|')})`,
      'i',
    ),
    globalNames: new Set(globals),
    takers: textOf(
      takers.flatMap(({ modules = [] }) => modules),
      takers.flatMap(({ globals = [] }) => globals),
    ),
    credentials: credentialsOf(takers),
  };
}

/** Names of many letters are looked for by their ends first: an expression of few begins is fast. */
function objectsOf(names: readonly string[]): readonly RegExp[] {
  if (names.length === 0) return [/(?!)/];
  const ends = [...new Set(names.map((name) => name.slice(-3)))];
  return [
    new RegExp(String.raw`(?:${anyOf(ends)})\s*\??\.\s*[a-z]`),
    new RegExp(String.raw`(?<![\w$])(?:${anyOf(names)})\s*\??\.\s*[a-z]`),
  ];
}

function isCredential({ kind }: SinkModel): boolean {
  return kind === 'credential';
}

/** Text that loads one of these modules. */
function loading(modules: readonly string[]): readonly string[] {
  if (modules.length === 0) return [];
  return [
    String.raw`(?:\bfrom|\bimport|[(,[])\s*['"\x60](?:node:|npm:)?(?:${anyOf(modules)})['"\x60]`,
  ];
}

/** What is called by the name of a default export is named by the importer, and any name will do. */
function credentialsOf(models: readonly LibraryModel[]): readonly Taker[] {
  return models.map(({ modules = [], globals = [], sinks = [] }) => {
    const paths = sinks.filter(isCredential).flatMap(({ calls }) => calls);
    const names = paths.map((path) => /([\w$]+)\W*$/.exec(path)?.[1] ?? '');
    return {
      library: textOf(modules, globals),
      names: new RegExp(names.includes('default') ? '' : anyWord(names).join('|')),
    };
  });
}

/** Text that loads one of these modules, or names one of these globals. */
function textOf(modules: readonly string[], globals: readonly string[]): RegExp {
  return anyIn([
    ...loading([...new Set(modules.map(moduleKey))]),
    ...anyWord([...new Set(globals)]),
  ]);
}

function anyIn(ways: readonly string[]): RegExp {
  return ways.length === 0 ? /(?!)/ : new RegExp(ways.join('|'));
}

function anyWord(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [String.raw`(?<![\w$])(?:${anyOf(names)})(?![\w$])`];
}

function isFile(sink: SinkModel): boolean {
  return sink.kind === 'log' && sink.file !== undefined;
}

/** In the text of a file a statement can stand in several pieces, though not far from one another. */
function evidenceOf(sink: SinkModel): readonly string[] {
  const { evidence = [] } = sink.kind === 'sql' ? sink : {};
  return evidence.map((each) => each.replaceAll('[^]*?', '[^]{0,1000}?'));
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
}

export function moduleKey(name: string): string {
  return name.replace(/^node:/, '');
}

function addModel(building: Building, model: LibraryModel, library: string): void {
  const roots = (model.modules ?? []).map((name) => {
    const key = moduleKey(name);
    const root = building.modules.get(key) ?? createNode();
    building.modules.set(key, root);
    return root;
  });
  for (const name of model.globals ?? []) grow(building.globals, [`.${name}`]);
  const place: Place = { roots, building, model, library };
  declareTypes(place);
  for (const [type, paths] of Object.entries(model.types ?? {})) {
    const node = typeNode(place, type);
    for (const path of paths) {
      for (const end of ends(place, path, `types.${type}`, false)) {
        if (node !== undefined && end !== node) end.instances.push(node);
      }
    }
  }
  addShapes(place);
  addRows(place);
}

function addShapes(place: Place): void {
  place.model.shapes?.forEach((shape, index) => {
    const node = typeNode(place, shape.type);
    if (node === undefined) {
      const remedy = `"${shape.type}" is not a key of types. Declare it there.`;
      throw new ModelError(place.library, `shapes[${index}].type`, remedy);
    }
    place.building.shapes.push({ shape, node });
  });
}

interface Place {
  readonly roots: readonly ModelNode[];
  readonly building: Building;
  readonly model: LibraryModel;
  readonly library: string;
}

/** A project's own model of a library can add rows to the types of ours. */
function declareTypes({ roots, building, model }: Place): void {
  const owners = model.globals === undefined ? roots : [...roots, building.globals];
  for (const type of Object.keys(model.types ?? {})) {
    const known = roots.map((root) => root.types.get(type)).find((node) => node !== undefined);
    const node = known ?? createNode();
    for (const owner of owners) if (!owner.types.has(type)) owner.types.set(type, node);
  }
}

function typeNode({ roots, building }: Place, type: string): ModelNode | undefined {
  const [root] = roots;
  return (root ?? building.globals).types.get(type);
}

function addRows(place: Place): void {
  const { model } = place;
  model.sinks?.forEach((sink, index) => addSink(place, sink, `sinks[${index}]`));
  model.sources?.forEach(({ label, values, oneLine }, index) => {
    for (const path of values) {
      for (const end of ends(place, path, `sources[${index}]`, false)) {
        end.labels.push(label);
        if (oneLine !== undefined) end.oneLine.push(oneLine);
      }
    }
  });
  model.sanitizers?.forEach(({ calls, clears }, index) => {
    for (const path of calls) {
      for (const end of ends(place, path, `sanitizers[${index}]`, true)) end.clears.push(...clears);
    }
  });
  model.propagators?.forEach((row, index) => {
    for (const path of row.calls) {
      for (const end of ends(place, path, `propagators[${index}]`, true)) end.propagators.push(row);
    }
  });
  model.results?.forEach(({ calls, is }, index) => {
    for (const path of calls) {
      for (const end of ends(place, path, `results[${index}]`, false)) end.results.push(is);
    }
  });
  model.validators?.forEach((row, index) => {
    for (const path of row.calls) {
      for (const end of ends(place, path, `validators[${index}]`, true)) end.validators.push(row);
    }
  });
  model.schemas?.forEach(({ calls, accepts }, index) => {
    for (const path of calls) {
      for (const end of ends(place, path, `schemas[${index}]`, false)) end.accepts.push(accepts);
    }
  });
  model.assertions?.forEach(({ calls, holds }, index) => {
    for (const path of calls) {
      for (const end of ends(place, path, `assertions[${index}]`, true)) end.assertions.push(holds);
    }
  });
}

function addSink(place: Place, sink: SinkModel, key: string): void {
  for (const path of sink.calls) {
    const isConstruct = path.startsWith('new ') && /\(\)$/.test(path) && !/\)\./.test(path);
    for (const end of ends(place, path, `${key}.calls`, true)) {
      const list = isConstruct ? end.constructs : end.calls;
      list.push({ sink, name: nameOf(place, path) });
    }
  }
}

function nameOf({ model, library }: Place, path: string): string {
  const plain = path.replace(/^new /, '').replace(/\(\)/g, '');
  const [head = ''] = plain.split('.');
  if (model.globals?.includes(head) === true) return plain;
  return `${moduleKey(library)}.${plain}`;
}

/** The nodes a path leads to: from every module, from the globals, and from a type of that name. */
function ends(place: Place, path: string, key: string, isCall: boolean): readonly ModelNode[] {
  const parsed = parseAccessPath(path);
  if (parsed === undefined) {
    const remedy = `Write "${path}" as code does: exec, createPool(), new Client(), on(1)#0.`;
    throw new ModelError(place.library, key, remedy);
  }
  const edges = isCall ? withoutLastCall(parsed) : parsed.edges;
  const found = place.roots.map((root) => grow(root, [`.${parsed.head}`, ...edges]));
  const { globals = [] } = place.model;
  if (globals.includes(parsed.head)) {
    found.push(grow(place.building.globals, [`.${parsed.head}`, ...edges]));
  } else {
    for (const name of globals) {
      found.push(grow(place.building.globals, [`.${name}`, `.${parsed.head}`, ...edges]));
    }
  }
  const type = parsed.isNew && parsed.edges.length === 1 ? undefined : typeNode(place, parsed.head);
  return type === undefined ? found : [...found, grow(type, edges)];
}

function withoutLastCall({ edges }: ParsedPath): ParsedPath['edges'] {
  const last = edges.at(-1);
  return last === '()' || last === 'new()' ? edges.slice(0, -1) : edges;
}
