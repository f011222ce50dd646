import type { TSESTree } from '@typescript-eslint/types';
import type { Check, Finding } from '../rule/define-rule.js';
import { programOf } from '../rule/tree.js';
import { findDirectives } from './directives.js';
import { type Demands, type Mistake, mistakesIn } from './judge.js';

/** Finds the comments that switch off a rule of ours and do not say what they must. */
export function* findBareSuppressions({
  sourceCode,
  settings,
  options,
}: Check<Demands>): Iterable<Finding> {
  if (!sourceCode.text.includes('guardrail/')) return;
  const today = settings.today ?? new Date().toISOString().slice(0, 10);
  const program = programOf(sourceCode);
  for (const comment of sourceCode.getAllComments()) {
    if (!comment.range || !comment.loc) continue;
    const { type, value, range, loc } = comment;
    const { line, column } = loc.start;
    const place = { type, value, line, column, endLine: loc.end.line };
    for (const directive of findDirectives([place])) {
      if (directive.kind === 'configuration' && !isOff(value)) continue;
      for (const mistake of mistakesIn(directive, { ...options, today })) {
        yield findingOf(mistake, program, {
          start: range[0],
          end: range[1],
          text: sourceCode.text,
        });
      }
    }
  }
}

/** A comment can make a rule stricter, too. */
function isOff(value: string): boolean {
  return /:\s*\[?\s*(?:["']off["']|off\b|0)/.test(value);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function findingOf(mistake: Mistake, node: TSESTree.Node, { start, end, text }: Place): Finding {
  const { rule, messageId, data } = mistake;
  const at = text.indexOf(rule, start);
  const range = at < 0 || at > end ? ([start, end] as const) : ([at, at + rule.length] as const);
  return { node, range, messageId, data: { ...data, rule } };
}
