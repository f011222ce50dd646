import type { Analysis, SinkUse, Value } from '@magi-guardrail/dataflow';
import { holesOf } from './named.js';

/** What a program writes to its standard output by. */
const output = /(?:^|\.)(?:stdout\.write|console\.log)$/;

/**
 * A message of JSON-RPC on the standard output is for the program at the other end, as a server of MCP
 * and one of a language talk to theirs: `process.stdout.write(JSON.stringify({ jsonrpc: '2.0', … }))`.
 */
export function isMessage({ name }: SinkUse<'log'>, value: Value, analysis: Analysis): boolean {
  const holes = holesOf(value);
  return output.test(name) && holes.length > 0 && holes.every(({ node }) => isRpc(node, analysis));
}

function isRpc(node: Value['node'], analysis: Analysis): boolean {
  if (node.type !== 'CallExpression') return false;
  const [message] = node.arguments;
  if (message === undefined || !analysis.called(node).includes('global.JSON.stringify'))
    return false;
  return analysis.valueOf(message).properties?.has('jsonrpc') === true;
}
