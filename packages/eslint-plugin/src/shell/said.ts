import { calleeName, unwrap, type Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/**
 * Whether a function says by its name that it quotes for a shell, where nothing here shows whether it does:
 * `quoteShellArg(name)`, `list.map(quoteShellArg).join(' ')`. What a stranger gave is not believed.
 */
export function isSaidQuoted({ certainty, node }: Hole): boolean {
  return certainty === 'unknown' && isMadeByQuoting(node);
}

function isMadeByQuoting(node: TSESTree.Node): boolean {
  const made = unwrap(node);
  if (made.type !== 'CallExpression') return false;
  const callee = unwrap(made.callee);
  const [first] = made.arguments;
  const name = calleeName(callee);
  if (name === 'map' && first !== undefined) return saysQuotes(calleeName(first));
  if (name === 'join' && callee.type === 'MemberExpression') return isMadeByQuoting(callee.object);
  return saysQuotes(name);
}

/** Of a text in general (`escape`, `quote`) it says too little. */
function saysQuotes(name: string | undefined): boolean {
  return name !== undefined && /quot|escap/i.test(name) && /shell|arg|cmd|posix|bash/i.test(name);
}
