import { calleeOf, unwrap, walk, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Label } from '../model.js';
import { holesOf } from './build.js';
import { isSame, type Subject } from './facts.js';

const maximalDepth = 3;

/** Whether a write leaves a path where a test has found it: `file += '.html'`, `file = join(file, 'index.html')`. */
export function staysInside(engine: Engine, subject: Subject, write: Node, name: Node): boolean {
  // What another function gives with other things was looked up there: `({ stats, file } = await find(file))`.
  if (write === name) return name.parent?.type === 'Property';
  return write.type === 'AssignmentExpression' && isMadeOf(engine, subject, write.right, 0);
}

/** Made of the path itself and of what the program chose. What is decoded is another path. */
export function isMadeOf(engine: Engine, subject: Subject, node: Node, depth: number): boolean {
  if (depth > maximalDepth) return false;
  for (const each of walk(node, engine.visitorKeys)) {
    if (each.type === 'CallExpression' && decodes(engine, calleeOf(each))) return false;
    if (each.type === 'MemberExpression' && isForeign(engine, each)) {
      if (!isSame(engine, each.object, subject)) return false;
    }
    if (each.type !== 'Identifier' || isSame(engine, each, subject) || !isForeign(engine, each))
      continue;
    const origins = engine.origins(each);
    const isOwn = origins.every(
      ({ source, path }) =>
        source.is === 'value' &&
        path.length === 0 &&
        isMadeOf(engine, subject, unwrap(source.node), depth + 1),
    );
    if (!isOwn || origins.length === 0) return false;
  }
  return true;
}

const strangers: ReadonlySet<Label> = new Set(['remote', 'model', 'tool-argument', 'network']);

/** Whether somebody chose a part of it who is not the one that runs the program. */
export function isForeign(engine: Engine, node: Node): boolean {
  return holesOf(engine.value(node)).some(({ labels }) =>
    [...labels].some((label) => strangers.has(label)),
  );
}

function decodes(engine: Engine, callee: Node): boolean {
  return engine
    .denote(callee)
    .some((each) => each.kind === 'api' && /(?:decodeURI|unescape|\.decode)/.test(each.path));
}
