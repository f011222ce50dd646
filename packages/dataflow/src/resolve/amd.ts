import { calleeOf, isFunction, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { globalApi } from './api.js';
import type { Denotation } from './denotation.js';
import { texts } from './denote.js';
import { denoteModule } from './modules.js';

/** https://github.com/amdjs/amdjs-api: what a file calls to define a module, or to load some. */
const definers: ReadonlySet<string> = new Set(['define', 'require', 'requirejs']);

/** `define(['fs'], function (fs) { … })`, `define(function (require) { … })`: the module that a parameter is. */
export function denoteListed(engine: Engine, fn: FunctionNode, at: number): readonly Denotation[] {
  const call = fn.parent;
  if (call.type !== 'CallExpression' || !isDefiner(engine, calleeOf(call))) return [];
  const position = call.arguments.findIndex((each) => each === fn);
  const list = position > 0 ? listOf(call.arguments[position - 1]) : undefined;
  if (list === undefined) return at === 0 ? required(engine) : [];
  const name = list[at];
  if (name?.type !== 'Literal') return [];
  return texts(engine, name).flatMap((each) => {
    if (each === 'require') return required(engine);
    return itself.has(each) ? [] : denoteModule(engine, each, call);
  });
}

/** The names of the modules in the list of a `define`; none where the file has no such call. */
export function listedModules({
  nodesOf,
  scopes,
}: Pick<Engine, 'nodesOf' | 'scopes'>): readonly Node[] {
  return nodesOf('Identifier').flatMap((name) => {
    const { parent } = name;
    const isCalled = parent.type === 'CallExpression' && parent.callee === name;
    return isCalled && isDefiner({ scopes }, name)
      ? parent.arguments.flatMap((each) => listOf(each) ?? [])
      : [];
  });
}

/** The functions in the call of a `define`, by its name there. */
export function definedBy(engine: Pick<Engine, 'scopes'>, name: Node): readonly FunctionNode[] {
  const { parent } = name;
  return parent?.type === 'CallExpression' && parent.callee === name && isDefiner(engine, name)
    ? parent.arguments.flatMap((each) => (isFunction(each) ? [each] : []))
    : [];
}

const itself: ReadonlySet<string> = new Set(['exports', 'module']);

/** It loads by name, and what it loads is of the page: a name that is not constant is no danger there. */
const required = (engine: Engine) => [{ ...globalApi(engine, 'require'), nodes: [] }];

function isDefiner({ scopes }: Pick<Engine, 'scopes'>, callee: Node): boolean {
  return callee.type === 'Identifier' && definers.has(callee.name) && scopes.isGlobal(callee);
}

function listOf(node: Node | undefined): readonly Node[] | undefined {
  return node?.type === 'ArrayExpression'
    ? node.elements.filter((each) => each !== null)
    : undefined;
}
