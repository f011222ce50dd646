import { moduleKey } from '../module-key.js';
import type { Engine } from '../engine.js';
import type { Label, PartOfSource } from '../model.js';
import { step, type ModelNode } from '../model-node.js';
import type { Frame } from '../frame.js';
import type { Api, Denotation, Made } from './denotation.js';

const globalNames: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);
const noLabels: ReadonlySet<Label> = new Set();
const maximalPath = 120;

/** The names of the global object itself. */
export function isWhole(name: string): boolean {
  return globalNames.has(name);
}

/** A module; a default import and `require` mean the same, whichever way the module was built. */
export function moduleApi(engine: Engine, name: string): Api {
  const root = engine.index.modules.get(moduleKey(name));
  const nodes = root === undefined ? [] : [root, ...step([root], '.default')];
  return { kind: 'api', nodes, path: moduleKey(name), labels: noLabels, isModule: true };
}

export function globalApi(engine: Engine, name: string): Api {
  const root: Api = {
    kind: 'api',
    nodes: [engine.index.globals],
    path: 'global',
    labels: noLabels,
  };
  return globalNames.has(name) ? root : apiStep(root, `.${name}`);
}

/** What one step from a library leads to. */
export function apiStep(from: Api, edge: string): Api {
  if (from.path === 'global' && globalNames.has(edge.slice(1))) return from;
  const nodes = step(from.nodes, edge);
  const path = from.path.length > maximalPath ? '' : from.path + edge;
  const { made } = from;
  const part = partAt(from, edge);
  const labels = part === 'internal' ? noLabels : withLabels(from.labels, nodes);
  const parts = partsOf(from, nodes);
  return {
    kind: 'api',
    nodes,
    path,
    labels,
    ...(parts === undefined ? {} : { parts }),
    ...(part === undefined ? {} : { part }),
    ...(hasOneLine(from, nodes) ? { oneLine: true } : {}),
    ...readAs(from, nodes, edge),
    ...(made === undefined ? {} : { made }),
  };
}

function partAt({ parts, part }: Api, edge: string): PartOfSource | undefined {
  const name = edge.slice(1);
  return parts !== undefined && Object.hasOwn(parts, name) ? parts[name] : part;
}

function partsOf({ parts }: Api, nodes: readonly ModelNode[]): Api['parts'] {
  const [said] = nodes.flatMap((node) => node.parts);
  return said ?? parts;
}

function hasOneLine(from: Api, nodes: readonly ModelNode[]): boolean {
  const said = nodes.flatMap(({ oneLine }) => oneLine);
  return said.length === 0 ? from.oneLine === true : said.every(Boolean);
}

/** What a call of something from a library gives; the call is remembered if the models know the result. */
export function apiResultOf(of: Api, edge: '()' | 'new()', call: Made['call'], frame?: Frame): Api {
  const result = apiStep(of, edge);
  return result.nodes.length === 0 ? result : { ...result, made: { call, frame, before: of.made } };
}

/** The first property read of something labelled is remembered: it may hold less than the whole. */
function readAs(from: Api, nodes: readonly ModelNode[], edge: string): Pick<Api, 'read'> {
  const isPart = from.labels.size > 0 && nodes.every(({ labels }) => labels.length === 0);
  const key = from.read ?? (/^\.[^*]/.test(edge) ? edge.slice(1) : undefined);
  return isPart && key !== undefined ? { read: key } : {};
}

function withLabels(labels: ReadonlySet<Label>, nodes: readonly ModelNode[]): ReadonlySet<Label> {
  const added = nodes.flatMap((node) => node.labels);
  return added.length === 0 ? labels : new Set([...labels, ...added]);
}

/** What `new` makes of something. */
export function instanceOf(
  of: Denotation,
  call?: Made['call'],
  frame?: Frame,
): readonly Denotation[] {
  if (of.kind === 'api') {
    return [call === undefined ? apiStep(of, 'new()') : apiResultOf(of, 'new()', call, frame)];
  }
  const isMade = of.kind === 'class' || of.kind === 'function';
  return isMade ? [{ kind: 'instance', node: of.node }] : [];
}
