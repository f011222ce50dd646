import { lintProgram, type Problem } from '@magi-guardrail/testkit/lint-program';
import type { Linter } from 'eslint';
import rule from '../../src/rules/no-hardcoded-secrets.js';

/** What the rule says of a program in TypeScript with JSX. */
export function lint(
  code: string,
  parser: Linter.Parser,
  filename = 'src/file.tsx',
): readonly Problem[] {
  return lintProgram(rule, { code, filename }, parser);
}
