import type { Issue } from '../../finding/issue.js';
import { remark } from '../../policy/remark.js';
import type { Directive } from '@magi-guardrail/eslint-config/policy';
import { covers } from './directives.js';

const OURS = 'guardrail/';

interface Reported {
  readonly ruleId: string;
  readonly line: number;
}

/** What is known about the rules of a run. */
export interface KnownRules {
  /** Whether there is such a rule; `ruleId` begins with `guardrail/`. */
  readonly exists: (ruleId: string) => boolean;
  /** Whether the profile uses it. */
  readonly isEnabled: (ruleId: string) => boolean;
  /** The name that was probably meant. */
  readonly closest: (ruleId: string) => string | undefined;
}

/** Comments about our rules that switch nothing off: rules that do not exist, or report nothing there. */
export function directiveIssues(
  directives: readonly Directive[],
  reported: readonly Reported[],
  rules: KnownRules,
): readonly Issue[] {
  return directives
    .filter(({ kind }) => kind !== 'enable')
    .flatMap((directive) => {
      const { line, column } = directive;
      const ours = directive.rules.filter((name) => name.startsWith(OURS));
      return ours.flatMap((name) => {
        if (!rules.exists(name)) return [{ ...unknown(name, rules), line, column }];
        if (!rules.isEnabled(name)) return [];
        const isUsed = reported.some(
          (it) => it.ruleId === name && covers(directives, directive, name, it.line),
        );
        return isUsed ? [] : [{ ...unused(name), line, column }];
      });
    });
}

function unknown(name: string, { closest }: KnownRules) {
  const match = closest(name);
  const hint = match === undefined ? 'Remove it.' : `Did you mean \`${match}\`?`;
  return remark(
    'directive-unknown-rule',
    'medium',
    `This comment names \`${name.slice(0, 80)}\`, and there is no such rule, so it says nothing. ${hint}`,
  );
}

function unused(name: string) {
  return remark(
    'directive-unused',
    'low',
    `This comment switches \`${name}\` off where it reports nothing, so the next mistake there would go unseen in the editor. Remove it.`,
  );
}
