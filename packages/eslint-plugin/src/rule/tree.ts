import { nodesIn } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';

/** The tree of a file. ESLint types it by ESTree, without TypeScript's nodes; they are the same objects. */
export function programOf({ ast }: Pick<SourceCode, 'ast'>): TSESTree.Program {
  return ast as unknown as TSESTree.Program;
}

/** Every node of a file, in source order. */
export function nodesOf(
  sourceCode: Pick<SourceCode, 'ast' | 'visitorKeys'>,
): readonly TSESTree.Node[] {
  return nodesIn(programOf(sourceCode), sourceCode.visitorKeys);
}
