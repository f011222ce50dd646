import { parseAccessPath, type ParsedPath } from './access-path.js';
import type { LibraryModel, ShapeModel, SinkModel } from './model.js';
import { ModelError } from './model-error.js';
import { add, createNode, grow, put, type ModelNode } from './model-node.js';
import { moduleKey } from './module-key.js';

/** A shape, and the type that a value of it has. */
export interface Shape {
  readonly shape: ShapeModel;
  readonly node: ModelNode;
}

/** An index that is being made. */
export interface Building {
  readonly modules: Map<string, ModelNode>;
  readonly globals: ModelNode;
  readonly shapes: Shape[];
}

/** Adds what a model says to its modules, and to the globals. */
export function addModel(building: Building, model: LibraryModel, library: string): void {
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
        if (node !== undefined && end !== node) add(end, 'instances', node);
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
    for (const owner of owners) if (!owner.types.has(type)) put(owner, 'types', type, node);
  }
}

function typeNode({ roots, building }: Place, type: string): ModelNode | undefined {
  const [root] = roots;
  return (root ?? building.globals).types.get(type);
}

function addRows(place: Place): void {
  const { model } = place;
  model.sinks?.forEach((sink, index) => addSink(place, sink, `sinks[${index}]`));
  model.sources?.forEach(({ label, values, oneLine, parts, schema, by }, index) => {
    for (const path of values) {
      for (const end of ends(place, path, `sources[${index}]`, false)) {
        add(end, 'labels', label);
        if (oneLine !== undefined) add(end, 'oneLine', oneLine);
        if (parts !== undefined) add(end, 'parts', parts);
        if (schema !== undefined)
          add(end, 'checked', { schema, ...(by === undefined ? {} : { by }) });
      }
    }
  });
  model.sanitizers?.forEach((row, index) => {
    for (const path of row.calls) {
      for (const end of ends(place, path, `sanitizers[${index}]`, true)) {
        if (row.unless === undefined) add(end, 'clears', ...row.clears);
        else add(end, 'conditional', row);
      }
    }
  });
  model.propagators?.forEach((row, index) => {
    for (const path of row.calls) {
      for (const end of ends(place, path, `propagators[${index}]`, true))
        add(end, 'propagators', row);
    }
  });
  model.results?.forEach(({ calls, is }, index) => {
    for (const path of calls) {
      for (const end of ends(place, path, `results[${index}]`, false)) add(end, 'results', is);
    }
  });
  model.validators?.forEach((row, index) => {
    for (const path of row.calls) {
      for (const end of ends(place, path, `validators[${index}]`, true))
        add(end, 'validators', row);
    }
  });
  model.schemas?.forEach(({ calls, accepts }, index) => {
    for (const path of calls) {
      for (const end of ends(place, path, `schemas[${index}]`, false)) add(end, 'accepts', accepts);
    }
  });
  model.assertions?.forEach(({ calls, holds }, index) => {
    for (const path of calls) {
      for (const end of ends(place, path, `assertions[${index}]`, true))
        add(end, 'assertions', holds);
    }
  });
}

function addSink(place: Place, sink: SinkModel, key: string): void {
  for (const path of sink.calls) {
    const isConstruct = path.startsWith('new ') && /\(\)$/.test(path) && !/\)\./.test(path);
    const named = { sink, name: nameOf(place, path) };
    for (const end of ends(place, path, `${key}.calls`, true)) {
      add(end, isConstruct ? 'constructs' : 'calls', named);
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
