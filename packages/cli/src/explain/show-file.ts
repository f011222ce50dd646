import type { Applied, FileExplanation } from '@magi-guardrail/gate';
import type { Colors } from '../io.js';

/** What holds for a file, for a person; `editor` is how the project's own ESLint configuration sees it. */
export function showFile(file: FileExplanation, editor: string, colors: Colors): string {
  const { path, profile, stages, rules, allowances, baseline, suppressions, comments } = file;
  const head = (text: string): string => colors.cyan(`${text}:`);
  const parts = [
    `${colors.bold(path)}  profile ${profile}`,
    ...(file.ignoredByGit
      ? [`${head('Ignored by git')} only a check that names it looks at it (git check-ignore -v)`]
      : []),
    [
      head('Stages'),
      `  code rules: ${applied(stages.code)}`,
      `  secrets:    ${applied(stages.secrets)}`,
    ].join('\n'),
    ...(rules.length === 0 ? [] : [`${head('Code rules')}\n${showRules(file)}`]),
    `${head('In the editor')} ${editor}`,
    `${head('Allowances')} ${list(allowances.map((it) => `#${it.entry + 1} ${it.rule}, approved by ${it.approvedBy} until ${it.expires}: ${it.reason}`))}`,
    `${head('Baseline')} ${list(baseline.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`))}`,
    `${head('Suppressions')} ${list(suppressions.map((it) => `${it.id} ${it.rule}, ${it.kind}, approved by ${it.approvedBy} until ${it.expiresAt}: ${it.reason}`))}`,
    `${head('Comments that switch rules off')} ${list(comments.map(({ line, rules: names }) => `line ${line}: ${names || 'all rules'}`))}`,
  ];
  return parts.join('\n\n');
}

function applied({ applies, reason }: Applied): string {
  return applies ? `yes, the file ${reason}` : `no, the file ${reason}`;
}

function showRules({ rules }: FileExplanation): string {
  const width = Math.max(...rules.map(({ ruleId }) => ruleId.length));
  return rules
    .map(
      ({ ruleId, severity, block }) => `  ${ruleId.padEnd(width)}  ${severity.padEnd(5)}  ${block}`,
    )
    .join('\n');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.map((item) => `\n  ${item}`).join('');
}
