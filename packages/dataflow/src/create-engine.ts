import type { ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import type { Value } from './analysis-types.js';
import { isClass, nodesIn, unwrap, type ClassNode, type FunctionNode, type Node } from './ast.js';
import { findCandidates } from './candidates/find-candidates.js';
import { keyedNodes } from './candidates/keyed.js';
import { canBring, findGivers } from './candidates/labels.js';
import { findShaped } from './candidates/shaped.js';
import { canConcern } from './triggers/may-reach.js';
import type { Engine } from './engine.js';
import type { Frame } from './frame.js';
import { createFrames } from './frames.js';
import { constructedFields, takeCensus } from './resolve/census.js';
import type { Denotation } from './resolve/denotation.js';
import { denoteNode } from './resolve/denote.js';
import { lazy } from './lazy.js';
import { groupNodes, nodesOf } from './nodes-of.js';
import { createFiles } from './project/files.js';
import type { Label } from './model.js';
import type { Project } from './project/module.js';
import { expectedOf } from './resolve/expected.js';
import { assignedFields } from './resolve/fields.js';
import { functionUses, type FunctionUses } from './resolve/function-uses.js';
import { methodCalls } from './resolve/method-calls.js';
import { originsOf, type Origin } from './resolve/origins.js';
import { withTyped } from './resolve/typed.js';
import { createScopes } from './scopes.js';
import { isTested } from './trace/guards.js';
import { holeValue, nothing, renamed } from './trace/build.js';
import { typedValue } from './trace/typed.js';
import { valueOfNode } from './trace/value.js';
import type { Types } from './types.js';

interface File extends Pick<Engine, 'ast' | 'text' | 'visitorKeys' | 'index'> {
  readonly scopeManager: ScopeManager | null;
  readonly project: Project | undefined;
  readonly types: Types | undefined;
}

/** `export … from './x'` */
const passingOn = /\bexport\b[^;]*?\bfrom\s*['"]\.{1,2}\//;

const maximalSteps = 200_000;
/** For one question of a rule or of the search for sinks. */
const maximalStepsOfQuestion = 4_000;
const maximalDepth = 120;
const maximalDenotations = 24;
/** How often a value within a cycle is looked for again. */
const maximalAttempts = 3;

export interface CountingEngine extends Engine {
  stats(): { readonly steps: number; readonly exhausted: boolean };
}

/** The engine for one file: remembers what it found, and gives up before it is slow. */
export function createEngine(file: File): CountingEngine {
  const { ast, text, visitorKeys, index, scopeManager } = file;
  const noScopes = { variable: () => undefined, isGlobal: () => false, globals: () => [] };
  const own = scopeManager === null ? noScopes : createScopes(scopeManager);
  // A file that cannot reach a sink itself can only do so through one that can.
  const isOpen = lazy(() => canConcern(text, index.triggers));
  const files = createFiles(
    own,
    file.project,
    (other) => isOpen() || canConcern(other, index.triggers) || passingOn.test(other),
  );
  const { scopes } = files;
  const budget = { steps: 0, limit: 0, depth: 0, exhausted: false };
  const byVariable = remember<Variable, readonly Origin[]>(originsOf);
  const none: readonly Origin[] = [];
  const origins = (identifier: Node) => {
    const variable = scopes.variable(identifier);
    return variable === undefined ? none : byVariable(variable);
  };
  const lastAlias = createAliases(origins, (name) => isTested(scopes.variable(name)));
  const denotations = guarded<readonly Denotation[]>(budget, {
    compute: (node, frame) => unique(withTyped(engine, node, denoteNode(engine, node, frame))),
    busy: () => [],
    exhausted: () => [],
  });
  const expectations = guarded<readonly Denotation[]>(budget, {
    compute: (node) => unique(expectedOf(engine, node)),
    busy: () => [],
    exhausted: () => [],
  });
  const values = guarded<Value>(budget, {
    compute: (node, frame) => typedValue(engine, node, valueOfNode(engine, node, frame)),
    busy: nothing,
    exhausted: (node) => holeValue(node, text, 'unknown'),
  });
  const engine: CountingEngine = {
    ast,
    text,
    visitorKeys,
    index,
    scopes,
    files,
    types: file.types,
    enter: createFrames(),
    mutated: new WeakMap(),
    origins,
    denote: (node, frame) => denotations(lastAlias(node), frame),
    value: (node, frame) => {
      const last = lastAlias(node);
      const value = values(last, frame);
      return last === unwrap(node) ? value : renamed(value, unwrap(node), text);
    },
    expected: (node) => expectations(node, undefined),
    usesOf: remember<FunctionNode, FunctionUses>((fn) =>
      functionUses(fn, {
        variable: scopes.variable,
        methodCalls: (method) => methodCalls(engine, method),
      }),
    ),
    assignedFields: remember<ClassNode | FunctionNode, ReadonlyMap<string, readonly Node[]>>(
      (node) =>
        isClass(node) ? assignedFields(node, visitorKeys) : constructedFields(engine, node),
    ),
    nodes: () => nodes(),
    nodesOf: (...types) => nodesOf(byType(), types),
    shaped: () => shaped(),
    givers: () => givers(),
    keyed: () => keyed(),
    candidates: (search = 'always') => candidates[search](),
    canBring: (label) => {
      const found = labels.get(label) ?? canBring(engine, label);
      labels.set(label, found);
      return found;
    },
    hasEvidence: () => hasEvidence(),
    census: () => census(),
    stats: () => ({ steps: budget.steps, exhausted: budget.exhausted }),
  };
  const nodes = lazy(() => nodesIn(ast, visitorKeys));
  const byType = lazy(() => groupNodes(nodes()));
  const shaped = lazy(() => findShaped(engine));
  const givers = lazy(() => findGivers(engine));
  const keyed = lazy(() => keyedNodes(engine));
  // With a project the text can come from another file.
  const hasEvidence = lazy(() => files.isOpen || index.triggers.evidence.test(text));
  const labels = new Map<Label, boolean>();
  const candidates = {
    always: lazy(() => findCandidates(engine, 'always')),
    flow: lazy(() => findCandidates(engine, 'flow')),
    answer: lazy(() => findCandidates(engine, 'answer')),
    file: lazy(() => findCandidates(engine, 'file')),
    event: lazy(() => findCandidates(engine, 'event')),
    named: lazy(() => findCandidates(engine, 'named')),
  };
  const census = lazy(() => takeCensus(engine));
  return engine;
}

/** Follows `const b = a; const c = b;` to its beginning without recursion, and each part of the way once. */
function createAliases(
  origins: (identifier: Node) => readonly Origin[],
  isLimited: (name: Node) => boolean,
): (node: Node) => Node {
  const known = new Map<Node, Node>();
  return (node) => {
    let last = unwrap(node);
    const seen = new Set<Node>();
    while (last.type === 'Identifier' && !seen.has(last)) {
      const found = known.get(last);
      if (found !== undefined) {
        last = found;
        break;
      }
      seen.add(last);
      const next = aliased(last, origins);
      if (next === undefined || isLimited(last)) break;
      last = next;
    }
    for (const each of seen) known.set(each, last);
    return last;
  };
}

/** The one name whose value a name has for good. */
function aliased(name: Node, origins: (identifier: Node) => readonly Origin[]): Node | undefined {
  const [origin, ...others] = origins(name);
  if (origin?.source.is !== 'value' || others.length > 0 || origin.path.length > 0)
    return undefined;
  const next = unwrap(origin.source.node);
  if (next.type !== 'Identifier' || origin.name.parent?.type !== 'VariableDeclarator')
    return undefined;
  return 'typeAnnotation' in origin.name && origin.name.typeAnnotation !== undefined
    ? undefined
    : next;
}

interface Entry<T> {
  answer: T | undefined;
  /** Set while the question is being answered. */
  depth: number | undefined;
  attempts: number;
}

interface Question<T> {
  compute(node: Node, frame: Frame | undefined): T;
  /** The answer to a question that is being answered. */
  busy(node: Node): T;
  exhausted(node: Node): T;
}

function guarded<T>(
  budget: { steps: number; limit: number; depth: number; exhausted: boolean },
  { compute, busy, exhausted }: Question<T>,
): (node: Node, frame: Frame | undefined) => T {
  const noFrame = {};
  const known = new WeakMap<object, Map<Node, Entry<T>>>();
  // The outermost question whose answer was needed while it was being looked for.
  let cycle = Number.POSITIVE_INFINITY;
  return (node, frame) => {
    const answers = known.get(frame ?? noFrame) ?? new Map<Node, Entry<T>>();
    known.set(frame ?? noFrame, answers);
    const found = answers.get(node);
    if (found?.answer !== undefined) return found.answer;
    if (found?.depth !== undefined) {
      cycle = Math.min(cycle, found.depth);
      return busy(node);
    }
    if (budget.depth === 0) {
      budget.limit = Math.min(maximalSteps, budget.steps + maximalStepsOfQuestion);
    }
    if (budget.steps >= budget.limit || budget.depth >= maximalDepth) {
      budget.exhausted = true;
      return exhausted(node);
    }
    budget.steps += 1;
    budget.depth += 1;
    const entry: Entry<T> = found ?? { answer: undefined, depth: undefined, attempts: 0 };
    entry.depth = budget.depth;
    entry.attempts += 1;
    answers.set(node, entry);
    const before = cycle;
    cycle = Number.POSITIVE_INFINITY;
    try {
      const answer = compute(node, frame);
      // Within a cycle that began further out this is a part of the answer only.
      if (cycle >= entry.depth || entry.attempts >= maximalAttempts) entry.answer = answer;
      return answer;
    } catch (error) {
      // A cycle that no other guard knows: the outermost question has no answer, the file still has.
      if (!(error instanceof RangeError) || budget.depth > 1) throw error;
      budget.exhausted = true;
      entry.answer = exhausted(node);
      return entry.answer;
    } finally {
      const isClosed = cycle >= budget.depth;
      cycle = isClosed ? before : Math.min(before, cycle);
      entry.depth = undefined;
      budget.depth -= 1;
    }
  };
}

function unique(denotations: readonly Denotation[]): readonly Denotation[] {
  return denotations.length < 2
    ? denotations
    : [...new Set(denotations)].slice(0, maximalDenotations);
}

function remember<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
