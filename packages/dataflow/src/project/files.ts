import type { Value, Text } from '../analysis-types.js';
import { parentOf, type Node } from '../ast.js';
import type { Scopes } from '../scopes.js';
import { stepAt } from '../trace/build.js';
import type { Exported, Project, ProjectModule } from './module.js';

/** The files that the analysis of one file has come across. */
export interface Files {
  /** There is a project to look into. */
  readonly isOpen: boolean;
  /** Names are looked up in all files that were loaded. */
  readonly scopes: Scopes;
  /** The local module that a node's file names. */
  load(specifier: string, from: Node): ProjectModule | undefined;
  /** The file a node is in, if it is not the one being analysed. */
  fileOf(node: Node): ProjectModule | undefined;
}

const maximalFiles = 20;
const maximalPassedOn = 4;

/** Without a project there is one file, and nothing to pay for. */
export function createFiles(
  own: Scopes,
  project: Project | undefined,
  isOfInterest: (text: string) => boolean,
): Files {
  const loaded = new Map<Node, ProjectModule>();
  const fileOf = (node: Node): ProjectModule | undefined => {
    if (loaded.size === 0) return undefined;
    let root: Node = node;
    for (let next = parentOf(root); next !== undefined; next = parentOf(root)) root = next;
    return loaded.get(root);
  };
  const scopes: Scopes = {
    variable: (identifier) => {
      const found = own.variable(identifier);
      if (found !== undefined || loaded.size === 0) return found;
      for (const { scopes: other } of loaded.values()) {
        const variable = other.variable(identifier);
        if (variable !== undefined) return variable;
      }
      return undefined;
    },
    isGlobal: (identifier) =>
      own.isGlobal(identifier) ||
      [...loaded.values()].some(({ scopes: other }) => other.isGlobal(identifier)),
    globals: own.globals,
  };
  const load = (specifier: string, from: Node) => {
    if (project === undefined || !/^\.{1,2}(?:\/|$)/.test(specifier)) return undefined;
    const found = project.load(specifier, fileOf(from)?.filename ?? project.filename, isOfInterest);
    if (found === undefined || found.filename === project.filename) return undefined;
    if (!loaded.has(found.ast) && loaded.size >= maximalFiles) return undefined;
    loaded.set(found.ast, found);
    return found;
  };
  return { isOpen: project !== undefined, scopes, load, fileOf };
}

/** What a file exports under a name, through `export *` and `export { } from` of local files. */
export function exportedAs(
  files: Files,
  module: ProjectModule,
  name: string,
  depth = 0,
): Exclude<Exported, { module: string }> | undefined {
  if (depth > maximalPassedOn) return undefined;
  const found = module.exports.get(name);
  if (found?.node !== undefined) return found;
  const next = found === undefined ? module.passedOn : [found.module];
  for (const specifier of next) {
    const other = files.load(specifier, module.ast);
    const passed =
      other === undefined
        ? undefined
        : exportedAs(files, other, found === undefined ? name : found.name, depth + 1);
    if (passed !== undefined) return passed;
  }
  return undefined;
}

/** A value from another file as it is seen here: nothing in it points there. */
export function localized(
  files: Files,
  value: Value,
  at: { readonly node: Node; readonly text: string },
  depth = 0,
): Value {
  const { node, text } = at;
  const texts = value.texts.map((each): Text =>
    each.map((part) =>
      typeof part === 'string' || files.fileOf(part.node) === undefined
        ? part
        : { ...part, node, path: [stepAt(node, text)] },
    ),
  );
  const inner = (each: Value) => (depth > 4 ? each : localized(files, each, at, depth + 1));
  const { properties, elements } = value;
  return {
    ...value,
    texts,
    node: files.fileOf(value.node) === undefined ? value.node : node,
    ...(properties === undefined
      ? {}
      : { properties: new Map([...properties].map(([key, each]) => [key, inner(each)])) }),
    ...(elements === undefined ? {} : { elements: elements.map(inner) }),
  };
}
