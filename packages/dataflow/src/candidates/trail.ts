import type { Variable } from '@typescript-eslint/scope-manager';
import type { CallSite, Node } from '../ast.js';
import { leadsToSink } from '../concern.js';
import type { Engine } from '../engine.js';
import type { Search } from '../flow-kinds.js';
import type { Denotation } from '../resolve/denotation.js';

/** Where a file's sinks can be called or handed over. */
export interface Candidates {
  readonly calls: ReadonlySet<CallSite>;
  readonly values: ReadonlySet<Node>;
}

/** How far the search has come. */
export interface Trail {
  readonly engine: Engine;
  readonly search: Search;
  readonly calls: Set<CallSite>;
  /** Calls whose result was asked for; those found by a name alone are not yet. */
  readonly followed: Set<CallSite>;
  /** Expressions that can be something dangerous. */
  readonly values: Set<Node>;
  readonly variables: Set<Variable>;
  /** Properties that hold something dangerous in some object; which one is not told apart. */
  readonly keys: Set<string>;
  /** Object and list literals whose functions were seen to be handed over. */
  readonly literals: Set<Node>;
  /** What was found and is still to be followed. */
  readonly pending: Node[];
  readonly pendingVariables: Variable[];
  /** Something dangerous goes where this search does not follow. */
  isLost: boolean;
}

export function createTrail(engine: Engine, search: Search): Trail {
  return {
    engine,
    search,
    calls: new Set(),
    followed: new Set(),
    values: new Set(),
    variables: new Set(),
    keys: new Set(),
    literals: new Set(),
    pending: [],
    pendingVariables: [],
    isLost: false,
  };
}

/** Notes an expression that can be something dangerous, if it is. */
export function reach(trail: Trail, node: Node): void {
  if (trail.values.has(node) || !canLead(trail, trail.engine.denote(node))) return;
  trail.values.add(node);
  trail.pending.push(node);
}

/** What loads modules by name, and what leads to it; `document` leads to a window. */
const loaders =
  /^(?:module(?:$|[.(])|(?:global\.)?process(?:$|\.getBuiltinModule|\.mainModule)|global(?:$|\.document$|\.require|\.module(?!\.exports)))/;

/** Only what a library is known to give can be told to be harmless. */
export function canLead({ search }: Trail, denoted: readonly Denotation[]): boolean {
  return denoted.some(
    (each) =>
      each.kind !== 'api' ||
      each.nodes.some((node) => leadsToSink(node, search)) ||
      loaders.test(each.path),
  );
}

/** Notes a variable that can hold something dangerous, if it can. */
export function reachVariable(trail: Trail, name: Node): void {
  const variable = trail.engine.scopes.variable(name);
  if (variable === undefined || trail.variables.has(variable)) return;
  if (canLead(trail, trail.engine.denote(name))) takeVariable(trail, variable);
}

/** Notes a variable, or the name of a type, whatever it holds. */
export function takeVariable(trail: Trail, variable: Variable): void {
  if (trail.variables.has(variable)) return;
  trail.variables.add(variable);
  trail.pendingVariables.push(variable);
}
