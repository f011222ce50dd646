import { isFunction, type Analysis, type SinkUse, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/**
 * `log.info(req, res)`: a logger of another file that takes both ends of an exchange is no general one, which
 * would print a socket twice; it makes a line of what it reads of them.
 */
export function isExchange(
  { name, node, argument }: SinkUse<'log'>,
  value: Value,
  analysis: Analysis,
): boolean {
  if (!name.startsWith('?.NamedLogger.') || !('arguments' in node)) return false;
  const at = node.arguments.findIndex((_, index) => argument(index) === value);
  const [request, response] = node.arguments
    .slice(at, at + 2)
    .map((each) => parameter(each, analysis));
  if (at < 0 || request === undefined || response === undefined) return false;
  return request.of === response.of && request.at + 1 === response.at;
}

interface Parameter {
  readonly of: TSESTree.Node;
  readonly at: number;
}

function parameter(node: TSESTree.Node, analysis: Analysis): Parameter | undefined {
  const [name] = node.type === 'Identifier' ? analysis.namesOf(node) : [];
  const of = name?.parent;
  if (name === undefined || of === undefined || !isFunction(of)) return undefined;
  const at = of.params.findIndex((each) => each === name);
  return at < 0 ? undefined : { of, at };
}
